/** One sheet of an old workbook: its records → filled cells with the text they show. Second stage of reading an .xls file. */
import { parseDecimal, shift, type StoredDecimal } from '../decimal.ts'
import { limits } from '../limits.ts'
import { printNumber } from '../number-format.ts'
import type { Sheet, SheetCell, SheetRange, SheetSpan } from '../sheet.ts'
import { chunksAt, longTextAt, recordAt, textAt, type BookRecord } from './records.ts'

/** What the cells of a sheet refer to. cellsLeft: how many more cells the workbook may have. */
export interface OldBook {
  readonly texts: readonly string[]
  readonly formats: readonly string[]
  readonly unseenStyles: ReadonlySet<number>
  readonly date1904: boolean
  readonly cellsLeft: number
}

const ids = {
  beginning: 0x809, end: 0x0a, text: 0xfd, label: 0x204, richLabel: 0xd6, number: 0x203, short: 0x27e, shorts: 0xbd, truth: 0x205, formula: 0x06, result: 0x207,
  row: 0x208, columns: 0x7d, merges: 0xe5, view: 0x23e,
} as const

/** Bytes a record must have for what we read of it. */
const shortest: Readonly<Record<number, number>> = {
  [ids.text]: 10, [ids.label]: 9, [ids.richLabel]: 9, [ids.number]: 14, [ids.short]: 10, [ids.shorts]: 12, [ids.truth]: 8, [ids.formula]: 14, [ids.row]: 16, [ids.columns]: 10, [ids.merges]: 2, [ids.view]: 2,
}

interface OldDraft {
  readonly book: OldBook
  readonly cells: SheetCell[]
  readonly merges: SheetRange[]
  readonly hiddenRows: SheetSpan[]
  readonly hiddenColumns: SheetSpan[]
  /** Cells whose number is zero; the record that says whether zeros are shown comes behind them. */
  readonly zeros: Set<SheetCell>
  hidesZeros: boolean
  /** The formula whose text follows in a record of its own. */
  waiting: { readonly rowIndex: number; readonly columnIndex: number; readonly style: number } | null
}

/** start: where the sheet begins in the stream. → null when it is broken. */
export function readOldSheet(stream: Uint8Array, start: number, name: string, hidden: boolean, book: OldBook): Sheet | null {
  const draft: OldDraft = { book, cells: [], merges: [], hiddenRows: [], hiddenColumns: [], zeros: new Set(), hidesZeros: false, waiting: null }
  const done = (complete: boolean): Sheet => {
    const { merges, hiddenRows, hiddenColumns, zeros, hidesZeros } = draft
    const cells = hidesZeros ? draft.cells.filter((cell) => !zeros.has(cell)) : draft.cells
    return { name, hidden, cells: inOrder(cells), merges, hiddenRows, hiddenColumns, unsolved: [], complete }
  }
  const first = recordAt(stream, start)
  if (first?.id !== ids.beginning) return null
  let depth = 1
  let at = first.end
  for (;;) {
    const record = recordAt(stream, at)
    if (record === null) return null
    at = record.end
    // Charts drawn on the sheet stand within it as sheets of their own.
    if (record.id === ids.beginning) depth += 1
    else if (record.id === ids.end) depth -= 1
    else if (depth === 1 && !readRecord(draft, stream, record)) return null
    if (depth === 0) return done(true)
    if (draft.cells.length > book.cellsLeft || draft.merges.length > limits.mergeCount) return done(false)
  }
}

function inOrder(cells: SheetCell[]): SheetCell[] {
  return cells.sort((left, right) => left.rowIndex - right.rowIndex || left.columnIndex - right.columnIndex)
}

