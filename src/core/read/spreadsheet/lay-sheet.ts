/**
 * One sheet of a workbook → blocks of a page: hidden rows and columns left out (and reported when they hold numbers), merged cells as
 * cells with spans, titles, captions and notes cut out by read/grid. Last step of the reader of workbooks.
 */
import type { Place } from '../../model/place.ts'
import type { Problem } from '../../model/problem.ts'
import type { Block, Grid, GridCell } from '../../model/source.ts'
import { stripNumbering } from '../assemble/spelling.ts'
import { cutGrid } from '../grid/cut-grid.ts'
import { isTitle } from '../grid/row-kind.ts'
import { limits } from './limits.ts'
import { addressOf, columnName, type Sheet, type SheetCell, type SheetRange, type SheetSpan } from './sheet.ts'

export interface LaidSheet {
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
}

export function laySheet(sheet: Sheet, sourceIndex: number, pageNumber: number): LaidSheet {
  const page: Place = { sourceIndex, pageNumber, box: null, lineIndex: null }
  const problem = (code: Problem['code'], params: Readonly<Record<string, string>>): Problem => ({ code, place: page, params: { sheet: sheet.name, ...params } })
  if (!sheet.complete) return { blocks: [], problems: [problem('sheetTooLarge', { limit: String(limits.cellCount) })] }
  const hiddenRow = within(sheet.hiddenRows)
  const hiddenColumn = within(sheet.hiddenColumns)
  const problems = [...hiddenProblems(sheet, hiddenRow, hiddenColumn, problem), ...unseenProblems(sheet, problem), ...unsolvedProblems(sheet, problem)]
  const grid = gridOf(sheet, hiddenRow, hiddenColumn, page)
  if (grid === null) return { blocks: [], problems: [...problems, problem('sheetTooLarge', { limit: String(limits.positionCount) })] }
  return { blocks: withSheetTitle(cutGrid(grid), sheet.name, page), problems }
}

/** Answers for every index whether it lies in one of the spans; a sheet may hide a million rows in one word. */
function within(spans: readonly SheetSpan[]): (index: number) => boolean {
  const sorted = [...spans].sort((left, right) => left.start - right.start)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end + 1) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return (index) => {
    let low = 0
    let high = merged.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((merged[middle]?.end ?? 0) < index) low = middle + 1
      else high = middle
    }
    return (merged[low]?.start ?? Infinity) <= index
  }
}

type Hidden = (index: number) => boolean
type MakeProblem = (code: Problem['code'], params: Readonly<Record<string, string>>) => Problem

