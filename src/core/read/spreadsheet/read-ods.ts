/** A workbook of LibreOffice, or of WPS saved as OpenDocument → its sheets. The text a cell shows is stored beside its value. */
import { parseDecimal } from './decimal.ts'
import { limits } from './limits.ts'
import type { Parts } from './parts.ts'
import { attributeOf, decodeEntities, scanXml, wholeNumber } from './scan-xml.ts'
import { addressOf, type Sheet, type SheetCell, type SheetRange, type SheetSpan, type WorkbookReading } from './sheet.ts'

interface SheetDraft {
  readonly name: string
  readonly hidden: boolean
  readonly cells: SheetCell[]
  readonly merges: SheetRange[]
  readonly hiddenRows: SheetSpan[]
  readonly hiddenColumns: SheetSpan[]
  readonly unsolved: string[]
  /** Styles of the cells that name none of their own. */
  readonly columnStyles: { readonly start: number; readonly end: number; readonly style: string }[]
  row: number
  column: number
}

interface CellDraft {
  readonly attributes: string
  readonly covered: boolean
  paragraphs: string[]
}

interface BookDraft {
  readonly sheets: SheetDraft[]
  readonly hiddenStyles: Set<string>
  /** Color of letters and of the ground by style of cell, where one is named. */
  readonly looks: Map<string, { letters: string; ground: string }>
  style: string
  /** Filled cells of the row that is read, and how often the row stands there. */
  rowCells: SheetCell[]
  rowRepeat: number
  cell: CellDraft | null
  /** Within a remark or a drawing, whose paragraphs are not the cell's. */
  aside: number
  inParagraph: boolean
  cellCount: number
}

export function readOds(parts: Parts): WorkbookReading {
  const xml = parts.textOf('content.xml')
  if (xml === null) return { kind: parts.refused() ? 'tooComplex' : 'unreadable' }
  const draft: BookDraft = { sheets: [], hiddenStyles: new Set(), looks: new Map(), style: '', rowCells: [], rowRepeat: 1, cell: null, aside: 0, inParagraph: false, cellCount: 0 }
  const result = scanXml(xml, {
    open: (name, attributes, isEmpty) => {
      openTag(draft, name, attributes)
      if (isEmpty) closeTag(draft, name)
      return draft.cellCount <= limits.cellCount && draft.sheets.length <= limits.sheetCount
    },
    close: (name) => closeTag(draft, name),
    text: (raw) => {
      if (draft.inParagraph && draft.aside === 0) write(draft, decodeEntities(raw))
    },
  })
  if (result === 'malformed' || result === 'forbidden') return { kind: 'unreadable' }
  // The last row may repeat cells beyond the limit, with no element behind it to stop at.
  if (result === 'stopped' || draft.cellCount > limits.cellCount) return { kind: 'tooComplex' }
  const sheets = draft.sheets.map(({ name, hidden, cells, merges, hiddenRows, hiddenColumns, unsolved }): Sheet => ({ name, hidden, cells, merges, hiddenRows, hiddenColumns, unsolved, complete: true }))
  return { kind: 'workbook', sheets }
}

const asides = new Set(['annotation', 'shapes', 'frame', 'custom-shape', 'g', 'tracked-changes'])

function openTag(draft: BookDraft, name: string, attributes: string): void {
  if (asides.has(name)) draft.aside += 1
  if (draft.aside > 0) return
  const sheet = draft.sheets.at(-1)
  if (name === 'style') draft.style = attributeOf(attributes, 'name') ?? ''
  else if (name === 'table-properties' && attributeOf(attributes, 'display') === 'false') draft.hiddenStyles.add(draft.style)
  else if (name === 'text-properties') lookOf(draft).letters = attributeOf(attributes, 'color') ?? lookOf(draft).letters
  else if (name === 'table-cell-properties') lookOf(draft).ground = attributeOf(attributes, 'background-color') ?? lookOf(draft).ground
  else if (name === 'table') draft.sheets.push(newSheet(attributeOf(attributes, 'name') ?? '', draft.hiddenStyles.has(attributeOf(attributes, 'style-name') ?? '')))
  else if (name === 'table-column' && sheet !== undefined) openColumns(sheet, attributes)
  else if (name === 'table-row' && sheet !== undefined) openRows(draft, sheet, attributes)
  else if (name === 'table-cell' || name === 'covered-table-cell') draft.cell = { attributes, covered: name === 'covered-table-cell', paragraphs: [] }
  else if (draft.cell !== null) openText(draft, name, attributes)
}

const paper = '#ffffff'

function lookOf({ looks, style }: BookDraft): { letters: string; ground: string } {
  const look = looks.get(style) ?? { letters: '', ground: paper }
  looks.set(style, look)
  return look
}

/** Letters in the color of their ground. */
function isUnseen({ looks }: BookDraft, { columnStyles }: SheetDraft, column: number, attributes: string): boolean {
  if (looks.size === 0) return false
  const style = attributeOf(attributes, 'style-name') ?? columnStyles.find(({ start, end }) => start <= column && column <= end)?.style
  const look = looks.get(style ?? '')
  return look !== undefined && look.letters.toLowerCase() === (look.ground === 'transparent' ? paper : look.ground.toLowerCase())
}

function newSheet(name: string, hidden: boolean): SheetDraft {
  return { name, hidden, cells: [], merges: [], hiddenRows: [], hiddenColumns: [], unsolved: [], columnStyles: [], row: -1, column: -1 }
}

