/**
 * The workbook a preparer fills in for the next year: last year's forms with empty cells, formulas where totals are sums or a figure is
 * repeated from another form, and last year's figure as a note on each cell. What is filled in reads like any published workbook.
 */
import type { Budget } from '../../model/budget.ts'
import type { Form } from '../../model/form.ts'
import { paperWords } from '../../locale/paper-words.ts'
import { layTable } from '../table-layout.ts'
import { definitionOf } from '../../data/families.ts'
import { contentsName, figurePositions, formSheet, titleCell, titleHeight } from './form-sheet.ts'
import { linkFormulas, type SheetPosition } from './link-formulas.ts'
import { projectTableSheets } from './render-published-xlsx.ts'
import { sheetNames } from './render-xlsx.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { writeWorkbook } from './workbook.ts'

/** inputCount: cells that have a figure last year and are to be typed. */
export interface TemplateWorkbook {
  readonly bytes: Uint8Array
  readonly inputCount: number
}

/** last: the budget published before · next: the same forms for the year after, see nextForms · moveWords: moves a text on by a year. */
export async function renderTemplateXlsx(last: Budget, next: readonly Form[], moveWords: (text: string) => string): Promise<TemplateWorkbook> {
  const department = last.department?.value ?? paperWords.unnamedDepartment
  const nextYear = last.fiscalYear === null ? null : { ...last.fiscalYear, value: last.fiscalYear.value + 1 }
  const title = `${department}${paperWords.title(nextYear?.value ?? null, last.documentKind)}`
  const names = sheetNames({ ...last, forms: next })
  const dated = { ...last, fiscalYear: nextYear }
  const drawn = last.forms.map((form, index) => ({ form, sheet: formSheet(dated, form, names[index] ?? String(index + 1), false) }))
  const places = positionsIn(last, drawn.map(({ sheet }) => sheet))
  const links = linkFormulas(last, places, computedCells(drawn.map(({ sheet }) => sheet), places))
  const linked = new Map([...links].map(([id, formula]) => [keyOf(places.get(id)), formula]))
  const forms = drawn.map(({ form, sheet }, index) => emptied(sheet, filledColumns(last, form, next[index]), linked))
  const projects = projectTableSheets(last)
  const sheets = [guideSheet(title), ...forms, ...projects].map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => withWords(cell, moveWords))) }))
  const inputCount = forms.flatMap(({ rows }) => rows.flat()).filter(({ content, note }) => content.kind === 'empty' && note !== undefined).length
  return { bytes: await writeWorkbook(sheets, title, department, '— &P —'), inputCount }
}

function guideSheet(title: string): Sheet {
  const rows: SheetCell[][] = [[titleCell(title)], ...paperWords.template.guide.map((text): SheetCell[] => [{ content: { kind: 'text', text }, look: { role: 'text' } }])]
  return { name: contentsName, rows, merges: [], widths: [80], heights: new Map([[0, titleHeight(title, [80])]]), frozenRows: 1, frozenColumns: 0, titleRows: null, landscape: false }
}

function positionsIn(budget: Budget, sheets: readonly Sheet[]): ReadonlyMap<string, SheetPosition> {
  return new Map(budget.forms.flatMap((form, formIndex) => [...figurePositions(budget, form)].map(([id, at]) => [id, { ...at, sheet: sheets[formIndex]?.name ?? '', formIndex }] as const)))
}

function computedCells(sheets: readonly Sheet[], places: ReadonlyMap<string, SheetPosition>): ReadonlySet<string> {
  return new Set([...places].flatMap(([id, { formIndex, row, column }]) => (sheets[formIndex]?.rows[row]?.[column]?.content.kind === 'formula' ? [id] : [])))
}

function keyOf(at: Pick<SheetPosition, 'sheet' | 'row' | 'column'> | undefined): string {
  return at === undefined ? '' : `${at.sheet}/${at.row}/${at.column}`
}

/** Columns of the sheet that print last year's figures and are filled already. */
function filledColumns(last: Budget, form: Form, next: Form | undefined): readonly boolean[] {
  const filled = new Set((next?.cells ?? []).flatMap(({ amount, path }) => (amount === null ? [] : [path.column])))
  return layTable(form, definitionOf(last, form), 'zh').columns.map(({ id }) => filled.has(id))
}

/** Figures go, formulas stay, and what repeats another form becomes one. */
function emptied(sheet: Sheet, filled: readonly boolean[], linked: ReadonlyMap<string, string>): Sheet {
  const rows = sheet.rows.map((cells, row) => cells.map((cell, column) => (filled[column] === true ? cell : withoutFigure(cell, linked.get(keyOf({ sheet: sheet.name, row, column }))))))
  return { ...sheet, rows }
}

function withoutFigure(cell: SheetCell, link: string | undefined): SheetCell {
  const { content, look } = cell
  if (look.role !== 'figure') return cell
  const hadFigure = (content.kind === 'number' || content.kind === 'formula') && /[1-9]/.test(content.decimal)
  const note = hadFigure ? { note: paperWords.template.lastYear(content.decimal) } : {}
  const formula = content.kind === 'formula' ? content.formula : link
  if (formula !== undefined) return { content: { kind: 'formula', formula, decimal: '0' }, look: { ...look, ground: 'computed' }, ...note }
  return { content: { kind: 'empty' }, look, ...note }
}

function withWords(cell: SheetCell, moveWords: (text: string) => string): SheetCell {
  return cell.content.kind === 'text' && cell.look.role !== 'figure' ? { ...cell, content: { kind: 'text', text: moveWords(cell.content.text) } } : cell
}
