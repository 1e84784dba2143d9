/** A workbook as all its formats have it, before hidden parts are left out and tables cut: sheets of filled cells with the text they show. */

/** text: as the sheet shows it · isNumber: stored as a number other than zero, not as a text or a date. */
/** unseen: nobody who opens the file sees it, for it is printed in the color of its ground, in the smallest letters or under a format that shows nothing. */
export interface SheetCell {
  readonly rowIndex: number
  readonly columnIndex: number
  readonly text: string
  readonly isNumber: boolean
  readonly unseen?: true
}

/** Ends are inclusive; from 0. */
export interface SheetRange {
  readonly startRow: number
  readonly endRow: number
  readonly startColumn: number
  readonly endColumn: number
}

/**
 * hidden: not shown to somebody who opens the file · cells: row by row · unsolved: addresses of formulas stored without a result
 * complete: false when it holds more cells than we read.
 */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly cells: readonly SheetCell[]
  readonly merges: readonly SheetRange[]
  readonly hiddenRows: readonly SheetSpan[]
  readonly hiddenColumns: readonly SheetSpan[]
  readonly unsolved: readonly string[]
  readonly complete: boolean
}

/** Rows or columns from `start` to `end`, both inclusive. */
export interface SheetSpan {
  readonly start: number
  readonly end: number
}

/** A workbook, or why there is none. */
export type WorkbookReading =
  | { readonly kind: 'workbook'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'truncated' | 'unreadable' | 'tooComplex' | 'encrypted' | 'oldWorkbook' }

/** `B7` for row 6, column 1. */
export function addressOf(rowIndex: number, columnIndex: number): string {
  return `${columnName(columnIndex)}${rowIndex + 1}`
}

export function columnName(columnIndex: number): string {
  let name = ''
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

const dollar = 0x24
/** Letters and dollar signs. */
const longestColumn = 8
const mostRowDigits = 7

/** `B7` → row 6, column 1; null for anything else. Dollar signs are allowed. */
export function parseAddress(address: string): { readonly rowIndex: number; readonly columnIndex: number } | null {
  let column = 0
  let at = 0
  for (; at < address.length && at < longestColumn; at += 1) {
    const code = address.charCodeAt(at)
    if (code === dollar) continue
    const letter = (code & 0xdf) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  if (column < 1 || column > 16_384 || at === address.length || address.length - at > mostRowDigits) return null
  let row = 0
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return null
    row = row * 10 + digit
  }
  return row < 1 || row > 1_048_576 ? null : { rowIndex: row - 1, columnIndex: column - 1 }
}

/** `A1:B2`, or one address. */
export function parseRange(range: string): SheetRange | null {
  const [from = '', to = from] = range.split(':')
  const start = parseAddress(from)
  const end = parseAddress(to)
  if (start === null || end === null) return null
  return { startRow: start.rowIndex, endRow: end.rowIndex, startColumn: start.columnIndex, endColumn: end.columnIndex }
}