function isHidden(attributes: string): boolean {
  const visibility = attributeOf(attributes, 'visibility')
  return visibility === 'collapse' || visibility === 'filter'
}

const mostColumnStyles = 1_000

/** Before the first row `column` counts the columns announced, afterwards the cells of a row. */
function openColumns(sheet: SheetDraft, attributes: string): void {
  const count = wholeNumber(attributeOf(attributes, 'number-columns-repeated')) ?? 1
  if (isHidden(attributes)) sheet.hiddenColumns.push({ start: sheet.column + 1, end: sheet.column + count })
  const style = attributeOf(attributes, 'default-cell-style-name')
  if (style !== null && sheet.columnStyles.length < mostColumnStyles) sheet.columnStyles.push({ start: sheet.column + 1, end: sheet.column + count, style })
  sheet.column += count
}

function openRows(draft: BookDraft, sheet: SheetDraft, attributes: string): void {
  draft.rowRepeat = wholeNumber(attributeOf(attributes, 'number-rows-repeated')) ?? 1
  draft.rowCells = []
  if (isHidden(attributes)) sheet.hiddenRows.push({ start: sheet.row + 1, end: sheet.row + draft.rowRepeat })
  sheet.row += 1
  sheet.column = -1
}

function openText(draft: BookDraft, name: string, attributes: string): void {
  if (name === 'p') {
    draft.inParagraph = true
    draft.cell?.paragraphs.push('')
  } else if (name === 's') write(draft, ' '.repeat(Math.min(100, wholeNumber(attributeOf(attributes, 'c')) ?? 1)))
  else if (name === 'tab') write(draft, ' ')
  else if (name === 'line-break') write(draft, '\n')
}

function write({ cell }: BookDraft, text: string): void {
  const last = (cell?.paragraphs.length ?? 0) - 1
  if (cell !== null && last >= 0 && (cell.paragraphs[last] ?? '').length < limits.cellCharacters) cell.paragraphs[last] += text
}

function closeTag(draft: BookDraft, name: string): void {
  if (asides.has(name)) draft.aside -= 1
  if (draft.aside > 0) return
  const sheet = draft.sheets.at(-1)
  if (name === 'p') draft.inParagraph = false
  else if ((name === 'table-cell' || name === 'covered-table-cell') && sheet !== undefined && draft.cell !== null) closeCell(draft, sheet, draft.cell)
  else if (name === 'table-row' && sheet !== undefined) closeRow(draft, sheet)
}

function closeCell(draft: BookDraft, sheet: SheetDraft, { attributes, covered, paragraphs }: CellDraft): void {
  draft.cell = null
  const repeat = wholeNumber(attributeOf(attributes, 'number-columns-repeated')) ?? 1
  const first = sheet.column + 1
  sheet.column += repeat
  const across = wholeNumber(attributeOf(attributes, 'number-columns-spanned')) ?? 1
  const down = wholeNumber(attributeOf(attributes, 'number-rows-spanned')) ?? 1
  if ((across > 1 || down > 1) && sheet.merges.length < limits.mergeCount) {
    sheet.merges.push({ startRow: sheet.row, endRow: sheet.row + down - 1, startColumn: first, endColumn: first + across - 1 })
  }
  const shown = covered ? null : shownText(attributes, paragraphs.join('\n'))
  if (shown?.unsolved === true) sheet.unsolved.push(addressOf(sheet.row, first))
  if (shown === null || shown.text.trim() === '') return
  const unseen = isUnseen(draft, sheet, first, attributes)
  for (let index = 0; index < repeat && draft.cellCount <= limits.cellCount; index += 1) {
    draft.rowCells.push({ rowIndex: sheet.row, columnIndex: first + index, text: shown.text, isNumber: shown.isNumber, ...(unseen ? { unseen: true } : {}) })
    draft.cellCount += 1
  }
}

const numbers = new Set(['float', 'currency', 'percentage'])

/** Days are printed in full, whatever part of them the sheet shows, so that nobody takes a year for an amount. */
function shownText(attributes: string, text: string): { readonly text: string; readonly isNumber: boolean; readonly unsolved: boolean } {
  const type = attributeOf(attributes, 'value-type')
  const formula = attributeOf(attributes, 'formula')
  if (type === 'date') return { text: attributeOf(attributes, 'date-value') ?? text, isNumber: false, unsolved: false }
  if (type === null) return formula === null || text !== '' ? { text, isNumber: false, unsolved: false } : { text: formula, isNumber: false, unsolved: true }
  if (!numbers.has(type)) return { text, isNumber: false, unsolved: false }
  const value = parseDecimal(attributeOf(attributes, 'value') ?? '')
  const plain = type === 'currency' ? text.replace(/[¥￥$€£]/g, '').trim() : text
  const signless = value?.negative === true && /\d/.test(plain) && !/[-−(（△▲]/.test(plain)
  return { text: signless ? `-${plain}` : plain, isNumber: value !== null && value.digits !== '0', unsolved: false }
}

/** A row that stands there several times has its cells as often. */
function closeRow(draft: BookDraft, sheet: SheetDraft): void {
  const copies = draft.rowCells.length === 0 ? 1 : draft.rowRepeat
  for (let copy = 0; copy < copies && draft.cellCount <= limits.cellCount; copy += 1) {
    for (const cell of draft.rowCells) sheet.cells.push({ ...cell, rowIndex: cell.rowIndex + copy })
    if (copy > 0) draft.cellCount += draft.rowCells.length
  }
  draft.rowCells = []
  sheet.row += draft.rowRepeat - 1
}
