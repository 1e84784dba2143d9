/** A Grid as a matrix: which cell covers a row and a column, and what is printed there. First thing made of every Grid. */
import { unionBox, type Place } from '../../model/place.ts'
import type { Grid, GridCell } from '../../model/source.ts'
import { compact } from './spelling.ts'

export interface Table {
  readonly grid: Grid
  readonly rowCount: number
  readonly columnCount: number
  /** The cell that covers a position; null where the reader found none. */
  readonly cellAt: (row: number, column: number) => GridCell | null
  /** Compact text of the covering cell; empty for none. */
  readonly textAt: (row: number, column: number) => string
  /** Compact text of a cell of this table. */
  readonly textOf: (cell: GridCell) => string
}

export function tableOf(grid: Grid): Table {
  const { rowCount, columnCount } = grid
  const matrix = new Array<GridCell | null>(rowCount * columnCount).fill(null)
  const texts = new Map<GridCell, string>()
  for (const cell of grid.cells) {
    texts.set(cell, compact(cell.text))
    const rowEnd = Math.min(rowCount, cell.rowIndex + cell.rowSpan)
    const columnEnd = Math.min(columnCount, cell.columnIndex + cell.columnSpan)
    for (let row = cell.rowIndex; row < rowEnd; row += 1) {
      for (let column = cell.columnIndex; column < columnEnd; column += 1) matrix[row * columnCount + column] = cell
    }
  }
  const inside = (row: number, column: number): boolean => row >= 0 && row < rowCount && column >= 0 && column < columnCount
  const cellAt = (row: number, column: number): GridCell | null => (inside(row, column) ? (matrix[row * columnCount + column] ?? null) : null)
  const textOf = (cell: GridCell): string => texts.get(cell) ?? ''
  const textAt = (row: number, column: number): string => {
    const cell = cellAt(row, column)
    return cell === null ? '' : textOf(cell)
  }
  return { grid, rowCount, columnCount, cellAt, textAt, textOf }
}

/** The distinct cells that cover columns `from` up to `to` (exclusive) of a row, left to right. */
export function cellsOfRow(table: Table, row: number, from = 0, to = table.columnCount): GridCell[] {
  const cells: GridCell[] = []
  for (let column = from; column < to; column += 1) {
    const cell = table.cellAt(row, column)
    if (cell !== null && cells.at(-1) !== cell) cells.push(cell)
  }
  return cells
}

/** The place of a position where no cell was found: what is known of its row and column. */
export function placeOfPosition(table: Table, row: number, from: number, to: number): Place {
  const own = cellsOfRow(table, row, from, to)[0]
  if (own !== undefined) return own.place
  const inRow = cellsOfRow(table, row).flatMap(({ place }) => place.box ?? [])
  const inColumns: { readonly x: number; readonly width: number }[] = []
  for (let other = 0; other < table.rowCount; other += 1) {
    for (const { columnIndex, columnSpan, place } of cellsOfRow(table, other, from, to)) {
      if (columnIndex >= from && columnIndex + columnSpan <= to && place.box !== null) inColumns.push(place.box)
    }
  }
  const rowBox = unionBox(inRow)
  if (rowBox === null || inColumns.length === 0) return table.grid.place
  const x = Math.min(...inColumns.map((box) => box.x))
  const right = Math.max(...inColumns.map((box) => box.x + box.width))
  return { ...table.grid.place, box: { x, y: rowBox.y, width: right - x, height: rowBox.height } }
}

const amountShape = /^[-+−(]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\)?$/

/** Compact text that is one amount, whatever its unit. */
export function looksLikeAmount(text: string): boolean {
  return amountShape.test(text)
}

/** Compact text in which figures are the main thing: an amount, or something that tried to be one. */
export function holdsFigures(text: string): boolean {
  return /\d/.test(text) && /^[\d.,()\-+−%‰:/]+$/.test(text)
}
