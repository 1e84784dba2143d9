/**
 * One sheet of a packed workbook: its XML → filled cells with the text they show. Formulas are never computed; the result stored beside
 * one is read, and one without a result is reported and printed as a formula, which is no amount.
 */
import { parseDecimal } from '../decimal.ts'
import { limits } from '../limits.ts'
import { printNumber } from '../number-format.ts'
import { attributeOf, decodeEntities, isTrue, scanXml, wholeNumber } from '../scan-xml.ts'
import { addressOf, parseAddress, parseRange, type Sheet, type SheetCell, type SheetRange, type SheetSpan } from '../sheet.ts'
import { cellText } from './book-parts.ts'

/** What the cells of a sheet refer to. cellsLeft: how many more cells the workbook may have. */
export interface BookContext {
  readonly strings: readonly string[]
  readonly formats: readonly string[]
  /** Numbers of the styles in which nothing can be seen. */
  readonly unseenStyles: ReadonlySet<number>
  readonly date1904: boolean
  readonly recalculated: boolean
  readonly cellsLeft: number
}

/** A cell while it is read. */
interface CellDraft {
  rowIndex: number
  columnIndex: number
  type: string
  style: number
  value: string
  inline: string
  formula: string | null
}

interface SheetDraft {
  readonly cells: SheetCell[]
  readonly merges: SheetRange[]
  readonly hiddenRows: SheetSpan[]
  readonly hiddenColumns: SheetSpan[]
  readonly unsolved: string[]
  /** The sheet shows nothing where a number is zero. */
  hidesZeros: boolean
  row: number
  column: number
  cell: CellDraft | null
  /** Where characters go: the value, the formula or the text of a cell. */
  collecting: 'value' | 'formula' | 'inline' | null
}

/** → null when the XML is broken or refused. */
export function readWorksheet(xml: string, name: string, hidden: boolean, context: BookContext): Sheet | null {
  const draft: SheetDraft = { cells: [], merges: [], hiddenRows: [], hiddenColumns: [], unsolved: [], hidesZeros: false, row: -1, column: -1, cell: null, collecting: null }
  const result = scanXml(xml, {
    open: (tag, attributes, isEmpty) => {
      openTag(draft, tag, attributes, isEmpty, context)
      return draft.cells.length <= context.cellsLeft && draft.merges.length <= limits.mergeCount
    },
    close: (tag) => closeTag(draft, tag, context),
    text: (raw) => collect(draft, raw),
  })
  if (result === 'malformed' || result === 'forbidden') return null
  const { cells, merges, hiddenRows, hiddenColumns, unsolved } = draft
  return { name, hidden, cells, merges, hiddenRows, hiddenColumns, unsolved, complete: result === 'done' }
}

function openTag(draft: SheetDraft, tag: string, attributes: string, isEmpty: boolean, context: BookContext): void {
  switch (tag) {
    case 'c':
      openCell(draft, attributes)
      if (isEmpty) closeTag(draft, tag, context)
      break
    case 'v':
      draft.collecting = isEmpty ? null : 'value'
      break
    case 'f':
      if (draft.cell !== null) draft.cell.formula ??= ''
      draft.collecting = isEmpty ? null : 'formula'
      break
    case 't':
      draft.collecting = isEmpty || draft.cell === null ? null : 'inline'
      break
    case 'row':
      openRow(draft, attributes)
      break
    case 'col':
      openColumn(draft, attributes)
      break
    case 'sheetView':
      draft.hidesZeros = attributeOf(attributes, 'showZeros') === '0'
      break
    case 'mergeCell':
      draft.merges.push(...rangeOf(attributes))
      break
    default:
  }
}

function rangeOf(attributes: string): SheetRange[] {
  const range = parseRange(attributeOf(attributes, 'ref') ?? '')
  return range === null ? [] : [range]
}

