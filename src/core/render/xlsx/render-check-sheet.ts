/** The reviewer's check sheet as a workbook of one sheet, ready to print, sign and send back. */
import { reviewWords } from '../../locale/review-words.ts'
import type { Budget } from '../../model/budget.ts'
import type { Audit } from '../../model/finding.ts'
import { makeCheckSheet, type CheckedPart } from '../review/check-sheet.ts'
import type { Language } from '../titles.ts'
import { spread, titleCell, titleHeight, wholeRow, wrappedHeight } from './form-sheet.ts'
import type { Sheet, SheetCell, SheetMerge } from './sheet.ts'
import { writeWorkbook } from './workbook.ts'

const widths = [6, 24, 12, 64, 18, 44] as const
const columnCount = widths.length
const empty: SheetCell = { content: { kind: 'empty' }, look: { role: 'text' } }

/** Bytes of an .xlsx file. The same audit gives the same bytes. */
export async function renderCheckSheet(budget: Budget, audit: Audit, language: Language): Promise<Uint8Array> {
  const words = reviewWords[language]
  const { title, facts, parts } = makeCheckSheet(budget, audit, language)
  const head = words.heads.map((text): SheetCell => ({ content: { kind: 'text', text }, look: { role: 'head', strong: true } }))
  const above = [spread(titleCell(title), columnCount), ...facts.map(([label, value]) => factRow(label, value))]
  const blocks = parts.map((part, index) => partRows(part, index, language))
  const note = spread({ content: { kind: 'text', text: words.note }, look: { role: 'note' } }, columnCount)
  const rows = [...above, head, ...blocks.flat(), note]
  const headRow = above.length
  const sheet: Sheet = {
    name: words.sheetName,
    rows,
    merges: [wholeRow(0, columnCount), ...facts.flatMap((_, index) => factMerges(index + 1)), ...joinParts(blocks, headRow + 1), wholeRow(rows.length - 1, columnCount)],
    widths,
    heights: new Map(rows.map((row, index): [number, number] => [index, index === 0 ? titleHeight(title, widths) : wrappedHeight(ownTexts(row), widths)])),
    frozenRows: headRow + 1,
    frozenColumns: 0,
    titleRows: [headRow, headRow],
    landscape: true,
  }
  return writeWorkbook([sheet], title, words.author, words.pageOf)
}

function factRow(label: string, value: string): SheetCell[] {
  return [textCell(label, true), empty, textCell(value), empty, empty, empty]
}

function factMerges(row: number): SheetMerge[] {
  return [{ startRow: row, startColumn: 0, endRow: row, endColumn: 1 }, { startRow: row, startColumn: 2, endRow: row, endColumn: columnCount - 1 }]
}

/** Texts that wrap within their own column: merged ones have more room. */
function ownTexts(row: readonly SheetCell[]): string[] {
  return row.map(({ content }, column) => (content.kind === 'text' && column >= 3 ? content.text : ''))
}

/** At least one row; number, name and conclusion stand in the first. */
function partRows({ name, conclusion, problems, remarks }: CheckedPart, index: number, language: Language): SheetCell[][] {
  const words = reviewWords[language]
  const lines = [
    ...problems.map(({ label, text, where, remedy }) => [`${label} ${text}`, where, remedy]),
    ...remarks.map((remark) => [remark, '', '']),
  ]
  const body = lines.length === 0 ? [['', '', '']] : lines
  return body.map((line, row) => {
    const lead = row === 0 ? [textCell(String(index + 1)), textCell(name, true), textCell(words.conclusions[conclusion], true)] : [empty, empty, empty]
    return [...lead, ...line.map((text) => textCell(text))]
  })
}

function joinParts(blocks: readonly (readonly SheetCell[][])[], firstRow: number): SheetMerge[] {
  let start = firstRow
  return blocks.flatMap((rows) => {
    const [from, to] = [start, start + rows.length - 1]
    start += rows.length
    return to === from ? [] : [0, 1, 2].map((column) => ({ startRow: from, startColumn: column, endRow: to, endColumn: column }))
  })
}

function textCell(text: string, strong = false): SheetCell {
  return { content: text === '' ? { kind: 'empty' } : { kind: 'text', text }, look: { role: 'text', strong } }
}
