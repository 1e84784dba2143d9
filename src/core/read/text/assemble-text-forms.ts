/**
 * Lines of a plain text → Forms. Without geometry nothing says in which column a figure stands; the forms' own identities do. Steps: choose the family
 * whose titles and heads occur (form-head.ts), cut each form into rows (cut-rows.ts), key the rows (printed-rows.ts), and place all figures of
 * all forms together (../solve/place-figures.ts). What cannot be placed is left unread, with a Problem.
 */
import { boundData } from '../../data/generated/bounds.ts'
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { Families } from '../../data/families.ts'
import { familyData } from '../../data/generated/families.ts'
import { reconciliationData } from '../../data/generated/reconciliations.ts'
import type { CellPath, ColumnDefinition, FamilyDefinition, IdentityDefinition, PanelDefinition } from '../../model/form-definition.ts'
import type { Form } from '../../model/form.ts'
import { instantiateBounds, instantiateIdentities, type BoundInstance, type IdentityInstance } from '../../model/identity.ts'
import type { FormShape } from '../../model/panel-rows.ts'
import type { Problem } from '../../model/problem.ts'
import type { Block, Source, TextLine } from '../../model/source.ts'
import { neededShare } from '../assemble/row-fit.ts'
import { withoutBrokenColumns } from '../assemble/settle-columns.ts'
import { compact } from '../assemble/spelling.ts'
import { placeFigures } from '../solve/place-figures.ts'
import { buildForm, type ReadForm } from './build-form.ts'
import { cutRows, type CutForm } from './cut-rows.ts'
import { findForms, isCaption, isHeadPrinted, isNote, type FormHead } from './form-head.ts'
import type { FormLayout, PanelLayout } from './form-layout.ts'
import { isInOtherOrder, isOfLastYear, printsEveryPanel, printsHeadsAgain } from './head-order.ts'
import { readRows, type TextRow } from './printed-rows.ts'
import { tokenizeLine } from './row-token.ts'
import { findStrangeTitles, standsOverTable } from './strange-titles.ts'

export interface TextForms {
  readonly forms: readonly Form[]
  /** Null when the text contains forms of no family we know. */
  readonly familyId: string | null
  /** The lines that belong to forms: titles, heads, rows, notes. */
  readonly used: ReadonlySet<Block>
  readonly problems: readonly Problem[]
}

/** source: a text without geometry. Lines that belong to no form are left to the narrative. */
export function assembleTextForms(source: Source, families: Families = familyData): TextForms {
  const lines = source.blocks.filter((block): block is TextLine => block.kind === 'line')
  const chosen = chooseFamily(lines, families)
  const strange = findStrangeTitles(lines, chosen?.titleLines ?? new Map())
  if (chosen === null) return { forms: [], familyId: null, used: new Set(), problems: strange.length > 0 ? strangeTables(lines, strange) : looseTables(lines) }
  const { family, forms: heads, titleLines } = chosen
  const used = new Set<Block>()
  const problems: Problem[] = []
  const seen = new Set<string>()
  const readForms: ReadForm[] = []
  heads.forEach((head) => {
    const { id } = head.layout.definition
    const titleLine = lines[head.titleLine]
    if (titleLine === undefined || used.has(titleLine)) return
    const others = [...titleLines].flatMap(([index, layout]) => (layout === head.layout ? [] : [index]))
    const following = [...others.filter((index) => index > head.titleLine), ...strange.filter((index) => index >= head.firstRow)]
    const next = following.length === 0 ? null : Math.min(...following)
    const cut = cutRows(lines, head, titleLines, next)
    cut.used.forEach((line) => used.add(line))
    if (seen.has(id)) problems.push({ code: 'formUnread', place: titleLine.place, params: { form: id, title: head.title, reason: 'repeated' } })
    else readForms.push(readForm(head, cut, lines, next ?? lines.length))
    seen.add(id)
  })
  problems.push(...unreadTables(lines, chosen, seen), ...strangeTables(lines, strange))
  const { identities, bounds } = statementsOf(family, readForms)
  const { rows: placed, decisive } = placeFigures(readForms.flatMap(({ rows }) => rows.map(({ printed }) => printed)), identities, bounds)
  let start = 0
  const forms = readForms.map((form) => {
    const own = placed.slice(start, start + form.rows.length)
    start += form.rows.length
    const built = withoutBrokenColumns(form.head.layout.definition, buildForm(form, own, decisive))
    problems.push(...built.problems)
    return built.form
  })
  return { forms, familyId: family.id, used, problems }
}

