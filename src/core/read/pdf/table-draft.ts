/**
 * A ruled table being filled: glyphs go into cells by their centers, then what print does against the rules is put right.
 * A figure always stays whole; text that overflows its cell goes back; rows and columns that the rules left out are cut where the
 * figures show them. Called by ruled-grid for each lattice.
 */
import { areStackedFigures } from './cell-text.ts'
import { settleCrossings, type Placed } from './crossing.ts'
import { isFigure } from './figure-text.ts'
import type { Lattice } from './lattice.ts'
import type { Glyph } from './page-content.ts'
import { gatherRows, mayHoldRows, splitRow, textOf, type TextRow } from './text-row.ts'

export interface DraftCell {
  row: number
  readonly column: number
  rowSpan: number
  readonly columnSpan: number
  glyphs: Glyph[]
}

export interface TableDraft {
  readonly columns: readonly number[]
  rows: readonly number[]
  cells: DraftCell[]
}

export interface FilledTable {
  readonly draft: TableDraft
  /** Glyphs that stand outside. */
  readonly outside: Glyph[]
}

/** Sorts glyphs, given in the order of the content, into the cells of a lattice. */
export function fillTable(lattice: Lattice, glyphs: readonly Glyph[]): FilledTable {
  const cells = lattice.cells.map((cell): DraftCell => ({ ...cell, glyphs: [] }))
  const outside: Glyph[] = []
  const placed: Placed<DraftCell>[] = []
  const columnCount = lattice.columns.length - 1
  for (const glyph of glyphs) {
    const column = gapAt(lattice.columns, (glyph.left + glyph.right) / 2)
    const row = column < 0 ? -1 : gapAt(lattice.rows, glyph.middle)
    const cell = row < 0 ? undefined : cells[lattice.owner[row * columnCount + column] ?? -1]
    if (cell === undefined) outside.push(glyph)
    else placed.push({ glyph, cell })
  }
  for (const { glyph, cell } of settleCrossings(placed, lattice.columns)) cell.glyphs.push(glyph)
  return { draft: { columns: lattice.columns, rows: lattice.rows, cells }, outside }
}

/** The gap between two places in which a coordinate lies; -1 outside all. */
function gapAt(places: readonly number[], at: number): number {
  if (at < (places[0] ?? Infinity) || at > (places[places.length - 1] ?? -Infinity)) return -1
  let low = 0
  let high = places.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * A line of words that hangs over the upper border of an otherwise empty cell, level with nothing else in its row, is the last line of
 * the cell above.
 */
export function liftOverflow(draft: TableDraft): void {
  for (const cell of draft.cells) {
    const border = draft.rows[cell.row] ?? 0
    if (cell.row === 0 || !cell.glyphs.some((glyph) => glyph.middle - 0.4 * glyph.sizePt < border)) continue
    const rows = gatherRows(cell.glyphs)
    const line = rows[0]
    const above = draft.cells.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan && other.row + other.rowSpan === cell.row)
    if (line === undefined || rows.length > 1 || above === undefined) continue
    const level = draft.cells.some((other) => other !== cell && other.row === cell.row && other.glyphs.some((glyph) => Math.abs(glyph.middle - line.middle) < 0.3 * line.sizePt))
    if (level || !continuesLine(gatherRows(above.glyphs).pop(), line)) continue
    above.glyphs.push(...cell.glyphs)
    cell.glyphs = []
  }
}

/** A wrapped line is shorter than the one before, in the same letters, and not a figure. */
function continuesLine(before: TextRow | undefined, line: TextRow): boolean {
  if (before === undefined || line.middle - before.middle > 1.6 * line.sizePt || Math.abs(line.sizePt - before.sizePt) > 0.5) return false
  const text = textOf(line).text
  return !isFigure(text) && text.length < textOf(before).text.length
}

/**
 * A cell merged over several columns that holds several figures, each within its own column, is several cells without rules between; so
 * are then the cells above and below over the same columns whose words and figures keep to the columns too.
 */
export function splitMergedFigures(draft: TableDraft): void {
  const merged = draft.cells.filter((cell) => cell.columnSpan > 1 && cell.glyphs.length > 0)
  const splits = new Map(merged.map((cell) => [cell, columnSplit(draft, cell)]))
  const spans = new Set(merged.filter((cell) => (splits.get(cell)?.figureCount ?? 0) >= 2).map(spanKey))
  if (spans.size === 0) return
  draft.cells = draft.cells.flatMap((cell) => {
    const split = splits.get(cell)
    const { row, rowSpan } = cell
    if (split === undefined || split === null || split.figureCount === 0 || !spans.has(spanKey(cell))) return [cell]
    return split.columns.map((glyphs, offset): DraftCell => ({ row, column: cell.column + offset, rowSpan, columnSpan: 1, glyphs }))
  })
}

function spanKey({ column, columnSpan }: DraftCell): string {
  return `${column}+${columnSpan}`
}

