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
  /** x of the columns' edges, null where no cell begins or ends. */
  readonly edges: readonly (number | null)[]
}

export function tableOf(grid: Grid): Table {
  const { rowCount, columnCount } = grid
  const matrix = new Array<GridCell | null>(rowCount * columnCount).fill(null)
  const texts = new Array<string>(rowCount * columnCount).fill('')
  for (const cell of grid.cells) {
    const text = compact(cell.text)
    const rowEnd = Math.min(rowCount, cell.rowIndex + cell.rowSpan)
    const columnEnd = Math.min(columnCount, cell.columnIndex + cell.columnSpan)
    for (let row = cell.rowIndex; row < rowEnd; row += 1) {
      for (let column = cell.columnIndex; column < columnEnd; column += 1) {
        matrix[row * columnCount + column] = cell
        texts[row * columnCount + column] = text
      }
    }
  }
  const inside = (row: number, column: number): boolean => row >= 0 && row < rowCount && column >= 0 && column < columnCount
  const cellAt = (row: number, column: number): GridCell | null => (inside(row, column) ? (matrix[row * columnCount + column] ?? null) : null)
  const textAt = (row: number, column: number): string => (inside(row, column) ? (texts[row * columnCount + column] ?? '') : '')
  // A cell whose own position another one covers is not looked up.
  const textOf = (cell: GridCell): string => (cellAt(cell.rowIndex, cell.columnIndex) === cell ? textAt(cell.rowIndex, cell.columnIndex) : compact(cell.text))
  return { grid, rowCount, columnCount, cellAt, textAt, textOf, edges: columnEdges(grid) }
}

/** The distinct cells that cover columns `from` up to `to` (exclusive) of a row, left to right. */
export function cellsOfRow(table: Table, row: number, from = 0, to = table.columnCount): GridCell[] {
  const cells: GridCell[] = []
  let last: GridCell | null = null
  for (let column = from; column < to; column += 1) {
    const cell = table.cellAt(row, column)
    if (cell === null || cell === last) continue
    cells.push(cell)
    last = cell
  }
  return cells
}

/** The place of a position where no cell was found: what is known of its row and column. */
export function placeOfPosition(table: Table, row: number, from: number, to: number): Place {
  const own = cellsOfRow(table, row, from, to)[0]
  if (own !== undefined) return own.place
  const box = unionBox(cellsOfRow(table, row).flatMap(({ place }) => place.box ?? []))
  const left = table.edges[from] ?? null
  const right = table.edges[to] ?? null
  if (box === null || left === null || right === null) return table.grid.place
  return { ...table.grid.place, box: { x: left, y: box.y, width: right - left, height: box.height } }
}

/** x of the left edge of each column and of the right edge of the last, where a cell begins or ends there. */
function columnEdges({ cells, columnCount }: Grid): (number | null)[] {
  const edges = new Array<number | null>(columnCount + 1).fill(null)
  for (const { place, columnIndex, columnSpan } of cells) {
    if (place.box === null) continue
    edges[columnIndex] ??= place.box.x
    edges[columnIndex + columnSpan] ??= place.box.x + place.box.width
  }
  return edges
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