const furthestRow = 40
const fewestRows = 4

/** A table below the caption of its unit (单位：万元), under no title that names a form: it is there, and not read. */
function looseTables(lines: readonly TextLine[]): Problem[] {
  const caption = lines.find((line, index) => {
    if (!isCaption(line.text)) return false
    const below = lines.slice(index + 1, index + 1 + furthestRow)
    const end = below.findIndex(({ text }) => /[。；]/.test(text))
    const rows = (end < 0 ? below : below.slice(0, end)).filter((row) => tokenizeLine(row).some(({ kind }) => kind !== 'text'))
    return rows.length >= fewestRows
  })
  return caption === undefined ? [] : [{ code: 'familyUnknown', place: caption.place, params: {} }]
}

function strangeTables(lines: readonly TextLine[], titles: readonly number[]): Problem[] {
  return titles.flatMap((index) => {
    const line = lines[index]
    return line === undefined ? [] : [{ code: 'formUnread' as const, place: line.place, params: { form: '', title: line.text.trim(), reason: 'title' } }]
  })
}

/** Lines of figures below the title of a form whose heads are not the ones we know: the form is there, and not read. */
function unreadTables(lines: readonly TextLine[], { titleLines }: ChosenFamily, seen: ReadonlySet<string>): Problem[] {
  const unread = new Map<string, Problem>()
  for (const [index, { definition }] of titleLines) {
    const line = lines[index]
    if (line === undefined || seen.has(definition.id) || unread.has(definition.id) || !standsOverTable(lines, index, titleLines)) continue
    unread.set(definition.id, { code: 'formUnread', place: line.place, params: { form: definition.id, title: line.text.trim(), reason: 'layout' } })
  }
  return [...unread.values()]
}

interface ChosenFamily extends ReturnType<typeof findForms> {
  readonly family: FamilyDefinition
}

/** The family that explains most: the most forms, and of those the most heads. */
function chooseFamily(lines: readonly TextLine[], families: Families): ChosenFamily | null {
  let best: ChosenFamily | null = null
  let bestScore = 0
  for (const family of families) {
    const found = findForms(lines, family)
    const byForm = new Map(found.forms.map((head) => [head.layout, head.coverage]))
    const score = [...byForm.values()].reduce((sum, coverage) => sum + coverage, 0)
    if (score > bestScore) {
      best = { family, ...found }
      bestScore = score
    }
  }
  return best
}

function readForm(head: FormHead, seen: CutForm, lines: readonly TextLine[], until: number): ReadForm {
  const { layout } = head
  const { definition } = layout
  const settled = settledColumns(head)
  const unit = head.unit === undefined ? definition.defaultUnit : head.unit
  const isList = layout.panels.some((panel) => panel.definition.keyedBy === 'ordinal')
  const found = settled === null || unit === null || isList ? [] : readRows(layout, settled, seen.rows, unit)
  const [columns, rows] = mostRowsBelong(layout, found, seen) ? [settled, found] : [null, []]
  const cut = columns === null ? { ...seen, skipped: [...new Set([...seen.skipped, ...tableRest(lines.slice(seen.end, until))])] } : seen
  const shape: FormShape = {
    id: definition.id,
    rows: rows.flatMap((row) => row.rows),
    columns: layout.panels.flatMap((panel) =>
      panel.definition.columns.filter((column) => columns?.has(column) !== false).map(({ id }) => ({ panel: panel.definition.id, id })),
    ),
  }
  return { head, cut, columns, unit, rows, shape, following: lines.slice(cut.end, cut.end + 6) }
}

