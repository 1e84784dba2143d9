/**
 * Takes the rows of one panel out of a table's body: code, wording and the text under each column, before anything is
 * known about what the row means. Cells that span columns or rows are settled here, or marked as doubtful.
 */
import { findBracketedUnit, findUnitCaption } from './unit-caption.ts'
import type { Unit } from '../../money.ts'
import type { ColumnDefinition, PanelDefinition } from '../../model/form-definition.ts'
import type { Place } from '../../model/place.ts'
import type { GridCell } from '../../model/source.ts'
import { codeKinds } from './column-spelling.ts'
import type { Binding, Layout, PanelLayout } from './layout.ts'
import { compact } from './spelling.ts'
import { cellsOfRow, placeOfPosition, type Table } from './table.ts'

/** What stands under one amount column in one row. doubtful: the cell reaches over other columns or rows, so the figure is nobody's. */
export interface RawFigure {
  readonly definition: ColumnDefinition
  readonly text: string
  readonly place: Place
  /** From the column's own head; null when the form's caption counts. */
  readonly unit: Unit | null
  readonly doubtful: boolean
}

export interface RawRow {
  /** Position of the grid among the form's grids, and the row in it. */
  readonly part: number
  readonly rowIndex: number
  /** Compact text of the code columns: category, section, item, or all in the first. */
  readonly codeTexts: readonly string[]
  /** As printed; cells of a split label joined by `/`. */
  readonly label: string
  readonly place: Place
  readonly figures: readonly RawFigure[]
  readonly texts: Readonly<Record<string, string>>
}

/** Grid cells already taken as figures, so that what is left over can be reported. */
export type Claims = Set<GridCell>

/** What 款 and 项 add to a code. */
const codePart = /^\d{2}$/

/** The columns of one panel, sorted out once for all its rows. */
interface PanelColumns {
  readonly layout: Layout
  readonly keyedBy: PanelDefinition['keyedBy']
  readonly bindings: readonly Binding[]
  readonly labels: readonly Binding[]
  readonly codes: readonly Binding[]
  readonly amounts: readonly AmountColumn[]
  readonly texts: readonly Binding[]
  /** Right of the last column. */
  readonly end: number
}

/** unit: from the column's own head. */
interface AmountColumn {
  readonly binding: Binding
  readonly unit: Unit | null
}

function sortOut(layout: Layout, { panel, bindings: unsorted }: PanelLayout): PanelColumns {
  const bindings = [...unsorted].sort((left, right) => left.column.from - right.column.from)
  const ofKind = (kind: ColumnDefinition['kind']): Binding[] => bindings.filter(({ definition }) => definition.kind === kind)
  return {
    layout,
    keyedBy: panel.keyedBy,
    bindings,
    labels: ofKind('label'),
    codes: [...codeKinds].flatMap(ofKind),
    amounts: ofKind('amount').map((binding) => ({ binding, unit: unitOfHead(binding.column.printed) })),
    texts: bindings.filter(({ definition }) => definition.kind === 'text' || definition.kind === 'count'),
    end: Math.max(...bindings.map(({ column }) => column.to), 0),
  }
}

/** rows: those of the body that belong to the form. */
export function rawRowsOf(table: Table, rows: readonly number[], layout: Layout, panel: PanelLayout, part: number, claims: Claims): RawRow[] {
  const sorted = sortOut(layout, panel)
  const columns = { ...sorted, codes: wholeCodes(table, rows, sorted) }
  return rows.flatMap((row) => rawRowOf(table, columns, row, part, claims) ?? [])
}

