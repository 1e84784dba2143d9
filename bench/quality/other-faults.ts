/** Faults that are no figures: units and years of captions, missing forms and notes, codes and names, projects and their targets. */
import { ruleThresholds } from '../../src/core/data/generated/rule-thresholds.ts'
import type { FormId } from '../../src/core/model/form-definition.ts'
import type { PrintCell, PrintDocument, PrintTable } from '../../test/generate/print.ts'
import type { Random } from '../../test/generate/random.ts'
import { atWords, pickFrom, type Fault, type FaultClass } from './fault.ts'
import { changeDigit } from './figure-slips.ts'
import { formFigures } from './form-figures.ts'
import { cellsOf, figuresOf, idOf, tablesOf, withBlock, withCells, withoutSections, type FoundCell, type FoundTable } from './print-edits.ts'

const formOf = (table: PrintTable): string | null => table.rows.flat().find(({ path }) => path !== undefined)?.path?.form ?? null

function formTables(document: PrintDocument): (FoundTable & { readonly form: string })[] {
  return tablesOf(document).flatMap((found) => {
    const form = formOf(found.table)
    return form === null || found.table.title === null ? [] : [{ ...found, form }]
  })
}

function unitCaption(document: PrintDocument, random: Random): Fault | null {
  const filled = new Set(figuresOf(document).map(({ table }) => table))
  const found = pickFrom(random, formTables(document).filter(({ table }) => filled.has(table) && (table.caption ?? []).some((part) => part.includes('元'))))
  if (found === null) return null
  const [left = '', middle = '', right = ''] = (found.table.caption ?? []).map((part) => (part.includes('万元') ? part.replace('万元', '元') : part.replace(/元$/, '万元')))
  return {
    document: withBlock(document, found, [{ ...found.table, caption: [left, middle, right] }]),
    site: { cells: found.table.rows.flat().flatMap((cell) => (cell.path === undefined ? [] : [idOf(cell)])), words: [], forms: [found.form] }, what: `${found.form}: ${right || left}`,
  }
}

/** Forms that the procedure asks of everybody; without another that some layouts have, a document may be whole. */
const due: ReadonlySet<string> = new Set<FormId>(ruleThresholds.formsDue.flatMap(({ whereMoney, forms }) => (whereMoney === undefined ? forms : [])))

function missingForm(document: PrintDocument, random: Random): Fault | null {
  const found = pickFrom(random, formTables(document).filter(({ form }) => due.has(form)))
  if (found === null) return null
  return { document: withoutSections(document, new Set([found.sectionIndex])), site: { cells: [], words: [found.table.title ?? ''], forms: [found.form] }, what: found.form }
}

function nilNoteMissing(document: PrintDocument, random: Random): Fault | null {
  const found = pickFrom(random, tablesOf(document).filter(({ table }) => table.title !== null && table.notes.some((note) => note.includes('空表'))))
  if (found === null) return null
  return { document: withBlock(document, found, [{ ...found.table, notes: [] }]), site: atWords(found.table.title ?? ''), what: found.table.title ?? '' }
}

/** Cells of a row that print its whole code or its name. */
function codedRows(document: PrintDocument): { readonly code: string; readonly codeCell: FoundCell; readonly nameCell: FoundCell; readonly ids: readonly string[] }[] {
  const byRow = new Map(cellsOf(document).map((found) => [`${found.sectionIndex}/${found.blockIndex}/${found.rowIndex}/${found.cellIndex}`, found]))
  return formFigures(document).flatMap(({ code, figures }) => {
    const first = figures[0]
    if (code === null || code.length < 5 || first === undefined) return []
    const cells = first.table.rows[first.rowIndex] ?? []
    const place = cells.findIndex(({ path, text }) => path === undefined && text === code)
    const at = (index: number): FoundCell | undefined => byRow.get(`${first.sectionIndex}/${first.blockIndex}/${first.rowIndex}/${index}`)
    const [codeCell, nameCell] = [at(place), at(place + 1)]
    return codeCell === undefined || nameCell === undefined || nameCell.cell.path !== undefined ? [] : [{ code, codeCell, nameCell, ids: figures.map(({ cell }) => idOf(cell)) }]
  })
}

function wrongCode(document: PrintDocument, random: Random): Fault | null {
  const row = pickFrom(random, codedRows(document))
  if (row === null) return null
  const last = row.code.length - 1
  const printed = row.code.slice(0, last) + String((Number.parseInt(row.code.slice(last), 10) + random.integer(1, 8)) % 10)
  const wrong = row.ids.map((id) => id.replace(`/${row.code}/`, `/${printed}/`))
  return { document: withCells(document, row.codeCell, new Map([[row.codeCell.cellIndex, printed]])), site: { cells: [...row.ids, ...wrong], words: [printed, row.nameCell.cell.text], forms: [] }, what: `${row.code} → ${printed}` }
}

function wrongName(document: PrintDocument, random: Random): Fault | null {
  const rows = codedRows(document)
  const row = pickFrom(random, rows)
  const other = row === null ? null : pickFrom(random, rows.filter(({ code, nameCell }) => code.length === row.code.length && code.startsWith(row.code.slice(0, 1)) && nameCell.cell.text !== row.nameCell.cell.text))
  if (row === null || other === null) return null
  const printed = other.nameCell.cell.text
  return { document: withCells(document, row.nameCell, new Map([[row.nameCell.cellIndex, printed]])), site: atWords(printed, row.code), what: `${row.nameCell.cell.text} → ${printed}` }
}