/** Another form may print the same title and heads over rows of its own, and the totals of this one below them. */
function mostRowsBelong({ definition: { panels } }: FormLayout, rows: readonly TextRow[], cut: CutForm): boolean {
  if (panels[0]?.keyedBy !== 'label') return true
  const last = cut.rows.at(-1)?.line.place.lineIndex ?? 0
  const passed = cut.skipped.filter((line) => (line.place.lineIndex ?? 0) < last && hasFigure(line)).length
  return rows.filter((row) => row.rows.length > 0).length >= (rows.length + passed) * neededShare.label
}

const longestRest = 200

/** What follows the last row we see of a form whose columns are unknown, up to the first note or sentence: its figures are unread too. */
function tableRest(following: readonly TextLine[]): TextLine[] {
  const end = following.findIndex(({ text }) => isNote(text) || /[。；]/.test(text))
  return following.slice(0, Math.min(longestRest, end === -1 ? longestRest : end))
}

/** The columns the form prints; null where its heads name several years and none of them last year’s, or fewer panels than it has. */
function settledColumns(head: FormHead): ReadonlySet<ColumnDefinition> | null {
  const columns = printedColumns(head)
  if (columns === null || !printsEveryPanel(head.layout.panels, head.headText)) return null
  const years = new Set([...head.headText.matchAll(/20\d{2}(?=年)/g)].map(([year]) => year))
  return years.size < 2 || head.layout.panels.some((panel) => panel.figureColumns.some((column) => columns.has(column) && isOfLastYear(panel, column))) ? columns : null
}

/**
 * The columns the form prints: those that must be there, and of the others those whose heads are printed. Where it counts them itself, the
 * count must come out; otherwise words that no head explains make the columns unknown. So do heads in another order than the definition's,
 * or printed more often than it has them. Null when they are unknown.
 */
function printedColumns({ layout, countedColumns, headText, unknownWords }: FormHead): ReadonlySet<ColumnDefinition> | null {
  // 项目 行次 金额: behind its label a row's number cannot be told from a figure once blank cells are gone.
  if (layout.panels.some((panel) => hasInnerNumbers(panel.definition, headText) || hasInnerTexts(panel, headText))) return null
  const [panel, ...others] = layout.panels
  if (panel !== undefined && others.length === 0 && isInOtherOrder(panel, headText)) return null
  if (printsHeadsAgain(layout.panels, headText)) return null
  const choose = (keep: (column: ColumnDefinition, isPrinted: boolean) => boolean): ColumnDefinition[] =>
    layout.panels.flatMap((panel) => panel.definition.columns.filter((column) => keep(column, isHeadPrinted(panel, column, headText))))
  const sure = choose(({ optional }, isPrinted) => optional !== true || isPrinted)
  const lacks = ({ kind, optional }: ColumnDefinition, isPrinted: boolean): boolean => kind === 'amount' && optional !== true && !isPrinted
  if (countedColumns === null) return unknownWords.length > 0 || choose(lacks).length > 0 ? null : new Set(sure)
  const printed = choose((_, isPrinted) => isPrinted)
  const fit = (widthOf: (column: ColumnDefinition) => number): ReadonlySet<ColumnDefinition> | undefined => {
    const columns = [sure, printed].find((own) => own.reduce((sum, column) => sum + widthOf(column), 0) === countedColumns)
    return columns === undefined ? undefined : new Set(columns)
  }
  if (!headText.includes(codeLevels)) return fit(withCodes) ?? fit(figuresAlone) ?? null
  const [found = null, ...rivals] = [withCodeLevels, withCodes, figuresAlone].flatMap((widthOf) => fit(widthOf) ?? [])
  return found === null || rivals.some((rival) => !isSameSet(found, rival)) ? null : found
}