/** A head that covers 类, 款 and 项 in print covers the first of them where merged cells are lost; its code goes on in the columns before the names. */
function wholeCodes(table: Table, rows: readonly number[], { keyedBy, codes, bindings }: PanelColumns): readonly Binding[] {
  const [code, ...others] = codes
  const next = bindings.find(({ column }) => code !== undefined && column.from >= code.column.to)
  if (keyedBy !== 'code' || code === undefined || others.length > 0 || next === undefined || next.column.from === code.column.to) return codes
  const between = rows.flatMap((row) => cellsOfRow(table, row, code.column.to, next.column.from)).map(table.textOf).filter((text) => /\d/.test(text))
  const goesOn = between.length > 0 && between.every((text) => codePart.test(text))
  return goesOn ? [{ ...code, column: { ...code.column, to: next.column.from } }] : codes
}

function rawRowOf(table: Table, columns: PanelColumns, row: number, part: number, claims: Claims): RawRow | null {
  const labelCells = cellsUnder(table, columns.labels, row)
  const codeCells = cellsUnder(table, columns.codes, row)
  const nameCells = [...labelCells, ...codeCells]
  if (nameCells.some((cell) => claims.has(cell))) return null
  const figures = figuresOf(table, columns, row, labelCells, claims)
  const ownCodes = codeTextsOf(table, columns.codes, row, labelCells)
  const named = labelCells.filter((cell) => table.textOf(cell) !== '')
  const label = named.map(({ text }) => text.trim()).join('/')
  const texts = textsOf(table, columns.texts, row)
  const printed = isPrinted(label) || ownCodes.some(isPrinted) || figures.some(({ text }) => isPrinted(text)) || Object.values(texts).some(isPrinted)
  const repeated = nameCells.some((cell) => table.textOf(cell) !== '') && isRepeat(table, row, nameCells, figures)
  if ((!printed && columns.keyedBy !== 'single') || repeated) return null
  labelCells.filter((cell) => cell.columnIndex + cell.columnSpan > columns.end).forEach((cell) => claims.add(cell))
  const place = (named[0] ?? codeCells.find((cell) => table.textOf(cell) !== ''))?.place ?? rowPlace(table, row, columns.bindings)
  return { part, rowIndex: row, codeTexts: ownCodes, label, place, figures, texts }
}

function isPrinted(text: string): boolean {
  return compact(text) !== ''
}

/** One text for each code column; a cell over several of them counts for the first. */
function codeTextsOf(table: Table, columns: readonly Binding[], row: number, labelCells: readonly GridCell[]): string[] {
  const seen = new Set<GridCell>(labelCells)
  return columns.map(({ column }) => {
    const cells = cellsOfRow(table, row, column.from, column.to).filter((cell) => !seen.has(cell))
    cells.forEach((cell) => seen.add(cell))
    return cells.map(table.textOf).join('')
  })
}

/** Texts of the text columns that have any; a cell over several columns counts for the first. */
function textsOf(table: Table, bindings: readonly Binding[], row: number): Readonly<Record<string, string>> {
  const seen = new Set<GridCell>()
  const texts: Record<string, string> = {}
  for (const { definition, column } of bindings) {
    const cells = cellsOfRow(table, row, column.from, column.to).filter((cell) => table.textOf(cell) !== '' && !seen.has(cell))
    cells.forEach((cell) => seen.add(cell))
    if (cells.length > 0) texts[definition.id] = cells.map(({ text }) => text.trim()).join('')
  }
  return texts
}

/** The distinct cells under several columns in one row. */
function cellsUnder(table: Table, bindings: readonly Binding[], row: number): GridCell[] {
  const [only, ...others] = bindings
  if (only === undefined) return []
  if (others.length === 0) return cellsOfRow(table, row, only.column.from, only.column.to)
  return [...new Set(bindings.flatMap(({ column }) => cellsOfRow(table, row, column.from, column.to)))]
}

/** The lower half of a row whose label and figures all reach down from the row above says nothing new. */
function isRepeat(table: Table, row: number, names: readonly GridCell[], figures: readonly RawFigure[]): boolean {
  return names.every((cell) => cell.rowIndex < row) && figures.every(({ text, doubtful }) => compact(text) === '' && !doubtful) && cellsOfRow(table, row).every((cell) => cell.rowIndex < row || table.textOf(cell) === '')
}