/** The cell's text by column; null when a piece of it crosses a border. */
function columnSplit({ columns }: TableDraft, cell: DraftCell): { columns: Glyph[][]; figureCount: number } | null {
  const split = Array.from({ length: cell.columnSpan }, (): Glyph[] => [])
  const figureColumns = new Set<number>()
  for (const piece of gatherRows(cell.glyphs).flatMap((row) => splitRow(row, 0.9))) {
    const column = gapAt(columns, (piece.left + piece.right) / 2)
    if (piece.left < (columns[column] ?? Infinity) - 1 || piece.right > (columns[column + 1] ?? -Infinity) + 1) return null
    split[column - cell.column]?.push(...piece.glyphs)
    if (isFigure(textOf(piece).text)) figureColumns.add(column)
  }
  return { columns: split, figureCount: figureColumns.size }
}

/**
 * Rows without rules between: when at least two columns of one ruled row hold lines at the same levels, and one of them holds nothing but
 * complete figures, every level is a row of its own.
 */
export function splitStackedRows(draft: TableDraft): void {
  const crowdedByRow = draft.rows.map((): DraftCell[] => [])
  const firstCells = draft.rows.map((): DraftCell | null => null)
  for (const cell of draft.cells) {
    if (cell.glyphs.length > 0 && cell.column < (firstCells[cell.row]?.column ?? Number.POSITIVE_INFINITY)) firstCells[cell.row] = cell
    if (cell.rowSpan === 1 && mayHoldRows(cell.glyphs)) crowdedByRow[cell.row]?.push(cell)
  }
  // From the bottom up: cutting a row moves only the rows below it.
  for (let row = crowdedByRow.length - 1; row >= 0; row -= 1) {
    const crowded = crowdedByRow[row] ?? []
    if (crowded.length < 2) continue
    const levels = findLevels(draft, crowded, firstCells[row] ?? null)
    if (levels !== null) cutRow(draft, row, levels)
  }
}

const separator = /[.,．，]/
/** As many digits as codes of functions, kinds and agencies have; a code broken by the width of its cell leaves other pieces. */
const wholeCode = /^\d{3}(?:\d{2}|\d{3}|\d{4}|\d{6})?$/

/** Each of them a code, and not the pieces of one. */
function areCodes(texts: readonly string[]): boolean {
  return texts.every((text) => wholeCode.test(text)) && !wholeCode.test(texts.join(''))
}

/** The heights at which the row must be cut; null when its lines are ordinary wrapped text. first: the first cell of the row that holds anything. */
function findLevels(draft: TableDraft, cells: readonly DraftCell[], first: DraftCell | null): number[] | null {
  const lines = cells.map((cell) => ({ cell, rows: gatherRows(cell.glyphs) }))
  const stacked = lines.filter(({ cell, rows }) => areStackedFigures(rows, (draft.columns[cell.column + cell.columnSpan] ?? 0) - (draft.columns[cell.column] ?? 0)))
  const longest = stacked.reduce<readonly TextRow[]>((best, { rows }) => (rows.length > best.length ? rows : best), [])
  if (longest.length < 2) return null
  const isLevel = (row: TextRow): boolean => longest.some((level) => Math.abs(level.middle - row.middle) < 0.4 * row.sizePt)
  if (!stacked.every(({ rows }) => rows.every(isLevel))) return null
  const matching = lines.filter(({ rows }) => rows.length >= longest.length && longest.every((level) => rows.some((row) => Math.abs(level.middle - row.middle) < 0.4 * row.sizePt)))
  // Rows have names or codes; amounts alone over two lines are amounts broken by the width of their cells.
  const mayName = ({ cell, rows }: (typeof lines)[number]): boolean => {
    const texts = rows.map((row) => textOf(row).text)
    if (texts.some((text) => separator.test(text))) return false
    return texts.some((text) => !isFigure(text)) || (cell === first && areCodes(texts))
  }
  const hasOneCode = first !== null && !matching.some(({ cell }) => cell === first) && gatherRows(first.glyphs).every((row) => wholeCode.test(textOf(row).text))
  // Figures that could be one, broken by the width of its cell, are no rows where nothing else says so.
  const areRows = ({ cell, rows }: (typeof lines)[number]): boolean => {
    const texts = rows.map((row) => textOf(row).text)
    return !isFigure(texts.join('')) || (cell === first && areCodes(texts))
  }
  if (matching.length < 2 || hasOneCode || !matching.some(mayName) || !stacked.some(areRows)) return null
  return longest.slice(1).map((level, index) => (level.middle + (longest[index]?.middle ?? 0)) / 2)
}

function cutRow(draft: TableDraft, row: number, cuts: readonly number[]): void {
  const added = cuts.length
  draft.rows = [...draft.rows.slice(0, row + 1), ...cuts, ...draft.rows.slice(row + 1)]
  draft.cells = draft.cells.flatMap((cell) => {
    if (cell.row > row) return [{ ...cell, row: cell.row + added }]
    if (cell.row + cell.rowSpan <= row) return [cell]
    if (cell.rowSpan > 1) return [{ ...cell, rowSpan: cell.rowSpan + added }]
    return Array.from({ length: added + 1 }, (_, index): DraftCell => {
      const glyphs = cell.glyphs.filter((glyph) => cuts.filter((cut) => cut < glyph.middle).length === index)
      return { ...cell, row: row + index, glyphs }
    })
  })
}