function openRow(draft: SheetDraft, attributes: string): void {
  draft.row = (wholeNumber(attributeOf(attributes, 'r')) ?? draft.row + 2) - 1
  draft.column = -1
  const height = attributeOf(attributes, 'ht')
  if (isTrue(attributeOf(attributes, 'hidden')) || height === '0') draft.hiddenRows.push({ start: draft.row, end: draft.row })
}

function openColumn(draft: SheetDraft, attributes: string): void {
  const start = wholeNumber(attributeOf(attributes, 'min'))
  const end = wholeNumber(attributeOf(attributes, 'max'))
  const hidden = isTrue(attributeOf(attributes, 'hidden')) || attributeOf(attributes, 'width') === '0'
  if (hidden && start !== null && end !== null) draft.hiddenColumns.push({ start: start - 1, end: end - 1 })
}

/** Programs may leave addresses out; the cell then follows the one before. */
function openCell(draft: SheetDraft, attributes: string): void {
  const address = parseAddress(attributeOf(attributes, 'r') ?? '')
  draft.column = address?.columnIndex ?? draft.column + 1
  draft.cell = {
    rowIndex: address?.rowIndex ?? draft.row,
    columnIndex: draft.column,
    type: attributeOf(attributes, 't') ?? 'n',
    style: wholeNumber(attributeOf(attributes, 's')) ?? 0,
    value: '',
    inline: '',
    formula: null,
  }
}

function collect({ cell, collecting }: SheetDraft, raw: string): void {
  if (cell === null || collecting === null) return
  const text = decodeEntities(raw)
  if (collecting === 'value') cell.value += text
  else if (collecting === 'inline') cell.inline += text
  else cell.formula += text
}

function closeTag(draft: SheetDraft, tag: string, context: BookContext): void {
  if (tag === 'v' || tag === 'f' || tag === 't') draft.collecting = null
  if (tag !== 'c' || draft.cell === null) return
  const { rowIndex, columnIndex, formula } = draft.cell
  const shown = isUnsolved(draft.cell, context) ? null : shownText(draft.cell, context, draft.hidesZeros)
  const hasUnseenStyle = context.unseenStyles.has(draft.cell.style)
  draft.cell = null
  if (shown === null) draft.unsolved.push(addressOf(rowIndex, columnIndex))
  const { text, isNumber, unseen = false } = shown ?? { text: `=${formula ?? ''}`, isNumber: false }
  if (text.trim() !== '') draft.cells.push(unseen || hasUnseenStyle ? { rowIndex, columnIndex, text, isNumber, unseen: true } : { rowIndex, columnIndex, text, isNumber })
}

/** Programs that cannot compute store nothing, or a zero and the wish that somebody else may compute. */
function isUnsolved({ formula, value, inline, type }: CellDraft, { recalculated }: BookContext): boolean {
  if (formula === null) return false
  if (type !== 'str' && value.trim() === '' && inline === '') return true
  return recalculated && type === 'n' && parseDecimal(value)?.digits === '0'
}

interface Shown {
  readonly text: string
  readonly isNumber: boolean
  readonly unseen?: boolean
}

function shownText({ type, value, inline, style }: CellDraft, { strings, formats, date1904 }: BookContext, hidesZeros: boolean): Shown {
  const words = (text: string): { text: string; isNumber: boolean } => ({ text: cellText(text), isNumber: false })
  switch (type) {
    case 's':
      return { text: strings[wholeNumber(value.trim()) ?? -1] ?? '', isNumber: false }
    case 'inlineStr':
      return words(inline)
    case 'b':
      return words(isTrue(value) ? 'TRUE' : 'FALSE')
    case 'n': {
      const number = parseDecimal(value)
      if (number === null) return words(value)
      if (hidesZeros && number.digits === '0') return words('')
      const { text, isDate } = printNumber(number, formats[style] ?? 'General', date1904)
      const isHidden = text === '' && number.digits !== '0'
      return { text: isHidden ? value.trim() : text, isNumber: !isDate && number.digits !== '0', unseen: isHidden }
    }
    default:
      // Texts of formulas, errors such as #REF!, and dates written out.
      return words(value === '' ? inline : value)
  }
}
