/**
 * From cut rows to rows ready for placing: each gets its canonical key per panel, and each figure the columns it may stand in by where its line
 * prints it. Fourth step of recovering forms from text.
 */
import { readAmount, type Amount, type Unit } from '../../money.ts'
import type { CellPath, ColumnDefinition, RowDefinition } from '../../model/form-definition.ts'
import type { FormRow } from '../../model/form.ts'
import type { PrintedRow } from '../solve/printed-row.ts'
import type { CutRow } from './cut-rows.ts'
import type { FormLayout, PanelLayout } from './form-layout.ts'
import { readLabels, type LabelReading, type PanelLabel } from './row-labels.ts'
import type { RowToken } from './row-token.ts'
import { RowChooser } from '../assemble/row-chooser.ts'
import { bodyKey, isBodyCode } from '../assemble/row-key.ts'
import { compact, labelCore } from '../assemble/spelling.ts'

/** One cell of the row: where it belongs, and by which column it was found. */
export interface RowSlot {
  readonly path: CellPath
  readonly column: ColumnDefinition
}

/**
 * rows: one per panel the line prints, none when its wording is in no definition · label: as printed · figures: in printed order
 * doubts: figures beside it that may be its own
 */
export interface TextRow {
  readonly rows: readonly FormRow[]
  readonly label: string
  readonly slots: readonly RowSlot[]
  readonly figures: readonly RowToken[]
  readonly printed: PrintedRow
  readonly doubts: readonly RowToken[]
}

/** What tells the rows of a form apart, for all its rows. */
interface Telling {
  /** How often each code or wording was given so far. */
  readonly counts: Map<string, number>
  /** One for each panel of a form that goes by wording. */
  readonly choosers: readonly RowChooser[]
  /** The words of each row, shared out. */
  readonly readings: readonly LabelReading[]
}

/** A cut row with its place among those of the form. */
type NumberedCut = CutRow & { readonly index: number }
const nothing: LabelReading = { panels: [], complete: false }

/** columns: those the form prints. */
export function readRows(layout: FormLayout, columns: ReadonlySet<ColumnDefinition>, cuts: readonly CutRow[], unit: Unit): TextRow[] {
  const telling: Telling = { counts: new Map(), choosers: layout.panels.map((panel) => new RowChooser(layout.definition, panel.definition)), readings: labelReadings(layout, cuts) }
  const isSuspect = suspectFigures(columns, cuts)
  const rows = cuts.map((cut, index) => {
    const row = readRow(layout, columns, { ...cut, index }, unit, telling)
    const isUnsure = cut.isDoubtful || cut.tokens.some(isSuspect)
    return { cut, row: isUnsure ? { ...row, doubts: cut.doubts, printed: { ...row.printed, figures: null } } : row }
  })
  const isRepeated = ({ panel, key }: FormRow): boolean => telling.choosers.some((chooser, index) => layout.panels[index]?.definition.id === panel && chooser.isRepeated(key))
  return rows.map(({ cut, row }) => (row.rows.some(isRepeated) ? unknownRow(cut) : row))
}

/**
 * Where a form prints its amounts with decimals, a bare whole number among them is no amount but a page number, part of a code or a count, and
 * nothing is concluded from its row.
 */
function suspectFigures(columns: ReadonlySet<ColumnDefinition>, cuts: readonly CutRow[]): (token: RowToken) => boolean {
  const numbers = cuts.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'number'))
  const whole = numbers.filter(({ text }) => !/[.．]/.test(text) && text !== '0')
  const broken = new Set(cuts.flatMap(({ tokens }) => brokenFigures(tokens, usualDecimals(numbers))))
  const counts = [...columns].some(({ kind }) => kind === 'count')
  if (counts || whole.length === 0 || whole.length * 10 > numbers.length) return (token) => broken.has(token)
  return (token) => broken.has(token) || whole.includes(token)
}

function decimalsOf({ text }: RowToken): number {
  return /[.．](\d+|[０-９]+)$/.exec(text)?.[1]?.length ?? 0
}

/** With how many decimals most of the figures are printed that have any. */
function usualDecimals(numbers: readonly RowToken[]): number {
  const decimals = numbers.map(decimalsOf).filter((count) => count > 0)
  return [...new Set(decimals)].find((count) => decimals.filter((own) => own === count).length * 2 > decimals.length) ?? 0
}

/** A figure that lacks as many decimals as the next has digits, and that one no more than these: one figure, broken by the width of its column. */
function brokenFigures(tokens: readonly RowToken[], decimals: number): RowToken[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1]
    const own = decimalsOf(token)
    const isBroken = own > 0 && own < decimals && next !== undefined && /^[\d０-９]+$/.test(next.text) && next.text.length === decimals - own
    return isBroken ? [token, next] : []
  })
}

