/**
 * Tables without ruling lines between their columns, found by the white space that runs down between them. Works on the lines that stand
 * in no ruled table. When the columns are not plain in every row, the lines stay lines: a wrong split is worse than none.
 */
import type { Box, Place } from '../../model/place.ts'
import type { Grid, GridCell } from '../../model/source.ts'
import { isDash, isFigure, isFigureCharacter, isTellingFigure } from './figure-text.ts'
import type { Glyph } from './page-content.ts'
import { makeRow, textOf, type TextRow } from './text-row.ts'

/** Gaps between words of one cell are narrower than this share of the letter size; between two figures less is enough. */
const wordGap = 0.9
const figureGap = 0.45
/** Rows of a table are not further apart than this many letter sizes. */
const rowReach = 4.5
/** A table has at least this many rows with figures, and figures that are no mere counts. */
const leastRows = 3
const mostHeadRows = 4

interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
}

interface Line {
  readonly row: TextRow
  readonly pieces: readonly Piece[]
  readonly figureCount: number
  /** Could be a row of a table with figures. */
  readonly body: boolean
}

interface Column {
  left: number
  right: number
}

export interface AlignedPage {
  readonly grids: Grid[]
  readonly rest: TextRow[]
}

/** rows: from top to bottom. place: makes the place of a box on this page. */
export function findAlignedGrids(rows: readonly TextRow[], place: (box: Box) => Place): AlignedPage {
  const lines = rows.map(makeLine)
  const grids: Grid[] = []
  const taken = new Set<Line>()
  let start = 0
  while (start < lines.length) {
    const run = findRun(lines, start)
    if (run.length === 0) {
      start += 1
      continue
    }
    const columns = findColumns(run)
    if (columns !== null) {
      const table = [...headLines(lines, start, columns, taken), ...run]
      for (const line of table) taken.add(line)
      grids.push(makeGrid(table, columns, place))
    }
    start += run.length
  }
  return { grids, rest: rows.filter((_, index) => !taken.has(lines[index] as Line)) }
}

function makeLine(row: TextRow): Line {
  const pieces = cutRow(row)
  const figureCount = pieces.filter(({ text }) => isFigure(text) || isDash(text)).length
  const prose = pieces.some(({ text }) => /[。；…]|[.·]{4}/.test(text) || text.length > 40)
  return { row, pieces, figureCount, body: pieces.length >= 2 && figureCount >= 1 && !prose }
}

function cutRow(row: TextRow): Piece[] {
  const pieces: Piece[] = []
  let group: Glyph[] = []
  const close = (): void => {
    if (group.length === 0) return
    const piece = makeRow(group)
    pieces.push({ text: textOf(piece).text, left: piece.left, right: piece.right })
    group = []
  }
  for (const glyph of row.glyphs) {
    const before = group[group.length - 1]
    if (before !== undefined) {
      const figures = isFigureCharacter(before.text) && isFigureCharacter(glyph.text)
      if (glyph.left - before.right > (figures ? figureGap : wordGap) * Math.min(before.sizePt, glyph.sizePt)) close()
    }
    group.push(glyph)
  }
  close()
  return pieces
}

/** The longest run of table rows from here: from a row with figures to the last such row, short labels between allowed. */
function findRun(lines: readonly Line[], start: number): Line[] {
  if (lines[start]?.body !== true) return []
  let end = start
  let bodies = 1
  let telling = 0
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as Line
    const before = lines[index - 1]
    if (index > start && before !== undefined && line.row.middle - before.row.middle > rowReach * line.row.sizePt) break
    if (line.body) {
      if (index > start) bodies += 1
      end = index
      telling += line.pieces.filter(({ text }) => isTellingFigure(text)).length
    } else if (line.pieces.length > 1 || /[。；]/.test(line.pieces[0]?.text ?? '') || (line.pieces[0]?.text.length ?? 0) > 30) break
    if (index - end > 2) break
  }
  const run = lines.slice(start, end + 1)
  return bodies >= leastRows && telling >= leastRows && bodies * 2 > run.length ? run : []
}

