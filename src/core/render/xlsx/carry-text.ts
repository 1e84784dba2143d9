/** Texts longer than a cell of a workbook can hold: the cell keeps the beginning and says where the rest is, a sheet of its own holds it, piece by piece. Nothing is lost. */
import { zhRender as words } from '../../locale/zh-render.ts'
import { columnName } from './formulas.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/** Characters; programs refuse a file with more than 32,767 in a cell. */
const cellLength = 32_000

export interface CarriedText {
  readonly sheet: string
  /** `C5` */
  readonly cell: string
  readonly text: string
}

/** In the order of sheets and rows. */
export function listLongTexts(sheets: readonly Sheet[]): CarriedText[] {
  return sheets.flatMap(({ name, rows }) => rows.flatMap((row, rowIndex) => row.flatMap(({ content }, column) =>
    content.kind === 'text' && content.text.length > cellLength ? [{ sheet: name, cell: `${columnName(column)}${rowIndex + 1}`, text: content.text }] : [])))
}

/** The same sheets where every text fits. */
export function carryLongTexts(sheets: readonly Sheet[]): readonly Sheet[] {
  const long = listLongTexts(sheets)
  if (long.length === 0) return sheets
  const rests = new Map<string, number>()
  const rows: SheetCell[][] = [[words.workbook.carriedFrom, words.workbook.carriedText].map((text): SheetCell => ({ content: { kind: 'text', text }, look: { role: 'head' } }))]
  for (const { sheet, cell, text } of long) {
    rests.set(`${sheet}!${cell}`, rows.length + 1)
    for (const piece of piecesOf(text).slice(1)) rows.push([`${sheet}!${cell}`, piece].map((one): SheetCell => ({ content: { kind: 'text', text: one }, look: { role: 'text' } })))
  }
  return [...sheets.map((sheet) => withBeginnings(sheet, rests)), restSheet(rows)]
}

function withBeginnings(sheet: Sheet, rests: ReadonlyMap<string, number>): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, rowIndex) => row.map((cell, column): SheetCell => {
      const rest = rests.get(`${sheet.name}!${columnName(column)}${rowIndex + 1}`)
      if (rest === undefined || cell.content.kind !== 'text') return cell
      return { ...cell, content: { kind: 'text', text: `${piecesOf(cell.content.text)[0] ?? ''}${words.workbook.carriedOn(words.workbook.carriedSheet, rest)}` } }
    })),
  }
}

function restSheet(rows: readonly (readonly SheetCell[])[]): Sheet {
  return { name: words.workbook.carriedSheet, rows, merges: [], widths: [24, 100], heights: new Map(), frozenRows: 1, frozenColumns: 0, titleRows: null, landscape: false }
}

/** Of a length that leaves room for the words that say where it goes on; no character is cut in two. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  while (start < text.length) {
    const end = start + cellLength - 100
    const isInside = /[\ud800-\udbff]/.test(text.charAt(end - 1))
    pieces.push(text.slice(start, isInside ? end - 1 : end))
    start = isInside ? end - 1 : end
  }
  return pieces
}