function readRow(layout: FormLayout, columns: ReadonlySet<ColumnDefinition>, cut: NumberedCut, unit: Unit, telling: Telling): TextRow {
  const [first] = layout.panels
  const keyedBy = first?.definition.keyedBy
  if (first !== undefined && keyedBy === 'single') return readSingle(layout, first, columns, cut, unit)
  if (first !== undefined && keyedBy === 'code') return readCoded(layout, first, columns, cut, unit, telling)
  return readLabelled(layout, columns, cut, unit, telling)
}

const isFigure = ({ kind }: RowToken): boolean => kind !== 'text'

function wordsOf(tokens: readonly RowToken[]): string {
  return tokens.filter((token) => !isFigure(token)).map(({ text }) => text).join('')
}

function rowOf(panel: string, key: string, code: string | null, label: string, cut: CutRow): FormRow {
  return { panel, key, code, label, place: cut.line.place, texts: cut.serial === null ? {} : { rowNumber: cut.serial } }
}

function uniqueKey({ counts }: Telling, key: string): string {
  const count = (counts.get(key) ?? 0) + 1
  counts.set(key, count)
  return count === 1 ? key : `${key}#${count}`
}

function slotsOf(layout: FormLayout, panel: PanelLayout, columns: ReadonlySet<ColumnDefinition>, key: string): RowSlot[] {
  const { id } = layout.definition
  return panel.figureColumns
    .filter((column) => columns.has(column))
    .map((column) => ({ column, path: { form: id, panel: panel.definition.id, row: key, column: column.id } }))
}

function readCoded(layout: FormLayout, panel: PanelLayout, columns: ReadonlySet<ColumnDefinition>, cut: CutRow, unit: Unit, telling: Telling): TextRow {
  const label = wordsOf(cut.tokens)
  const printedCode = cut.code?.code ?? null
  const isBody = printedCode !== null && isBodyCode(printedCode, label)
  const code = isBody ? null : printedCode
  const known = isBody ? bodyKey : code ?? panel.rowsByLabel.get(labelCore(label))?.[0]?.key
  if (known === undefined) return unknownRow(cut)
  const key = uniqueKey(telling, known)
  const row = rowOf(panel.definition.id, key, code, label, cut)
  return textRow([row], slotsOf(layout, panel, columns, key), cut, () => null, unit)
}

function unknownRow(cut: CutRow): TextRow {
  return { rows: [], label: wordsOf(cut.tokens), slots: [], figures: cut.tokens.filter(isFigure), doubts: [], printed: { cells: [], figures: null } }
}

/** A panel of one line: each column names the row its figure belongs to. */
function readSingle(layout: FormLayout, panel: PanelLayout, columns: ReadonlySet<ColumnDefinition>, cut: CutRow, unit: Unit): TextRow {
  const { id } = layout.definition
  const slots = panel.figureColumns
    .filter((column) => columns.has(column))
    .map((column): RowSlot => ({ column, path: { form: id, panel: panel.definition.id, row: column.row ?? 'total', column: column.id } }))
  const rows = [...new Set(slots.map(({ path }) => path.row))].map((key) => {
    const title = slots.find(({ path }) => path.row === key)?.column.title.zh ?? ''
    return rowOf(panel.definition.id, key, null, title, cut)
  })
  return textRow(rows, slots, cut, () => null, unit)
}

function readLabelled(layout: FormLayout, columns: ReadonlySet<ColumnDefinition>, cut: NumberedCut, unit: Unit, { choosers, readings }: Telling): TextRow {
  const words = cut.tokens.filter((token) => !isFigure(token))
  const reading = readings[cut.index] ?? nothing
  if (!reading.complete) {
    if (words.length < cut.tokens.length) passUnknown(choosers, words)
    return unknownRow(cut)
  }
  const chosen = layout.panels.map((_, index) => {
    const label = reading.panels[index] ?? null
    if (label === null) return null
    const known = label.rows.length > 0 ? label.rows : meantOtherwise(layout.panels[index], readings.map(({ panels }) => panels[index] ?? null), cut.index)
    return { label, key: choosers[index]?.choose(label.text, known, null) ?? null }
  })
  if (chosen.some((side) => side?.key === null)) return unknownRow(cut)
  const rows: FormRow[] = []
  const slots: RowSlot[] = []
  const slotPanels: number[] = []
  layout.panels.forEach((panel, index) => {
    const { label, key } = chosen[index] ?? { label: null, key: null }
    if (label === null || key === null) return
    const code = panel.definition.functionRows === true && /^\d{3}$/.test(key) ? key : null
    rows.push(rowOf(panel.definition.id, key, code, label.text, cut))
    const panelSlots = slotsOf(layout, panel, columns, key)
    slots.push(...panelSlots)
    slotPanels.push(...panelSlots.map(() => index))
  })
  const allowed = (figure: RowToken): number[] => {
    const range = panelRange(cut.tokens, figure, reading.panels)
    return slotPanels.flatMap((panel, slot) => (panel >= range.from && panel <= range.to ? [slot] : []))
  }
  return textRow(rows, slots, cut, allowed, unit)
}

