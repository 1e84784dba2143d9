/** A text of values with separators → one sheet. Commas, semicolons and tabs are told apart by the first lines; quotes may hold line breaks. */
import { figureOnly, headsOver } from '../grid/heads-over.ts'
import { decodeText } from '../text/decode-text.ts'
import { limits } from './limits.ts'
import type { SheetCell, WorkbookReading } from './sheet.ts'

/** `="2010301"` keeps the zeros of a code from spreadsheet programs; what is meant is within. */
const guarded = /^="([^"]*)"$/
const writtenNumber = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

/** encodingUnknown: no encoding fits the bytes. */
export function readCsv(bytes: Uint8Array, name: string): WorkbookReading | { readonly kind: 'encodingUnknown' } {
  const decoding = decodeText(bytes)
  if (decoding.kind === 'binary') return { kind: 'unreadable' }
  if (decoding.kind === 'unknown') return { kind: 'encodingUnknown' }
  const separator = separatorOf(decoding.text)
  const rows = withholdSplit(splitRows(decoding.text, separator), separator)
  const cells: SheetCell[] = []
  let complete = true
  rows.forEach((row, rowIndex) => {
    row.forEach((field, columnIndex) => {
      const text = (guarded.exec(field)?.[1] ?? field).slice(0, limits.cellCharacters)
      if (text.trim() === '') return
      if (cells.length < limits.cellCount) cells.push({ rowIndex, columnIndex, text, isNumber: writtenNumber.test(text.trim()) && /[1-9]/.test(text) })
      else complete = false
    })
  })
  const sheet = { name: name.replace(/\.[a-z]+$/i, ''), hidden: false, cells, merges: headsOver(rows), hiddenRows: [], hiddenColumns: [], unsolved: [], complete }
  return { kind: 'workbook', sheets: [sheet] }
}

const thousandsHead = /^\s*[-+(]?\d{1,3}$/
const thousandsTail = /^\d{3}(?:\.\d+)?\)?\s*$/

/**
 * `1,234.50` without quotes falls into two fields, and every figure behind it under the wrong head. Rows longer than the heads in which that may
 * have happened keep what is before; each field from there on holds all of them, which is no amount.
 */
function withholdSplit(rows: readonly string[][], separator: string): readonly (readonly string[])[] {
  const width = rows.reduce((longest, row) => (row.filter((field) => field.trim() !== '').length >= 3 && !row.some((field) => figureOnly.test(field)) ? Math.max(longest, row.length) : longest), 0)
  if (separator !== ',' || width === 0) return rows
  return rows.map((row) => {
    const split = row.length <= width ? -1 : row.findIndex((field, index) => thousandsHead.test(field) && thousandsTail.test(row[index + 1] ?? ''))
    if (split === -1) return row
    const doubtful = row.slice(split).join(' | ')
    return [...row.slice(0, split), ...Array.from({ length: Math.max(1, width - split) }, () => doubtful)]
  })
}

const sampleLines = 30

/** The one that occurs in the most of the first lines; commas when none does. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/, sampleLines)
  const counted = [',', '\t', ';'].map((separator) => ({ separator, lines: lines.filter((line) => line.includes(separator)).length }))
  return counted.reduce((best, one) => (one.lines > best.lines ? one : best)).separator
}

function splitRows(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const { field, end } = readField(text, at, separator)
    rows.at(-1)?.push(field)
    if (text[end] === separator) {
      at = end + 1
      continue
    }
    if (end >= text.length) break
    rows.push([])
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return rows
}

/** A field in quotes may hold separators and line breaks, and quotes doubled. */
function readField(text: string, start: number, separator: string): { readonly field: string; readonly end: number } {
  if (text[start] !== '"') {
    const end = endOfField(text, start, separator)
    return { field: text.slice(start, end), end }
  }
  let field = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return { field: text.slice(start + 1), end: text.length }
    field += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const end = endOfField(text, quote + 1, separator)
      return { field: field + text.slice(quote + 1, end), end }
    }
    field += '"'
    at = quote + 2
  }
}

function endOfField(text: string, start: number, separator: string): number {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return end
}
