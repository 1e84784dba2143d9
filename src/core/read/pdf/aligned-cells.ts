/** The cells of an aligned table, once its rows and columns are known. */
import type { Box, Place } from '../../model/place.ts'
import type { Grid, GridCell } from '../../model/source.ts'
import type { AlignedHeads } from './aligned-heads.ts'
import { isPartOfRow, nearestColumn, type Column, type Line, type Piece } from './aligned-line.ts'

/** Lines of one table row: the row itself and label lines that overlap it. */
interface RowLines {
  readonly lines: Line[]
  top: number
  bottom: number
}

/** heads: lines of heads, one to a column */
export function makeAlignedGrid(heads: readonly Line[], run: readonly Line[], columns: readonly Column[], place: (box: Box) => Place): Grid {
  const edges = edgesOf(columns)
  const rows = [...heads.map((line) => startRow(line)), ...gatherRowLines(run)]
  const cells = rows.flatMap((row, rowIndex) => makeCells(row, rowIndex, edges, (piece) => nearestColumn(columns, piece), place))
  return gridOf(cells, rows.length, columns.length, place)
}

/** columns: found in the body */
export function makeHeadedGrid(heads: AlignedHeads, run: readonly Line[], columns: readonly Column[], place: (box: Box) => Place): Grid {
  const edges = edgesOf(heads.columns)
  const columnOf = (piece: Piece): number => heads.columnOf[nearestColumn(columns, piece)] ?? 0
  const rows = gatherRowLines(run)
  const headCells = heads.cells.map(({ text, row, column, rowSpan, columnSpan, top, bottom }): GridCell => {
    const x = edges[column] ?? 0
    const box = { x, y: top, width: (edges[column + columnSpan] ?? x) - x, height: bottom - top }
    return { rowIndex: row, columnIndex: column, rowSpan, columnSpan, text, place: place(box) }
  }).sort((one, other) => one.rowIndex - other.rowIndex || one.columnIndex - other.columnIndex)
  const cells = rows.flatMap((row, rowIndex) => makeCells(row, heads.rowCount + rowIndex, edges, columnOf, place))
  return gridOf([...headCells, ...cells], heads.rowCount + rows.length, heads.columns.length, place)
}

function edgesOf(columns: readonly Column[]): number[] {
  const edges = columns.map((column, index) => (index === 0 ? column.left : ((columns[index - 1]?.right ?? 0) + column.left) / 2))
  return [...edges, columns[columns.length - 1]?.right ?? 0]
}

function gridOf(cells: readonly GridCell[], rowCount: number, columnCount: number, place: (box: Box) => Place): Grid {
  const boxes = cells.flatMap(({ place: { box } }) => box ?? [])
  const x = boxes.reduce((least, box) => Math.min(least, box.x), Infinity)
  const y = boxes.reduce((least, box) => Math.min(least, box.y), Infinity)
  const right = boxes.reduce((most, box) => Math.max(most, box.x + box.width), -Infinity)
  const bottom = boxes.reduce((most, box) => Math.max(most, box.y + box.height), -Infinity)
  return { kind: 'grid', place: place({ x, y, width: right - x, height: bottom - y }), rowCount, columnCount, cells, ground: 'aligned' }
}

function startRow(line: Line): RowLines {
  return { lines: [line], top: line.row.top, bottom: line.row.bottom }
}

/** A label line that overlaps two rows belongs to the nearer one. */
function gatherRowLines(run: readonly Line[]): RowLines[] {
  const rows = run.filter((line) => line.body).map(startRow)
  const alone: RowLines[] = []
  for (const line of run) {
    if (line.body) continue
    const distance = ({ lines }: RowLines): number => Math.abs((lines[0]?.row.middle ?? 0) - line.row.middle)
    const nearest = rows.reduce<RowLines | null>((best, row) => (best === null || distance(row) < distance(best) ? row : best), null)
    if (nearest === null || !isPartOfRow(line, nearest.lines[0] as Line)) alone.push(startRow(line))
    else {
      nearest.lines.push(line)
      nearest.top = Math.min(nearest.top, line.row.top)
      nearest.bottom = Math.max(nearest.bottom, line.row.bottom)
    }
  }
  return [...rows, ...alone].sort((one, other) => one.top - other.top)
}

function makeCells(row: RowLines, rowIndex: number, edges: readonly number[], columnOf: (piece: Piece) => number, place: (box: Box) => Place): GridCell[] {
  const lines = [...row.lines].sort((one, other) => one.row.middle - other.row.middle)
  const placed = lines.flatMap((line) => line.pieces).map((piece) => ({ piece, column: columnOf(piece) }))
  return edges.slice(1).map((_, columnIndex): GridCell => {
    const inside = placed.flatMap(({ piece, column }) => (column === columnIndex ? [piece] : []))
    const x = edges[columnIndex] ?? 0
    const box = { x, y: row.top, width: (edges[columnIndex + 1] ?? x) - x, height: row.bottom - row.top }
    return { rowIndex, columnIndex, rowSpan: 1, columnSpan: 1, text: joinPieces(inside), place: place(box) }
  })
}

/** Pieces on one line with a space between; wrapped lines without, as in Chinese. */
function joinPieces(pieces: readonly Piece[]): string {
  let text = ''
  let before: Piece | null = null
  for (const piece of pieces) {
    const wraps = before === null || piece.left < before.right
    text += wraps ? piece.text : ` ${piece.text}`
    before = piece
  }
  return text
}