/** Of forms that go by wording; none of others. */
function labelReadings(layout: FormLayout, cuts: readonly CutRow[]): readonly LabelReading[] {
  if (layout.panels[0]?.definition.keyedBy !== 'label') return []
  return cuts.map(({ tokens }) => readLabels(layout, tokens.filter((token) => !isFigure(token))))
}

/** The one row that a wording of several meanings can be where it stands among the labels of its panel; none where it is printed twice. */
function meantOtherwise(panel: PanelLayout | undefined, labels: readonly (PanelLabel | null)[], index: number): readonly RowDefinition[] {
  const own = labels[index]
  if (panel === undefined || own == null) return []
  const others = labels.flatMap((label, position) => (label === null || position === index ? [] : [{ label, isAbove: position < index }]))
  if (others.some(({ label }) => labelCore(label.text) === labelCore(own.text))) return []
  const rankOf = (row: RowDefinition): number => panel.definition.rows.indexOf(row)
  const possible = own.otherwise.filter((row) => others.every(({ label, isAbove }) => {
    const rows = label.rows.length > 0 ? label.rows : label.otherwise
    if (rows.length === 0) return isAbove
    return rows.some((other) => (isAbove ? rankOf(other) < rankOf(row) : rankOf(other) > rankOf(row))) && !label.rows.includes(row)
  }))
  return possible.length === 1 ? possible : []
}

/** Of words nobody could share out, the first are those of the first panel and the last those of the last. */
function passUnknown(choosers: readonly RowChooser[], words: readonly RowToken[]): void {
  const numbered = words.filter(({ text }) => labelCore(text) !== compact(text))
  choosers.forEach((chooser, index) => chooser.passUnknown(((index === 0 ? numbered[0] : numbered.at(-1)) ?? words[0])?.text ?? ''))
}

/**
 * The panels a figure may belong to: its line prints the words of the panels from left to right, so a figure stands after the words of its own
 * panel and before those of the next. A panel without words of its own on that line may still have its figure there.
 */
function panelRange(tokens: readonly RowToken[], figure: RowToken, labels: readonly (PanelLabel | null)[]): { from: number; to: number } {
  const position = tokens.indexOf(figure)
  const panelOf = (token: RowToken): number => labels.findIndex((label) => label?.tokens.includes(token) === true)
  let from = 0
  let to = labels.length - 1
  tokens.forEach((token, index) => {
    if (isFigure(token) || token.line !== figure.line) return
    const panel = panelOf(token)
    if (panel === -1) return
    if (index < position) from = Math.max(from, panel)
    else to = Math.min(to, panel - 1)
  })
  return { from, to }
}

function textRow(
  rows: readonly FormRow[],
  slots: readonly RowSlot[],
  cut: CutRow,
  allowedSlots: (figure: RowToken) => readonly number[] | null,
  unit: Unit,
): TextRow {
  const figures = cut.tokens.filter(isFigure)
  const amounts = figures.map((figure) => amountOf(figure, unit))
  const row = { rows, label: wordsOf(cut.tokens), slots, figures, doubts: [] }
  const cells = slots.map(({ path }) => path)
  if (amounts.some((amount) => amount === null)) return { ...row, printed: { cells, figures: null } }
  const printedFigures = amounts.flatMap((amount, index) => {
    const figure = figures[index]
    if (amount === null || figure === undefined) return []
    // A row of one panel is one line of the print, however the text broke it; side by side each panel breaks its own.
    const line = rows.length > 1 ? (figure.line.place.lineIndex ?? 0) : 0
    return [{ amount, columns: countableSlots(figure, slots, allowedSlots(figure)), line }]
  })
  return { ...row, printed: { cells, figures: printedFigures } }
}

/** A dash is nothing, printed. Null for what is no amount in this unit. */
function amountOf({ kind, text }: RowToken, unit: Unit): Amount | null {
  if (kind === 'malformed') return null
  const reading = readAmount(text, unit)
  if (reading.kind === 'dash') return { fen: 0n, stepFen: 0n }
  return reading.kind === 'amount' ? reading.amount : null
}

/** A figure with decimals is no count. */
function countableSlots(figure: RowToken, slots: readonly RowSlot[], allowed: readonly number[] | null): readonly number[] | null {
  if (!/[.．]/.test(figure.text) || slots.every(({ column }) => column.kind !== 'count')) return allowed
  const all = allowed ?? slots.map((_, index) => index)
  return all.filter((index) => slots[index]?.column.kind !== 'count')
}