/** → false for a record shorter than its kind. */
function readRecord(draft: OldDraft, stream: Uint8Array, record: BookRecord): boolean {
  const { id, data, view } = record
  if (data.length < (shortest[id] ?? 0)) return false
  const u16 = (at: number): number => view.getUint16(at, true)
  switch (id) {
    case ids.text:
      addText(draft, u16(0), u16(2), u16(4), draft.book.texts[view.getUint32(6, true)] ?? '')
      break
    case ids.label:
    case ids.richLabel:
      addText(draft, u16(0), u16(2), u16(4), textAt(data, 6, 2) ?? '')
      break
    case ids.number:
      addNumber(draft, u16(0), u16(2), u16(4), decimalOf(view.getFloat64(6, true)))
      break
    case ids.short:
      addNumber(draft, u16(0), u16(2), u16(4), shortDecimal(view.getUint32(6, true)))
      break
    case ids.shorts:
      for (let at = 4, column = u16(2); at + 6 <= data.length - 2; at += 6, column += 1) addNumber(draft, u16(0), column, u16(at), shortDecimal(view.getUint32(at + 2, true)))
      break
    case ids.truth:
      addText(draft, u16(0), u16(2), u16(4), truthOf(view.getUint8(6), view.getUint8(7) === 1))
      break
    case ids.formula:
      addResult(draft, u16(0), u16(2), u16(4), view)
      break
    case ids.result:
      if (draft.waiting !== null) addText(draft, draft.waiting.rowIndex, draft.waiting.columnIndex, draft.waiting.style, longTextAt(chunksAt(stream, record).chunks) ?? '')
      draft.waiting = null
      break
    case ids.row:
      if ((u16(12) & 0x20) !== 0) draft.hiddenRows.push({ start: u16(0), end: u16(0) })
      break
    case ids.view:
      draft.hidesZeros = (u16(0) & 0x10) === 0
      break
    case ids.columns:
      if ((u16(8) & 1) !== 0) draft.hiddenColumns.push({ start: u16(0), end: u16(2) })
      break
    case ids.merges:
      for (let at = 2; at + 8 <= data.length; at += 8) draft.merges.push({ startRow: u16(at), endRow: u16(at + 2), startColumn: u16(at + 4), endColumn: u16(at + 6) })
      break
    default:
  }
  return true
}

function addText({ cells, book }: OldDraft, rowIndex: number, columnIndex: number, style: number, text: string): void {
  if (text.trim() !== '') cells.push({ rowIndex, columnIndex, text, isNumber: false, ...lookOf(book, style) })
}

function lookOf({ unseenStyles }: OldBook, style: number): { readonly unseen?: true } {
  return unseenStyles.has(style) ? { unseen: true } : {}
}

function addNumber(draft: OldDraft, rowIndex: number, columnIndex: number, style: number, value: StoredDecimal | null): void {
  if (value === null) return
  const { text, isDate } = printNumber(value, draft.book.formats[style] ?? 'General', draft.book.date1904)
  const isHidden = text.trim() === '' && value.digits !== '0'
  if (text.trim() === '' && !isHidden) return
  const shown = isHidden ? printNumber(value, 'General', false).text : text
  const cell: SheetCell = { rowIndex, columnIndex, text: shown, isNumber: !isDate && value.digits !== '0', ...(isHidden ? { unseen: true } : lookOf(draft.book, style)) }
  if (value.digits === '0') draft.zeros.add(cell)
  draft.cells.push(cell)
}

/** A stored double has 15 digits that count; this prints them without computing. */
function decimalOf(stored: number): StoredDecimal | null {
  return Number.isFinite(stored) ? parseDecimal(stored.toPrecision(15)) : null
}

/** Numbers in four bytes: a whole number or the upper half of a double, perhaps in hundredths. */
function shortDecimal(stored: number): StoredDecimal | null {
  const bytes = new DataView(new ArrayBuffer(8))
  bytes.setUint32(4, stored & 0xfffffffc, true)
  const value = (stored & 2) === 0 ? decimalOf(bytes.getFloat64(0, true)) : parseDecimal(String((stored | 0) >> 2))
  return value === null || (stored & 1) === 0 ? value : shift(value, -2)
}

const errorTexts: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' }

function truthOf(value: number, isError: boolean): string {
  return isError ? (errorTexts[value] ?? '#N/A') : value === 0 ? 'FALSE' : 'TRUE'
}

/** The result of a formula: a number, or marked by its last two bytes a text (in the next record), a truth value, an error or nothing. */
function addResult(draft: OldDraft, rowIndex: number, columnIndex: number, style: number, view: DataView): void {
  draft.waiting = null
  if (view.getUint16(12, true) !== 0xffff) {
    addNumber(draft, rowIndex, columnIndex, style, decimalOf(view.getFloat64(6, true)))
    return
  }
  const kind = view.getUint8(6)
  if (kind === 0) draft.waiting = { rowIndex, columnIndex, style }
  else if (kind === 1 || kind === 2) addText(draft, rowIndex, columnIndex, style, truthOf(view.getUint8(8), kind === 2))
}
