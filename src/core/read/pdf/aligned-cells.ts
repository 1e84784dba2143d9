/** The cells of an aligned table, once its rows and columns are known. */
import type { Box, Place } from '../../model/place.ts'
import type { Grid, GridCell } from '../../model/source.ts'
import { isPartOfRow, nearestColumn, type Column, type Line, type Piece } from './aligned-line.ts'

/** Lines of one table row: the row itself and label lines that overlap it. */
interface RowLines {
  readonly lines: Line[]
  top: number
  bottom: number
}

export function makeAlignedGrid(heads: readonly Line[], run: readonly Line[], columns: readonly Column[], place: (box: Box) => Place): Grid {
  const rows = [...heads.map((line) => startRow(line)), ...gatherRowLines(run)]
  const edges = columns.map((column, index) => (index === 0 ? column.left : ((columns[index - 1]?.right ?? 0) + column.left) / 2))
  edges.push(columns[columns.length - 1]?.right ?? 0)
  const cells = rows.flatMap((row, rowIndex) => makeCells(row, rowIndex, columns, edges, place))
  const top = Math.min(...rows.map((row) => row.top))
  const bottom = Math.max(...rows.map((row) => row.bottom))
  const x = edges[0] ?? 0
  const box = { x, y: top, width: (edges[edges.length - 1] ?? x) - x, height: bottom - top }
  return { kind: 'grid', place: place(box), rowCount: rows.length, columnCount: columns.length, cells, ground: 'aligned' }
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

function makeCells(row: RowLines, rowIndex: number, columns: readonly Column[], edges: readonly number[], place: (box: Box) => Place): GridCell[] {
  const lines = [...row.lines].sort((one, other) => one.row.middle - other.row.middle)
  const pieces = lines.flatMap((line) => line.pieces)
  return columns.map((_, columnIndex): GridCell => {
    const inside = pieces.filter((piece) => nearestColumn(columns, piece) === columnIndex)
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
