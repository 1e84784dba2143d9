/** A printed line as a possible row of a table without rules: its pieces, and how they stand to columns. */
import { isDash, isFigure } from './figure-text.ts'
import { splitRow, textOf, type TextRow } from './text-row.ts'

/** A gap of this share of the letter size may part two columns. */
export const narrowGap = 0.35
/** A line nearer than this many letter sizes overlaps the row and belongs to it. */
const overlapReach = 0.95

export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
}

export interface Line {
  readonly row: TextRow
  readonly pieces: readonly Piece[]
  /** Could be a row of a table with figures. */
  readonly body: boolean
}

export interface Column {
  left: number
  right: number
}

export function makeLine(row: TextRow): Line {
  const pieces = splitRow(row, narrowGap).map((piece): Piece => ({ text: textOf(piece).text, left: piece.left, right: piece.right }))
  const prose = pieces.some(({ text }) => (!isFigure(text) && /[，。；…]|[.·]{4}/.test(text)) || text.length > 40)
  return { row, pieces, body: pieces.length >= 2 && pieces.some(isFigureOrDash) && !prose }
}

export function isFigureOrDash({ text }: Piece): boolean {
  return isFigure(text) || isDash(text)
}

export function isLabel(line: Line): boolean {
  const text = line.pieces.map((piece) => piece.text).join('')
  return text.length <= 30 && !/[，。；：:…]/.test(text)
}

/** A line of words so near to a row of figures that they overlap: part of a label that wraps. */
export function isPartOfRow(line: Line, body: Line): boolean {
  return !line.body && isLabel(line) && Math.abs(line.row.middle - body.row.middle) < overlapReach * body.row.sizePt
}

export function isUnder({ left, right }: Column, piece: Piece): boolean {
  return piece.left < right && piece.right > left
}

export function columnsUnder(columns: readonly Column[], piece: Piece): number[] {
  return columns.flatMap((column, index) => (isUnder(column, piece) ? [index] : []))
}

/** The column whose cells a piece stands nearest to, by the middle of the piece. */
export function nearestColumn(columns: readonly Column[], { left, right }: Piece): number {
  const middle = (left + right) / 2
  const distance = (column: Column): number => Math.max(column.left - middle, middle - column.right, 0)
  return columns.reduce((best, column, index) => (distance(column) < distance(columns[best] as Column) ? index : best), 0)
}
