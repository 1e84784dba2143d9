/**
 * The text of one table cell from its glyphs: printed lines joined in order. Chinese is joined without a space; a figure broken over
 * lines is joined only when the break was forced by the width of the cell and the whole is one figure.
 */
import { isClosedFigure, isFigure, isFigureHead, isFigureTail } from './figure-text.ts'
import type { Glyph } from './page-content.ts'
import { gatherRows, textOf, type TextRow } from './text-row.ts'

const digitEnd = /[0-9０-９]$/
const digitStart = /^[0-9０-９]/
const wordCharacter = /[A-Za-z0-9]/

/** width: what the cell offers a line. */
export function cellText(glyphs: readonly Glyph[], width: number): string {
  if (glyphs.length === 0) return ''
  let text = ''
  let before: TextRow | null = null
  for (const row of gatherRows(glyphs)) {
    const next = textOf(row).text
    text = before === null ? next : joinLines(text, next, before, width)
    before = row
  }
  return text
}

/** Several lines of one cell that are each a complete figure, and not one figure broken: the rows of a table without rules between. */
export function areStackedFigures(rows: readonly TextRow[], width: number): boolean {
  const first = rows[0]
  const second = rows[1]
  if (first === undefined || second === undefined) return false
  if (!rows.every((row) => isFigure(textOf(row).text))) return false
  return !isOneFigure(textOf(first).text, textOf(second).text, first, width)
}

function joinLines(text: string, next: string, row: TextRow, width: number): string {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  if (isFigureHead(last) && isFigureTail(next)) return isOneFigure(last, next, row, width) ? text + next : `${text} ${next}`
  if (digitEnd.test(text) && digitStart.test(next)) return isFull(row, width) ? text + next : `${text} ${next}`
  const apart = wordCharacter.test(text.slice(-1)) && wordCharacter.test(next.slice(0, 1))
  return apart ? `${text} ${next}` : text + next
}

/** Two lines of digits in one cell are one figure only if they cannot be two. */
function isOneFigure(first: string, next: string, row: TextRow, width: number): boolean {
  if (!isFigure(first + next)) return false
  if (/[,，.．]$/.test(first) || /^[,，.．]/.test(next)) return true
  if (isClosedFigure(first) || next.length >= first.length) return false
  return isFull(row, width)
}

/** One more digit would not have fitted, allowing for the usual padding. */
function isFull(row: TextRow, width: number): boolean {
  const padding = Math.min(10.8, width * 0.2)
  return row.right - row.left + 0.6 * row.sizePt > width - padding
}