const writtenAmount = /^[-+(]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$|^[-+(]?\d+\.\d+\)?$/

/** Numbers a person would miss; codes written as texts are not among them. */
export function holdsNumber({ isNumber, text }: SheetCell): boolean {
  return isNumber || (writtenAmount.test(text.trim()) && /[1-9]/.test(text))
}

const mostNamed = 5

function hiddenProblems({ cells }: Sheet, hiddenRow: Hidden, hiddenColumn: Hidden, problem: MakeProblem): Problem[] {
  const inRows = cells.filter((cell) => hiddenRow(cell.rowIndex) && holdsNumber(cell))
  const inColumns = cells.filter((cell) => !hiddenRow(cell.rowIndex) && hiddenColumn(cell.columnIndex) && holdsNumber(cell))
  const listed = (indexes: readonly number[], name: (index: number) => string): string => {
    const distinct = [...new Set(indexes)]
    return distinct.slice(0, mostNamed).map(name).join(', ') + (distinct.length > mostNamed ? ' …' : '')
  }
  return [
    ...(inRows.length === 0 ? [] : [problem('rowsHidden', { rows: listed(inRows.map(({ rowIndex }) => rowIndex), (row) => String(row + 1)), count: String(inRows.length) })]),
    ...(inColumns.length === 0 ? [] : [problem('columnsHidden', { columns: listed(inColumns.map(({ columnIndex }) => columnIndex), columnName), count: String(inColumns.length) })]),
  ]
}

/** What is not seen is not published. */
function unseenProblems({ cells }: Sheet, problem: MakeProblem): Problem[] {
  const unseen = cells.filter((cell) => cell.unseen === true && holdsNumber(cell))
  const [first] = unseen
  return first === undefined ? [] : [problem('cellsUnseen', { count: String(unseen.length), address: addressOf(first.rowIndex, first.columnIndex) })]
}

function unsolvedProblems({ unsolved }: Sheet, problem: MakeProblem): Problem[] {
  const [first] = unsolved
  return first === undefined ? [] : [problem('formulaWithoutResult', { count: String(unsolved.length), address: first })]
}

/** → null when the cells lie too far apart to be laid out. */
function gridOf(sheet: Sheet, hiddenRow: Hidden, hiddenColumn: Hidden, page: Place): Grid | null {
  const shown = shownCells(sheet, hiddenRow, hiddenColumn)
  const rows = rankOf(shown.map(({ rowIndex }) => rowIndex))
  const columns = rankOf(shown.map(({ columnIndex }) => columnIndex))
  if (rows.sorted.length * columns.sorted.length > limits.positionCount) return null
  const emptyRows = gapsBefore(rows.sorted, hiddenRow)
  const rowAt = (rank: number): number => rank + (emptyRows[rank] ?? 0)
  const { sourceIndex, pageNumber } = page
  // Merged cells never lie over one another; a file in which they do could make few bytes cover everything many times.
  let coveredLeft: number = limits.positionCount
  const cells = shown.map(({ rowIndex, columnIndex, endRow, endColumn, text }): GridCell => {
    const rank = rows.before(rowIndex)
    const column = columns.before(columnIndex)
    const down = endRow === rowIndex ? 1 : Math.max(1, rowAt(rows.before(endRow + 1) - 1) - rowAt(rank) + 1)
    const across = endColumn === columnIndex ? 1 : Math.max(1, columns.before(endColumn + 1) - column)
    coveredLeft -= down * across
    return {
      rowIndex: rowAt(rank),
      columnIndex: column,
      rowSpan: coveredLeft > 0 ? down : 1,
      columnSpan: coveredLeft > 0 ? across : 1,
      text: text.trim(),
      place: { sourceIndex, pageNumber, box: null, lineIndex: rowIndex, address: addressOf(rowIndex, columnIndex) },
    }
  })
  const rowCount = rows.sorted.length + (emptyRows.at(-1) ?? 0)
  const positions = rows.sorted.length * columns.sorted.length > mostWrittenOut ? [] : rows.sorted.map((rowIndex, rank) => ({ rowIndex, row: rowAt(rank) }))
  addEmptyCells(cells, positions, columns.sorted, page)
  cells.sort((left, right) => left.rowIndex - right.rowIndex || left.columnIndex - right.columnIndex)
  return { kind: 'grid', place: page, rowCount, columnCount: columns.sorted.length, cells, ground: 'ruled' }
}

/** Positions of a sheet whose empty cells are written out; larger ones are lists whose blanks nobody asks for. */
const mostWrittenOut = 300_000

/** Cells with nothing in them between those with something: a blank figure has an address too. */
function addEmptyCells(cells: GridCell[], rows: readonly { readonly rowIndex: number; readonly row: number }[], columns: readonly number[], { sourceIndex, pageNumber }: Place): void {
  if (rows.length === 0) return
  const rowEnd = (rows.at(-1)?.row ?? -1) + 1
  const taken = new Uint8Array(rowEnd * columns.length)
  for (const { rowIndex, columnIndex, rowSpan, columnSpan } of cells) {
    for (let row = rowIndex; row < rowIndex + rowSpan; row += 1) taken.fill(1, row * columns.length + columnIndex, row * columns.length + columnIndex + columnSpan)
  }
  for (const { rowIndex, row } of rows) {
    for (const [columnIndex, sheetColumn] of columns.entries()) {
      if (taken[row * columns.length + columnIndex] === 1) continue
      const place = { sourceIndex, pageNumber, box: null, lineIndex: rowIndex, address: addressOf(rowIndex, sheetColumn) }
      cells.push({ rowIndex: row, columnIndex, rowSpan: 1, columnSpan: 1, text: '', place })
    }
  }
}

interface ShownCell {
  readonly rowIndex: number
  readonly columnIndex: number
  readonly endRow: number
  readonly endColumn: number
  readonly text: string
}

/** The merged range over a position; null for none. */
type Spans = (rowIndex: number, columnIndex: number) => SheetRange | null

function spansOf({ cells, merges }: Sheet): Spans {
  const lastRow = cells.reduce((last, { rowIndex }) => Math.max(last, rowIndex), 0)
  const byRow = new Map<number, SheetRange[]>()
  let left: number = limits.positionCount
  for (const merge of merges) {
    for (let row = merge.startRow; row <= Math.min(merge.endRow, lastRow) && left > 0; row += 1) {
      const own = byRow.get(row)
      if (own === undefined) byRow.set(row, [merge])
      else own.push(merge)
      left -= 1
    }
  }
  return (rowIndex, columnIndex) => byRow.get(rowIndex)?.find(({ startColumn, endColumn }) => columnIndex >= startColumn && columnIndex <= endColumn) ?? null
}

function shownCells(sheet: Sheet, hiddenRow: Hidden, hiddenColumn: Hidden): ShownCell[] {
  const spans = spansOf(sheet)
  const shown: ShownCell[] = []
  for (const cell of sheet.cells) {
    const seen = cell.unseen === true ? null : shownCell(cell, spans, hiddenRow, hiddenColumn)
    if (seen !== null) shown.push(seen)
  }
  return shown
}

/** A merged cell whose first row or column is hidden still shows its text in the rest. What else lies under a merged cell is not shown. */
function shownCell({ rowIndex, columnIndex, text }: SheetCell, spans: Spans, hiddenRow: Hidden, hiddenColumn: Hidden): ShownCell | null {
  const merge = spans(rowIndex, columnIndex)
  if (merge === null) return hiddenRow(rowIndex) || hiddenColumn(columnIndex) ? null : { rowIndex, columnIndex, endRow: rowIndex, endColumn: columnIndex, text }
  if (merge.startRow !== rowIndex || merge.startColumn !== columnIndex) return null
  const row = firstShown(merge.startRow, merge.endRow, hiddenRow)
  const column = firstShown(merge.startColumn, merge.endColumn, hiddenColumn)
  return row === null || column === null ? null : { rowIndex: row, columnIndex: column, endRow: merge.endRow, endColumn: merge.endColumn, text }
}

function firstShown(start: number, end: number, hidden: Hidden): number | null {
  for (let index = start; index <= end; index += 1) if (!hidden(index)) return index
  return null
}

interface Ranks {
  readonly sorted: readonly number[]
  /** How many of them are below the index. */
  readonly before: (index: number) => number
}

function rankOf(indexes: readonly number[]): Ranks {
  const sorted = [...new Set(indexes)].sort((left, right) => left - right)
  const ranks = new Map(sorted.map((index, rank) => [index, rank]))
  const search = (index: number): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) < index) low = middle + 1
      else high = middle
    }
    return low
  }
  return { sorted, before: (index) => ranks.get(index) ?? search(index) }
}

const mostEmptyRows = 2

/** For each filled row how many empty rows stand above it in all; of many empty rows on end two are kept, enough to part two tables. */
function gapsBefore(rows: readonly number[], hiddenRow: Hidden): number[] {
  let total = 0
  return rows.map((row, index) => {
    const previous = index === 0 ? row - 1 : (rows[index - 1] ?? row)
    let empty = 0
    for (let between = previous + 1; between < row && empty < mostEmptyRows; between += 1) if (!hiddenRow(between)) empty += 1
    total += empty
    return total
  })
}

/** Where no line says which table it is, the name of the sheet may. */
function withSheetTitle(blocks: readonly Block[], name: string, page: Place): Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'grid')
  const title = stripNumbering(name.trim())
  const isTitled = blocks.slice(0, Math.max(first, 0)).some((block) => block.kind === 'line' && isTitle(block.text))
  if (first === -1 || isTitled || !isTitle(title)) return [...blocks]
  const place = { ...page, lineIndex: 0 }
  return [{ kind: 'line', text: title, place, edges: [], fontSizePt: 0, indentPt: 0, centered: false, endsShort: true, endsParagraph: true }, ...blocks]
}
