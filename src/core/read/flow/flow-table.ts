/**
 * Places the cells of a table in rows and columns and judges whether it is a table at all, or a frame that a page was laid out with.
 * Used on every table of a Word file or web page.
 */
import type { FlowCell, FlowItem, FlowTable } from './flow.ts'

/** A cell with its place among the columns that have a cell of their own. */
export interface PlacedCell {
  readonly cell: FlowCell
  readonly rowIndex: number
  readonly columnIndex: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export interface PlacedTable {
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly PlacedCell[]
}

/** Browsers cut column spans there too. */
const widestSpan = 1000
const mostColumns = 1000

/** → null when spans reach further than `mostPositions` positions in all. */
export function placeCells({ rows }: FlowTable, mostPositions: number): PlacedTable | null {
  const placed: PlacedCell[] = []
  /** For each column the first row that is free again. */
  const freeFrom: number[] = []
  let positions = 0
  for (const [rowIndex, row] of rows.entries()) {
    let column = row.skipped
    for (const cell of row.cells) {
      while ((freeFrom[column] ?? 0) > rowIndex) column += 1
      if (column >= mostColumns) break
      const columnSpan = Math.min(Math.max(1, cell.columnSpan), widestSpan, mostColumns - column)
      const down = rows.length - rowIndex
      const rowSpan = cell.rowSpan === 0 ? down : Math.min(Math.max(1, cell.rowSpan), down)
      positions += columnSpan
      if (positions > mostPositions) return null
      for (let at = column; at < column + columnSpan; at += 1) freeFrom[at] = rowIndex + rowSpan
      placed.push({ cell, rowIndex, columnIndex: column, rowSpan, columnSpan })
      column += columnSpan
    }
  }
  return closeColumns(placed, rows.length)
}

/** Leaves out columns in which no cell begins: they only come from spans wider than the table. */
function closeColumns(cells: readonly PlacedCell[], rowCount: number): PlacedTable {
  const starts = [...new Set(cells.map(({ columnIndex }) => columnIndex))].sort((left, right) => left - right)
  const rankOf = new Map(starts.map((start, index) => [start, index]))
  const endOf = (column: number): number => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < column) low = middle + 1
      else high = middle
    }
    return low
  }
  const closed = cells.map((cell) => {
    const columnIndex = rankOf.get(cell.columnIndex) ?? 0
    return { ...cell, columnIndex, columnSpan: Math.max(1, endOf(cell.columnIndex + cell.columnSpan) - columnIndex) }
  })
  return { rowCount, columnCount: starts.length, cells: closed }
}

/** A nested table, or prose, that has this part of all characters makes its table a frame. */
const framedPart = 0.6
const proseRows = 3
const proseParagraphs = 3
const proseCharacters = 300

/** True for a table that only arranges what is in it: one cell, one column, mostly other tables, or the text of a page. */
export function isFrame({ cells, rowCount }: PlacedTable): boolean {
  const filled = cells.map(({ cell, columnIndex }) => ({ columnIndex, own: countOwn(cell.items), nested: countNested(cell.items), paragraphs: cell.items.length }))
    .filter(({ own, nested }) => own + nested > 0)
  if (filled.length < 2 || new Set(filled.map(({ columnIndex }) => columnIndex)).size < 2) return true
  const all = filled.reduce((sum, { own, nested }) => sum + own + nested, 0)
  const nested = filled.reduce((sum, cell) => sum + cell.nested, 0)
  if (nested >= framedPart * all) return true
  return rowCount <= proseRows && filled.some(({ own, paragraphs }) => paragraphs >= proseParagraphs && own >= proseCharacters && own >= framedPart * all)
}

function countOwn(items: readonly FlowItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'paragraph' ? item.text.length : 0), 0)
}

function countNested(items: readonly FlowItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'table' ? countAll(item) : 0), 0)
}

/** Characters of a table, tables within it included. */
function countAll({ rows }: FlowTable): number {
  return rows.reduce((sum, { cells }) => sum + cells.reduce((inRow, { items }) => inRow + countOwn(items) + countNested(items), 0), 0)
}
