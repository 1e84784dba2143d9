/** Heads over several columns in texts of rows and cells, which keep no merged cells. Used for values with separators and for tables drawn with bars. */
import { findUnitCaption } from '../assemble/unit-caption.ts'

/** Both ends belong to it. */
export interface HeadRange {
  readonly startRow: number
  readonly endRow: number
  readonly startColumn: number
  readonly endColumn: number
}

export const figureOnly = /^\s*[-+(]?[\d.,]+\)?\s*$/
const mostHeadRows = 8

/**
 * A text keeps no merged cells: a head over several columns stands over the first of them. It reaches over the blank fields to its right that have heads
 * below them, as it has itself, up to where another head begins in a row above.
 */
export function headsOver(rows: readonly (readonly string[])[]): HeadRange[] {
  const textAt = (row: number, column: number): string => (rows[row]?.[column] ?? '').trim()
  const end = rows.findIndex((row) => row.some((field) => figureOnly.test(field) && /\d/.test(field)))
  const caption = rows.slice(0, Math.max(0, end)).reduce((last, row, index) => (row.some((field) => findUnitCaption(field) !== null) ? index : last), -1)
  const start = Math.max(caption + 1, end - mostHeadRows)
  const holds = (from: number, to: number, column: number): boolean => Array.from({ length: to - from }, (_, index) => textAt(from + index, column)).some((text) => text !== '')
  const merges: HeadRange[] = []
  for (let row = start; row < end - 1; row += 1) {
    rows[row]?.forEach((_, column) => {
      if (textAt(row, column) === '' || !holds(row + 1, end, column)) return
      let last = column
      while (textAt(row, last + 1) === '' && holds(row + 1, end, last + 1) && !holds(start, row, last + 1)) last += 1
      if (last > column) merges.push({ startRow: row, endRow: row, startColumn: column, endColumn: last })
    })
  }
  return merges
}
