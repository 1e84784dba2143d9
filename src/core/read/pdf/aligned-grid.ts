/**
 * Tables without ruling lines between their columns, found by the white space that runs down between them. Works on the lines that stand
 * in no ruled table. When the columns are not plain in every row, the lines stay lines: a wrong split is worse than none.
 */
import type { Box, Place } from '../../model/place.ts'
import type { Grid } from '../../model/source.ts'
import { makeAlignedGrid, makeHeadedGrid } from './aligned-cells.ts'
import { cutHeads, isColumnNumbers } from './aligned-heads.ts'
import { columnsUnder, isLabel, isPartOfRow, isFigureOrDash, isUnder, makeLine, narrowGap, nearestColumn, type Column, type Line, type Piece } from './aligned-line.ts'
import { breaksFigure } from './broken-figures.ts'
import { isTellingFigure } from './figure-text.ts'
import type { TextRow } from './text-row.ts'

/** A gap of this share of the letter size seldom comes up in prose. */
const wideGap = 0.9
/** Rows of a table are not further apart than this many letter sizes. */
const rowReach = 4.5
/** A table has at least this many rows with figures, and figures that are no mere counts. */
const leastRows = 3
/** Or two rows with so many such figures, as where a table ends on the next page. */
const leastFigures = 4
/** Words that begin within this share of the letter size begin alike. */
const sameStart = 0.3
/** So many places are kept; a table hardly has as many columns. */
const mostStarts = 64
const mostHeadRows = 4
const mostLinesAbove = 24
const mostLinesBelow = 6

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
    const above = linesAbove(lines, run[0] === lines[start] ? start : start - 1, taken)
    const below = linesBelow(lines, lines.indexOf(run[run.length - 1] as Line, start))
    const columns = breaksFigure([...above.slice(-1), ...run, ...below.slice(0, 1)]) || goesOn(below) ? null : findColumns(run)
    if (columns !== null) {
      const cut = cutHeads(above, run[0] as Line, run.filter(({ body }) => body), columns)
      const heads = cut === null ? headLines(lines, start, columns, taken) : cut.lines
      for (const line of [...heads, ...run]) taken.add(line)
      grids.push(cut === null ? makeAlignedGrid(heads, run, columns, place) : makeHeadedGrid(cut, run, columns, place))
    }
    start += run.length
  }
  return { grids, rest: rows.filter((_, index) => !taken.has(lines[index] as Line)) }
}

/** As many lines above a run as heads may take, and none of another table. */
function linesAbove(lines: readonly Line[], start: number, taken: ReadonlySet<Line>): Line[] {
  let from = start
  while (from > Math.max(0, start - mostLinesAbove) && !taken.has(lines[from - 1] as Line)) from -= 1
  return lines.slice(from, start)
}

/** The lines right below a run that are no caption or title and might be of its table. */
function linesBelow(lines: readonly Line[], end: number): Line[] {
  const below: Line[] = []
  let before = lines[end] as Line
  for (let index = end + 1; index < lines.length && below.length < mostLinesBelow; index += 1) {
    const line = lines[index] as Line
    if (line.row.middle - before.row.middle > rowReach * line.row.sizePt || line.pieces.some(({ text }) => /[:：]|表$/.test(text))) return below
    below.push(line)
    before = line
  }
  return below
}

/** Rows follow behind a line of words that is none, as where words wrap in a column of their own: where rows begin and end is not plain. */
function goesOn(below: readonly Line[]): boolean {
  return below.slice(1).some(({ body, pieces }) => body && pieces.some(({ text }) => isTellingFigure(text)))
}

/** The longest run of table rows from here: from a row with figures to the last such row, short labels between allowed. */
function findRun(lines: readonly Line[], start: number): Line[] {
  if (lines[start]?.body !== true || isColumnNumbers(lines[start])) return []
  // A label's first line may stand a little above its figures.
  const before = lines[start - 1]
  const first = before !== undefined && isPartOfRow(before, lines[start] as Line) ? start - 1 : start
  let end = start
  let bodies = 1
  let telling = 0
  const starts: number[] = []
  const blank = new Set<Line>()
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as Line
    const above = lines[index - 1]
    if (index > start && above !== undefined && line.row.middle - above.row.middle > rowReach * line.row.sizePt) break
    if (line.body) {
      if (index > start) bodies += 1
      end = index
      telling += line.pieces.filter(({ text }) => isTellingFigure(text)).length
      addStarts(starts, line)
    } else if (above?.body === true && isPartOfRow(line, above)) end = index
    else if (keepsToColumns(line, starts)) {
      blank.add(line)
      continue
    }
    else if (line.pieces.length > 1 || !isLabel(line)) break
    if (index - end > 2) break
  }
  const run = lines.slice(first, end + 1)
  const rows = run.filter((line, index) => line.body || ![run[index - 1], run[index + 1]].some((near) => near?.body === true && isPartOfRow(line, near)))
  const isLong = bodies >= leastRows && telling >= leastRows
  return (isLong || (bodies > 1 && telling >= leastFigures)) && (bodies * 2 > rows.length || rows.every((line) => line.body || blank.has(line))) ? run : []
}

function addStarts(starts: number[], { pieces, row }: Line): void {
  for (const { left } of pieces) if (starts.length < mostStarts && !beginsAlike(left, starts, row)) starts.push(left)
}