const codeLevels = documentVocabulary.codeLevelHeads.map(compact).join('')

/** How many numbers the form may give a column: */
const withCodes = ({ kind }: ColumnDefinition): number => (kind === 'rowNumber' ? 0 : 1)
/** 类, 款 and 项 have one each; */
const withCodeLevels = (column: ColumnDefinition): number => (column.kind === 'code' ? 3 : withCodes(column))
/** some forms number their figures alone, not the codes and names before them. */
const figuresAlone = ({ kind }: ColumnDefinition): number => (kind === 'amount' ? 1 : 0)

function isSameSet<T>(first: ReadonlySet<T>, second: ReadonlySet<T>): boolean {
  return first.size === second.size && [...first].every((item) => second.has(item))
}

const rowNumberHeads = documentVocabulary.rowNumberHeads.map(compact)

function hasInnerNumbers({ columns }: PanelDefinition, headText: string): boolean {
  const labels = columns.filter(({ kind }) => kind === 'label').flatMap(({ heads }) => heads.map(compact))
  return labels.some((label) => rowNumberHeads.some((head) => headText.includes(label + head)))
}

/** A column of words or of another chart's codes stands between the names and the figures: its numbers would be taken for figures. */
function hasInnerTexts(panel: PanelLayout, headText: string): boolean {
  const { columns, keyedBy } = panel.definition
  if (keyedBy === 'ordinal') return false
  const label = columns.findIndex(({ kind }) => kind === 'label')
  const figures = columns.findIndex(({ kind }) => kind === 'amount')
  return columns.slice(label + 1, figures).some((column) => column.kind === 'text' && isHeadPrinted(panel, column, headText))
}

/**
 * Everything the forms state, for the rows they have. Of a form with rows we do not know, or figures we could not take, only what concerns
 * the rows we know: their sums down a column may lack a part, and a row we do not find may be there.
 */
function statementsOf(family: FamilyDefinition, forms: readonly ReadForm[]): { identities: IdentityInstance[]; bounds: BoundInstance[] } {
  const shapes = forms.map(({ shape }) => shape)
  const lacking = new Map(
    forms.flatMap(({ shape, rows, cut }) => {
      const isUnread = rows.length === 0 && cut.rows.some(({ tokens }) => tokens.some(({ kind }) => kind !== 'text'))
      const isLacking = isUnread || rows.some((row) => row.rows.length === 0 && row.figures.length > 0) || cut.skipped.some(hasFigure)
      return isLacking ? [[shape.id, new Set(shape.rows.map(({ panel, key }) => `${panel}/${key}`))] as const] : []
    }),
  )
  const own = forms.flatMap(({ shape: { id } }) => {
    const definitions = family.forms.find((form) => form.id === id)?.identities ?? []
    const isDown = ({ kind }: IdentityDefinition): boolean => kind === 'columnSum' || kind === 'tree'
    return instantiateIdentities(id, definitions.filter((definition) => !lacking.has(id) || !isDown(definition)), shapes)
  })
  const [first] = forms
  const between = first === undefined ? [] : instantiateIdentities(first.shape.id, reconciliationData, shapes)
  const isKnown = ({ form, panel, row }: CellPath): boolean => lacking.get(form)?.has(`${panel}/${row}`) !== false
  return {
    identities: [...own, ...between].filter(({ total, parts }) => isKnown(total) && parts.every(({ path }) => isKnown(path))),
    bounds: instantiateBounds(boundData, shapes).filter(({ whole, parts }) => isKnown(whole) && parts.every(isKnown)),
  }
}

function hasFigure(line: TextLine): boolean {
  return tokenizeLine(line).some(({ kind }) => kind !== 'text')
}
