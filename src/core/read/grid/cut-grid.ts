/**
 * Cuts a sheet or a web table into what stands in it: titles, captions and notes become lines, the rest one table or several. Used by the
 * readers of workbooks, Word files and web pages, whose cells know nothing of what they frame; in a PDF the ruling tells.
 */
import type { Block, Grid, GridCell, TextLine } from '../../model/source.ts'
import { isNote, isTitle, rowsOfGrid, type GridRow } from './row-kind.ts'

/** A text may hold line breaks: lines are cut at them, cells of tables are joined. → blocks in reading order. */
export function cutGrid(grid: Grid): Block[] {
  const rows = rowsOfGrid(grid)
  const blocks: Block[] = []
  let body: GridRow[] = []
  const flush = (): void => {
    if (body.length > 0) for (const block of tableOfRows(grid, body)) blocks.push(block)
    body = []
  }
  for (const { lines, kept } of partsOf(rows)) {
    if (lines.length > 0) flush()
    for (const row of lines) blocks.push(...linesOfRow(row))
    for (const row of kept) body.push(row)
  }
  flush()
  return blocks
}

/** Rows cut out as lines, then rows that stay in the table. */
interface Part {
  readonly lines: readonly GridRow[]
  readonly kept: readonly GridRow[]
}

/** Stretches of rows between those that are certainly part of a table decide where one ends and the next begins. */
function partsOf(rows: readonly GridRow[]): Part[] {
  const parts: Part[] = []
  let from = 0
  while (from < rows.length) {
    let to = from
    while (to < rows.length && rows[to]?.kind !== 'body') to += 1
    const loose = rows.slice(from, to)
    const next = rows[to]
    const part = next === undefined ? (from === 0 ? allLines(loose) : below(loose)) : from === 0 ? above(loose, next) : between(loose, next)
    parts.push(...part)
    if (next !== undefined) parts.push({ lines: [], kept: [next] })
    from = to + 1
  }
  return parts
}

const filled = (rows: readonly GridRow[]): GridRow[] => rows.filter(({ kind }) => kind !== 'empty')

function allLines(loose: readonly GridRow[]): Part[] {
  return [{ lines: filled(loose), kept: [] }]
}

/** Above a table all is title and caption, but a table that goes on without heads may begin with the bare name of a group. */
function above(loose: readonly GridRow[], next: GridRow): Part[] {
  let cut = loose.length
  while (next.hasFigures && cut > 0 && isBareName(loose[cut - 1])) cut -= 1
  return [{ lines: filled(loose.slice(0, cut)), kept: filled(loose.slice(cut)) }]
}

function isBareName(row: GridRow | undefined): boolean {
  return row?.kind === 'single' && !row.wide && !row.titled && !isNoteRow(row)
}

/** Below a table: notes, from the first that reads or looks like one; before it rows without figures, which a nil form has. */
function below(loose: readonly GridRow[]): Part[] {
  const first = loose.findIndex((row, index) => isLine(row) || (row.kind === 'single' && loose[index - 1]?.kind === 'empty' && !isRowName(row)))
  const cut = first === -1 ? loose.length : first
  return [{ lines: [], kept: filled(loose.slice(0, cut)) }, { lines: filled(loose.slice(cut)), kept: [] }]
}

function isLine(row: GridRow): boolean {
  return row.kind === 'caption' || (row.kind === 'single' && ((row.wide && !isRowName(row)) || row.titled || isNoteRow(row)))
}

const longestName = 12

/** `合计` in a nil form whose rows are drawn but empty. */
function isRowName({ cells }: GridRow): boolean {
  return joinLines(cells[0]?.text ?? '').replace(/\s/g, '').length <= longestName
}

function isNoteRow({ cells }: GridRow): boolean {
  return isNote(cells[0]?.text ?? '')
}

/** Empty rows that part two tables without any words between them. */
const partingRows = 2
const fewestHeads = 3