function rowPlace(table: Table, row: number, bindings: readonly Binding[]): Place {
  const first = bindings[0]?.column.from ?? 0
  const last = bindings.at(-1)?.column.to ?? table.columnCount
  return placeOfPosition(table, row, first, last)
}

function figuresOf(table: Table, { layout, amounts }: PanelColumns, row: number, labelCells: readonly GridCell[], claims: Claims): RawFigure[] {
  return amounts.map(({ binding, unit }) => {
    const { definition } = binding
    const { from, to } = amounts.length === 1 ? reachedColumn(layout, binding, labelCells) : binding.column
    const filled = cellsOfRow(table, row, from, to).filter((cell) => !labelCells.includes(cell) && (table.textOf(cell) !== '' || marksFigure.test(cell.text)) && !isWording(table, cell, from, to))
    const cell = filled[0]
    if (cell === undefined || (cell.rowIndex < row && labelCells.every((label) => label.rowIndex < row))) {
      return { definition, text: '', place: placeOfPosition(table, row, from, to), unit, doubtful: false }
    }
    filled.forEach((claimed) => claims.add(claimed))
    const doubtful = filled.length > 1 || cell.rowIndex < row || reachesDown(table, cell, labelCells) || reachesOver(layout, cell, from, to)
    return { definition, text: filled.map(({ text }) => text.trim()).join(' '), place: cell.place, unit, doubtful }
  })
}

/**
 * A label may reach over the amount column of its own panel and name the figure right behind itself (当年支出小计 over
 * three columns). Only where the panel has one amount column.
 */
function reachedColumn(layout: Layout, { column }: Binding, labelCells: readonly GridCell[]): { readonly from: number; readonly to: number } {
  const end = Math.max(...labelCells.map((cell) => cell.columnIndex + cell.columnSpan), 0)
  if (end < column.to) return column
  const all = layout.panels.flatMap(({ bindings }) => bindings)
  const next = all.filter(({ column: other }) => other.from >= end).sort((left, right) => left.column.from - right.column.from)[0]
  return next?.definition.kind === 'amount' ? next.column : column
}

/** A circled number or a ditto mark alone is nothing in a label, but in place of a figure it may stand for one. */
const marksFigure = /[①-⑳"“”]/

/** Words over several columns are the row's name, wherever they begin. */
function isWording(table: Table, cell: GridCell, from: number, to: number): boolean {
  return (cell.columnIndex < from || cell.columnIndex + cell.columnSpan > to) && !/\d/.test(table.textOf(cell))
}

/** A unit in the column's own head: `价值（万元）`. */
function unitOfHead(printed: string): Unit | null {
  return (findUnitCaption(printed) ?? findBracketedUnit(printed))?.unit ?? null
}

/** The figure belongs to a row below as well, which has a label of its own. */
function reachesDown(table: Table, cell: GridCell, labelCells: readonly GridCell[]): boolean {
  if (cell.rowSpan === 1) return false
  const labelEnd = Math.max(...labelCells.map(({ rowIndex, rowSpan }) => rowIndex + rowSpan), 0)
  const column = labelCells[0]?.columnIndex ?? 0
  for (let row = Math.max(labelEnd, cell.rowIndex + 1); row < cell.rowIndex + cell.rowSpan; row += 1) {
    if (table.textAt(row, column) !== '') return true
  }
  return false
}

/** The cell covers another column of the form as well. */
function reachesOver(layout: Layout, cell: GridCell, from: number, to: number): boolean {
  const end = cell.columnIndex + cell.columnSpan
  if (cell.columnIndex >= from && end <= to) return false
  const others = [...layout.panels.flatMap(({ bindings }) => bindings.map(({ column }) => column)), ...layout.unknown.filter(({ path }) => path.length > 0)]
  return others.some((other) => (other.to <= from || other.from >= to) && other.from < end && other.to > cell.columnIndex)
}