/** Columns by what the pieces of all rows cover together; null when a row shows that they are not plain. */
function findColumns(run: readonly Line[]): Column[] | null {
  const pieces = run.filter((line) => line.body).flatMap((line) => line.pieces)
  const sorted = [...pieces].sort((one, other) => one.left - other.left)
  const columns: Column[] = []
  for (const { left, right } of sorted) {
    const last = columns[columns.length - 1]
    if (last !== undefined && left < last.right + 1) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  if (columns.length < 2) return null
  for (const line of run) {
    const used = line.pieces.map((piece) => columnsUnder(columns, piece))
    if (used.some((indexes) => indexes.length !== 1)) return null
    if (new Set(used.flat()).size !== used.length) return null
  }
  const sizePt = run[0]?.row.sizePt ?? 10
  const figures = columns.map((column) => pieces.filter((piece) => piece.left >= column.left && piece.right <= column.right && isFigure(piece.text)))
  const amountColumns = figures.filter((list) => list.filter(({ text }) => isTellingFigure(text)).length >= 2)
  return amountColumns.length > 0 && amountColumns.every((list) => areAligned(list, sizePt)) ? columns : null
}

/** The figures of one column share a right edge, a left edge or a middle. */
function areAligned(pieces: readonly Piece[], sizePt: number): boolean {
  const spread = (of: (piece: Piece) => number): number => Math.max(...pieces.map(of)) - Math.min(...pieces.map(of))
  return Math.min(spread(({ right }) => right), spread(({ left }) => left), spread(({ left, right }) => (left + right) / 2)) < 0.7 * sizePt
}

function columnsUnder(columns: readonly Column[], { left, right }: Piece): number[] {
  return columns.flatMap((column, index) => (left < column.right && right > column.left ? [index] : []))
}

/** Rows of heads right above the first row: several pieces, each over a column, none a caption. */
function headLines(lines: readonly Line[], start: number, columns: readonly Column[], taken: ReadonlySet<Line>): Line[] {
  const heads: Line[] = []
  for (let index = start - 1; index >= 0 && heads.length < mostHeadRows; index -= 1) {
    const line = lines[index] as Line
    const below = lines[index + 1] as Line
    const fits = line.pieces.length >= 2 && line.pieces.every((piece) => columnsUnder(columns, piece).length > 0 && !/[:：。]/.test(piece.text))
    if (!fits || taken.has(line) || below.row.middle - line.row.middle > rowReach * line.row.sizePt) break
    const used = line.pieces.flatMap((piece) => columnsUnder(columns, piece))
    if (new Set(used).size !== used.length) break
    heads.unshift(line)
  }
  return heads
}

function makeGrid(table: readonly Line[], columns: readonly Column[], place: (box: Box) => Place): Grid {
  const edges = columns.map((column, index) => (index === 0 ? column.left : ((columns[index - 1]?.right ?? 0) + column.left) / 2))
  edges.push(columns[columns.length - 1]?.right ?? 0)
  const cells = table.flatMap((line, rowIndex) => {
    const made: GridCell[] = []
    let column = 0
    while (column < columns.length) {
      const piece = line.pieces.find((candidate) => columnsUnder(columns, candidate)[0] === column)
      const columnSpan = piece === undefined ? 1 : columnsUnder(columns, piece).length
      const x = edges[column] ?? 0
      const { top, bottom } = line.row
      const box = { x, y: top, width: (edges[column + columnSpan] ?? x) - x, height: bottom - top }
      made.push({ rowIndex, columnIndex: column, rowSpan: 1, columnSpan, text: piece?.text ?? '', place: place(box) })
      column += columnSpan
    }
    return made
  })
  const top = Math.min(...table.map(({ row }) => row.top))
  const bottom = Math.max(...table.map(({ row }) => row.bottom))
  const left = edges[0] ?? 0
  const box = { x: left, y: top, width: (edges[edges.length - 1] ?? left) - left, height: bottom - top }
  return { kind: 'grid', place: place(box), rowCount: table.length, columnCount: columns.length, cells, ground: 'aligned' }
}