/** Between two rows of a table another one begins only where a caption, a title or a wide gap says so. */
function between(loose: readonly GridRow[], next: GridRow): Part[] {
  const headed = !next.hasFigures && next.cells.length > 1
  const parts = loose.some((row, index) => row.kind === 'caption' || (row.kind === 'single' && row.titled && (row.wide || (headed && loose[index - 1]?.kind === 'empty'))))
  const parted = headed && (next.cells.length >= fewestHeads || next.merged) && loose.filter(({ kind }) => kind === 'empty').length >= partingRows
  if (!parts && !parted) return [{ lines: [], kept: filled(loose) }]
  const [upper, lower] = below(loose)
  if (lower !== undefined && lower.lines.length > 0) return [upper ?? { lines: [], kept: [] }, lower]
  // Nothing is printed between the two, so an empty line would be needed to part them; the heads of the second are kept apart by it.
  return [upper ?? { lines: [], kept: [] }, { lines: [...loose.slice(-1)], kept: [] }]
}

/** A title beside captions is a line of its own, below them; the captions of a row are one line, as on paper. */
function linesOfRow({ cells, wide }: GridRow): TextLine[] {
  const titles = cells.length === 1 ? [...cells] : cells.filter(({ text }) => isTitle(text))
  const captions = cells.filter((cell) => !titles.includes(cell))
  const [first] = captions
  const caption = first === undefined ? [] : [lineOf(captions.map(({ text }) => joinLines(text)).join(' '), first, false)]
  const split = titles.flatMap((cell) => cell.text.split('\n').flatMap((text) => (text.trim() === '' ? [] : [lineOf(text, cell, wide)])))
  return [...caption, ...split]
}

function lineOf(text: string, { place }: GridCell, centered: boolean): TextLine {
  return { kind: 'line', text: text.replace(/[\s\u3000]+/g, ' ').trim(), place, edges: [], fontSizePt: 0, indentPt: 0, centered, endsShort: true, endsParagraph: true }
}

/** Lines of one cell as one text, without a space between Chinese characters. */
export function joinLines(text: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return text.trim()
  return text.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, '\n').replace(/(?<=[\x21-\x7e])\n+(?=[\x21-\x7e])/g, ' ').replaceAll('\n', '').trim()
}

/** A table of these rows alone: empty rows and columns are left out. A single column is prose. */
function tableOfRows(grid: Grid, rows: readonly GridRow[]): Block[] {
  const rank = new Map(rows.map(({ rowIndex }, index) => [rowIndex, index]))
  const last = rows.at(-1)?.rowIndex ?? 0
  const own = grid.cells.filter((cell) => rank.has(cell.rowIndex))
  const starts = [...new Set(own.filter(({ text }) => text.trim() !== '').map(({ columnIndex }) => columnIndex))].sort((left, right) => left - right)
  if (starts.length < 2) return rows.flatMap(linesOfRow)
  const columnRank = Array.from({ length: grid.columnCount + 1 }, (_, column) => countBelow(starts, column))
  const rankAt = (column: number): number => columnRank[Math.min(column, grid.columnCount)] ?? starts.length
  const rowRank = countsBelow(rows, last)
  const cells: GridCell[] = []
  for (const cell of own) {
    const columnIndex = rankAt(cell.columnIndex)
    const columnSpan = rankAt(cell.columnIndex + cell.columnSpan) - columnIndex
    const rowIndex = rank.get(cell.rowIndex) ?? 0
    const rowSpan = (rowRank[Math.min(last + 1, cell.rowIndex + cell.rowSpan)] ?? rows.length) - rowIndex
    if (columnSpan > 0 && rowSpan > 0) cells.push({ rowIndex, columnIndex, rowSpan, columnSpan, text: joinLines(cell.text), place: cell.place })
  }
  const place = own[0]?.place ?? grid.place
  return [{ ...grid, place, rowCount: rows.length, columnCount: starts.length, cells, drawn: { columnCount: grid.columnCount, columns: starts } }]
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** For each row of the grid how many kept rows stand above it. */
function countsBelow(rows: readonly GridRow[], last: number): number[] {
  const kept = new Set(rows.map(({ rowIndex }) => rowIndex))
  const counts = [0]
  for (let row = 0; row <= last; row += 1) counts.push((counts[row] ?? 0) + (kept.has(row) ? 1 : 0))
  return counts
}