function beginsAlike(left: number, starts: readonly number[], { sizePt }: TextRow): boolean {
  return starts.some((start) => Math.abs(start - left) < sameStart * sizePt)
}

/** Words alone, each beginning where the words or figures of a row above do: a row whose amounts are left blank. */
function keepsToColumns(line: Line, starts: readonly number[]): boolean {
  return isLabel(line) && line.pieces.every(({ left }) => beginsAlike(left, starts, line.row))
}

/** Columns by what the pieces of all rows cover together; null when a row shows that they are not plain. */
function findColumns(run: readonly Line[]): Column[] | null {
  const bodies = run.filter((line) => line.body)
  const sizePt = bodies[0]?.row.sizePt ?? 10
  const columns = joinDoubtful(cover(bodies, sizePt), bodies, sizePt)
  if (columns.length < 2) return null
  for (const line of run) {
    if (line.pieces.some((piece) => columnsUnder(columns, piece).length !== 1)) return null
    for (const column of columns) {
      const inside = line.pieces.filter((piece) => isUnder(column, piece))
      if (inside.length > 1 && inside.some(({ text }) => isTellingFigure(text))) return null
    }
  }
  const pieces = bodies.flatMap((line) => line.pieces)
  const amounts = columns.map((column) => pieces.filter((piece) => isUnder(column, piece) && isTellingFigure(piece.text))).filter((list) => list.length >= 2)
  // Words alone behind the last amounts are of a remark that wraps, and its rows are not plain.
  const lastAmount = amounts.flat().reduce((most, { left }) => Math.max(most, left), -Infinity)
  if (run.some((line) => !line.body && line.pieces.every(({ left }) => left > lastAmount))) return null
  return amounts.length > 0 && amounts.every((list) => areAligned(list, sizePt)) ? columns : null
}

/** What the pieces of all rows cover, left to right. */
function cover(bodies: readonly Line[], sizePt: number): Column[] {
  const sorted = bodies.flatMap((line) => line.pieces).sort((one, other) => one.left - other.left)
  const columns: Column[] = []
  for (const { left, right } of sorted) {
    const last = columns[columns.length - 1]
    if (last !== undefined && left < last.right + narrowGap * sizePt) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** Joins neighbors whose gap may be nothing but spaces between words. */
function joinDoubtful(columns: readonly Column[], bodies: readonly Line[], sizePt: number): Column[] {
  const joined: Column[] = []
  for (const column of columns) {
    const last = joined[joined.length - 1]
    if (last !== undefined && !isPlainGap(last, column, bodies, sizePt)) last.right = column.right
    else joined.push({ ...column })
  }
  return joined
}

/**
 * The gap is wide in half of the rows, or parts figures from figures, or codes from their names. Words that no row has on both sides are of one
 * column, some of them centered in it (合计); figures may be of two.
 */
function isPlainGap(left: Column, right: Column, bodies: readonly Line[], sizePt: number): boolean {
  let both = 0
  let wide = 0
  let figures = 0
  let codes = 0
  for (const { pieces } of bodies) {
    const before = pieces.filter((piece) => isUnder(left, piece)).pop()
    const after = pieces.find((piece) => isUnder(right, piece))
    if (before === undefined || after === undefined) continue
    both += 1
    if (after.left - before.right > wideGap * sizePt) wide += 1
    if (isFigureOrDash(before) && isFigureOrDash(after)) figures += 1
    if (/^\d{3,}$/.test(before.text)) codes += 1
  }
  if (both === 0) return bodies.some(({ pieces }) => pieces.some((piece) => isFigureOrDash(piece) && (isUnder(left, piece) || isUnder(right, piece))))
  return wide * 2 >= both || figures === both || codes === both
}

/** The figures of one column share a right edge, a left edge or a middle. */
function areAligned(pieces: readonly Piece[], sizePt: number): boolean {
  const spread = (of: (piece: Piece) => number): number => Math.max(...pieces.map(of)) - Math.min(...pieces.map(of))
  return Math.min(spread(({ right }) => right), spread(({ left }) => left), spread(({ left, right }) => (left + right) / 2)) < 0.7 * sizePt
}

/** Rows of heads right above the first row: a piece for most columns, each over a column of its own, none a caption. */
function headLines(lines: readonly Line[], start: number, columns: readonly Column[], taken: ReadonlySet<Line>): Line[] {
  const heads: Line[] = []
  let below = lines[start]
  for (let index = start - 1; index >= 0 && heads.length < mostHeadRows; index -= 1) {
    const line = lines[index] as Line
    if (below !== undefined && isPartOfRow(line, below)) continue
    const used = new Set(line.pieces.map((piece) => nearestColumn(columns, piece)))
    const areOver = line.pieces.every((piece) => isUnder(columns[nearestColumn(columns, piece)] as Column, piece))
    const fits = areOver && line.pieces.length >= Math.max(2, 0.6 * columns.length) && used.size === line.pieces.length
    const caption = line.pieces.some((piece) => /[:：。，；]/.test(piece.text))
    if (!fits || caption || taken.has(line) || (below?.row.middle ?? 0) - line.row.middle > rowReach * line.row.sizePt) break
    heads.unshift(line)
    below = line
  }
  return heads
}
