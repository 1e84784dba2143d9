/**
 * An old workbook (.xls of Excel 97 to 2003, and what WPS and export programs write under that name) → its sheets. Macros, pictures,
 * links and charts are never opened; formulas are not computed, the results stored beside them are read.
 */
import { openCompound } from '../../word/compound-file.ts'
import { limits } from '../limits.ts'
import { builtInFormat } from '../number-format.ts'
import type { Sheet, WorkbookReading } from '../sheet.ts'
import { chunksAt, readTexts, recordAt, textAt, type BookRecord } from './records.ts'
import { readOldSheet, type OldBook } from './old-sheet.ts'

const ids = { beginning: 0x809, end: 0x0a, password: 0x2f, dates: 0x22, format: 0x41e, font: 0x31, style: 0xe0, sheet: 0x85, texts: 0xfc } as const
const version = 0x600
const mostRecords = 2_000_000

interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  readonly start: number
}

interface Globals {
  readonly listed: ListedSheet[]
  readonly formatOfStyle: number[]
  /** Color of each font, and the font and ground of each style. */
  readonly fontColors: number[]
  readonly looks: { readonly font: number; readonly ground: number | null }[]
  readonly ownFormats: Map<number, string>
  texts: readonly string[]
  date1904: boolean
}

export function readXls(bytes: Uint8Array): WorkbookReading {
  const file = openCompound(bytes)
  if (file === null) return { kind: 'truncated' }
  const stream = file.stream('Workbook')
  if (stream === null) return { kind: file.stream('Book') === null ? 'unreadable' : 'oldWorkbook' }
  const globals = readGlobals(stream)
  if (typeof globals === 'string') return { kind: globals }
  const { texts, date1904, ownFormats, formatOfStyle } = globals
  const formats = formatOfStyle.map((id) => ownFormats.get(id) ?? builtInFormat(id))
  const unseenStyles = unseenIn(globals)
  const sheets: Sheet[] = []
  let cellsLeft: number = limits.cellCount
  for (const { name, hidden, start } of globals.listed) {
    const book: OldBook = { texts, formats, unseenStyles, date1904, cellsLeft }
    const sheet = readOldSheet(stream, start, name, hidden, book)
    if (sheet === null) return { kind: 'unreadable' }
    cellsLeft -= sheet.cells.length
    sheets.push(sheet)
  }
  return { kind: 'workbook', sheets }
}

/** What stands before the sheets: their list, the texts, the number formats. */
function readGlobals(stream: Uint8Array): Globals | 'unreadable' | 'encrypted' | 'oldWorkbook' {
  const first = recordAt(stream, 0)
  if (first?.id !== ids.beginning || first.data.length < 4) return 'unreadable'
  if (first.view.getUint16(0, true) !== version) return 'oldWorkbook'
  const globals: Globals = { listed: [], formatOfStyle: [], fontColors: [], looks: [], ownFormats: new Map(), texts: [], date1904: false }
  let at = first.end
  for (let count = 0; count < mostRecords; count += 1) {
    const record = recordAt(stream, at)
    if (record === null) return 'unreadable'
    if (record.id === ids.end) return globals
    if (record.id === ids.password) return 'encrypted'
    const next = readGlobal(globals, stream, record)
    if (next === null) return 'unreadable'
    at = next
  }
  return 'unreadable'
}

/** → where the next record begins; null for a broken one. */
function readGlobal(globals: Globals, stream: Uint8Array, record: BookRecord): number | null {
  const { id, data, view, end } = record
  if (id === ids.texts) {
    const { chunks, end: behind } = chunksAt(stream, record)
    const texts = readTexts(chunks)
    if (texts === null) return null
    globals.texts = texts
    return behind
  }
  if (id === ids.dates && data.length >= 2) globals.date1904 = view.getUint16(0, true) === 1
  if (id === ids.font && data.length >= 6) addFont(globals, view.getUint16(4, true))
  if (id === ids.style && data.length >= 4) {
    globals.formatOfStyle.push(view.getUint16(2, true))
    globals.looks.push({ font: view.getUint16(0, true), ground: data.length >= 20 ? groundOf(view) : null })
  }
  if (id === ids.format && data.length >= 5) globals.ownFormats.set(view.getUint16(0, true), textAt(data, 2, 2) ?? 'General')
  if (id === ids.sheet) {
    if (data.length < 8 || globals.listed.length > limits.sheetCount) return null
    // Macro sheets and charts are no worksheets.
    if (view.getUint8(5) === 0) globals.listed.push({ name: textAt(data, 6, 1) ?? '', hidden: (view.getUint8(4) & 3) !== 0, start: view.getUint32(0, true) })
  }
  return end
}

const white = 9
const paper: ReadonlySet<number> = new Set([1, white, 65])

/** Number 4 is left out: of the fonts, the fifth has number 5. */
function addFont({ fontColors }: Globals, color: number): void {
  if (fontColors.length === 4) fontColors.push(-1)
  fontColors.push(paper.has(color) ? white : color)
}

/** The color of a solid ground, white where there is none, null for patterns. */
function groundOf(view: DataView): number | null {
  const pattern = view.getUint32(14, true) >>> 26
  const color = view.getUint16(18, true) & 0x7f
  if (pattern > 1) return null
  return pattern === 0 || paper.has(color) ? white : color
}

/** Styles whose letters have the color of their ground. */
function unseenIn({ looks, fontColors }: Globals): ReadonlySet<number> {
  return new Set(looks.flatMap(({ font, ground }, style) => (ground !== null && fontColors[font] === ground ? [style] : [])))
}
