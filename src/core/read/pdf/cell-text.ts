/**
 * The text of one table cell from its glyphs: printed lines joined in order. Chinese is joined without a space; a figure broken over
 * lines is joined only when the break was forced by the width of the cell and the whole is one figure.
 */
import { isClosedFigure, isFigure, isFigureCharacter, isTellingFigure } from './figure-text.ts'
import type { Glyph } from './page-content.ts'
import { gatherRows, textOf, type TextRow } from './text-row.ts'

const digitEnd = /[0-9０-９]$/
const digitStart = /^[0-9０-９]/
const wordCharacter = /[A-Za-z0-9]/
const separatorBreak = /[,，.．]$/
const separatorStart = /^[,，.．]/

interface Line {
  readonly text: string
  readonly row: TextRow
  /** Nothing but digits and what belongs to figures. */
  readonly figures: boolean
}

/** width: what the cell offers a line. */
export function cellText(glyphs: readonly Glyph[], width: number): string {
  const lines = linesOf(gatherRows(glyphs))
  let text = ''
  let start = 0
  while (start < lines.length) {
    let end = start + 1
    while (end < lines.length && lines[start]?.figures === true && lines[end]?.figures === true) end += 1
    const block = lines.slice(start, end)
    const whole = isOneFigure(block, width) ? block.map((line) => line.text).join('') : block.map((line) => line.text).join(' ')
    text = start === 0 ? whole : joinLines(text, whole, lines[start - 1]?.row, width)
    start = end
  }
  return text
}

/** Several lines of one cell that are each a complete figure, and not one figure broken: the rows of a table without rules between. */
export function areStackedFigures(rows: readonly TextRow[], width: number): boolean {
  const lines = linesOf(rows)
  return lines.length >= 2 && lines.every((line) => isFigure(line.text)) && !isOneFigure(lines, width)
}

function linesOf(rows: readonly TextRow[]): Line[] {
  return rows.map((row) => {
    const figures = row.glyphs.every((glyph) => isFigureCharacter(glyph.text))
    const { text } = textOf(row)
    return { text: figures ? closeSpread(text) : text, row, figures }
  })
}

/** A figure spread over its cell, every digit apart from the next, is one figure when its separators say so. */
function closeSpread(text: string): string {
  if (!/^\S(?: \S){3,}$/.test(text)) return text
  const closed = text.replaceAll(' ', '')
  return isTellingFigure(closed) && /[.,．，]/.test(closed) ? closed : text
}

function joinLines(text: string, next: string, row: TextRow | undefined, width: number): string {
  const digitsMeet = digitEnd.test(text) && digitStart.test(next)
  const apart = digitsMeet ? row === undefined || !isFull(row, width) : wordCharacter.test(text.slice(-1)) && wordCharacter.test(next.slice(0, 1))
  return apart ? `${text} ${next}` : text + next
}

/** Lines of digits in one cell are one figure only if they cannot be several. */
function isOneFigure(lines: readonly Line[], width: number): boolean {
  if (!isFigure(lines.map((line) => line.text).join(''))) return false
  const before = lines.slice(0, -1)
  if (before.some((line) => isClosedFigure(line.text))) return false
  const broken = lines.some((line, index) => {
    const next = lines[index + 1]
    return !isFigure(line.text) || (next !== undefined && (separatorBreak.test(line.text) || separatorStart.test(next.text)))
  })
  if (broken) return true
  const first = lines[0]?.text.length ?? 0
  const last = lines[lines.length - 1]?.text.length ?? 0
  return lines.length === 1 || (last < first && before.every((line) => isFull(line.row, width)))
}

/** One more digit would not have fitted, allowing for the usual padding. */
function isFull(row: TextRow, width: number): boolean {
  const padding = Math.min(10.8, width * 0.2)
  return row.right - row.left + 0.6 * row.sizePt > width - padding
}