/** All tables of a project go; the narrative may still name it, and its item of the forms has no project any more. */
function missingProject(document: PrintDocument, random: Random): Fault | null {
  const found = pickFrom(random, tablesOf(document).filter(({ table }) => /^\d+、.*绩效目标表$/.test(table.title ?? '')))
  if (found === null) return null
  const name = (found.table.title ?? '').replace(/^\d+、|绩效目标表$/g, '')
  const amounts = new Set(found.table.rows.flat().map(({ text }) => text))
  const cells = figuresOf(document).filter(({ cell }) => cell.path?.column === 'project' && amounts.has(cell.text)).map(({ cell }) => idOf(cell))
  return { document: withoutSections(document, new Set([found.sectionIndex])), site: { cells, words: [name], forms: [] }, what: name }
}

/** What a cell of a table that is no statutory form says otherwise. */
function cellClass(id: string, zh: string, en: string, fits: (cell: PrintCell, found: FoundCell) => boolean, change: (text: string, random: Random) => string | null): FaultClass {
  return {
    id, group: 'other', title: { zh, en },
    plant: (document, random) => {
      const found = pickFrom(random, cellsOf(document).filter((each) => each.cell.path === undefined && fits(each.cell, each)))
      const printed = found === null ? null : change(found.cell.text, random)
      if (found === null || printed === null || printed === found.cell.text) return null
      return { document: withCells(document, found, new Map([[found.cellIndex, printed]])), site: atWords(printed, ...labelsOf(found)), what: `${found.cell.text} → ${printed}` }
    },
  }
}

/** Words of the same row and the name of the project: a finding may name the indicator instead of its value. */
function labelsOf({ table, rowIndex }: FoundCell): string[] {
  const project = table.rows.flat().find((_, index, cells) => cells[index - 1]?.text === '项目名称')?.text ?? ''
  return [project, ...(table.rows[rowIndex] ?? []).map(({ text }) => text)].filter((text) => text.length >= 3)
}

const more = (text: string, random: Random): string => text.replace(/\d+/, (digits) => String(Number.parseInt(digits, 10) + random.integer(2, 30)))

/** The last two characters of a row of the self-evaluation are blank: its score stands before them. */
const isScore = (cell: PrintCell, { table, rowIndex, cellIndex }: FoundCell): boolean => {
  const cells = table.rows[rowIndex] ?? []
  return /^\d+$/.test(cell.text) && cellIndex === cells.length - 2 && cells.length >= 6 && /^[≥≤]/.test(cells[cellIndex - 3]?.text ?? '')
}

/** A result that meets its target exactly, with full points behind it. */
const isMet = (cell: PrintCell): boolean => /^\d+\/\d+\/actual$/.test(cell.evaluation ?? '') && /^\d{2,}次$/.test(cell.text)
const less = (text: string, random: Random): string => text.replace(/\d+/, (digits) => String(Number.parseInt(digits, 10) - random.integer(1, 3)))

export const otherFaults: readonly FaultClass[] = [
  { id: 'unitCaption', group: 'other', title: { zh: '表头单位', en: 'unit of a caption' }, plant: unitCaption },
  { id: 'missingForm', group: 'other', title: { zh: '缺表', en: 'form missing' }, plant: missingForm },
  { id: 'nilNote', group: 'other', title: { zh: '空表未说明', en: 'nil form without its note' }, plant: nilNoteMissing },
  { id: 'wrongCode', group: 'other', title: { zh: '科目编码', en: 'wrong code' }, plant: wrongCode },
  { id: 'wrongName', group: 'other', title: { zh: '科目名称', en: 'wrong name of a code' }, plant: wrongName },
  { id: 'missingProject', group: 'other', title: { zh: '缺项目', en: 'project missing' }, plant: missingProject },
  cellClass('contradictingTarget', '指标与目标矛盾', 'target contradicts its objective', ({ text }) => /^≥\d+次$/.test(text), more),
  cellClass('projectCode', '项目编码', 'project code', ({ text }) => /^\d{8}P\d+/.test(text), (text, random) => changeDigit(text, random)),
  cellClass('evaluationScore', '自评得分', 'score of a self-evaluation', isScore, more),
  cellClass('evaluationWeight', '自评权重', 'weight of a self-evaluation', ({ evaluation, text }) => /^\d+\/\d+\/weight$/.test(evaluation ?? '') && /^\d+$/.test(text), more),
  cellClass('evaluationTotal', '自评总分', 'total score of a self-evaluation', ({ evaluation }) => /^\d+\/sum\/score$/.test(evaluation ?? ''), (text, random) => changeDigit(text, random)),
  cellClass('evaluationResult', '未完成仍得满分', 'full points for a target missed', isMet, less),
  cellClass('executionRate', '预算执行率', 'execution rate of a self-evaluation', ({ text }) => /^\d+\.\d\d%$/.test(text), (text, random) => changeDigit(text, random)),
]
