/**
 * A ruled table being filled: glyphs go into cells by their centers, then what print does against the rules is put right.
 * A figure always stays whole; text that overflows its cell goes back; rows and columns that the rules left out are cut where the
 * figures show them. Called by ruled-grid for each lattice.
 */
import { areStackedFigures } from './cell-text.ts'
import { isClosedFigure, isFigure, isFigureCharacter } from './figure-text.ts'
import type { Lattice } from './lattice.ts'
import type { Glyph } from './page-content.ts'
import { gatherRows, splitRow, textOf, type TextRow } from './text-row.ts'

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

/** Sorts glyphs into the cells of a lattice. */
export function fillTable(lattice: Lattice, glyphs: readonly Glyph[]): FilledTable {
  const cells = lattice.cells.map((cell): DraftCell => ({ ...cell, glyphs: [] }))
  const outside: Glyph[] = []
  const touching: { readonly glyph: Glyph; readonly cell: DraftCell }[] = []
  const columnCount = lattice.columns.length - 1
  for (const glyph of glyphs) {
    const column = gapAt(lattice.columns, (glyph.left + glyph.right) / 2)
    const row = column < 0 ? -1 : gapAt(lattice.rows, glyph.middle)
    const cell = row < 0 ? undefined : cells[lattice.owner[row * columnCount + column] ?? -1]
    if (cell === undefined) {
      outside.push(glyph)
      continue
    }
    cell.glyphs.push(glyph)
    const border = lattice.columns[cell.column + cell.columnSpan] ?? Infinity
    if (glyph.right > border - 0.4 * glyph.sizePt && isFigureCharacter(glyph.text)) touching.push({ glyph, cell })
  }
  const draft = { columns: lattice.columns, rows: lattice.rows, cells }
  for (const { glyph, cell } of touching) keepFigureWhole(draft, glyph, cell)
  return { draft, outside }
}

/** The gap between two places in which a coordinate lies; -1 outside all. */
export function gapAt(places: readonly number[], at: number): number {
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
 * A figure printed across the right border of its cell goes into the cell that holds most of it. Two figures that meet at a border
 * stay two: only a digit cut by the border, or digits set without any gap in one go, show that it is one.
 */
function keepFigureWhole(draft: TableDraft, last: Glyph, cell: DraftCell): void {
  if (!cell.glyphs.includes(last)) return
  const border = draft.columns[cell.column + cell.columnSpan] ?? Infinity
  const beside = draft.cells.find(
    (other) => other.column === cell.column + cell.columnSpan && other.row <= cell.row && other.row + other.rowSpan > cell.row,
  )
  if (beside === undefined) return
  const rest = runFrom(beside.glyphs, last, 1)
  const next = rest[0]
  if (next === undefined || !(isCut(last, border) || isCut(next, border) || followsAtOnce(last, next))) return
  const head = [...runFrom(cell.glyphs, last, -1).reverse(), last]
  const headText = head.map((glyph) => glyph.text).join('')
  const restText = rest.map((glyph) => glyph.text).join('')
  if (!isFigure(headText + restText)) return
  if (isClosedFigure(headText) && isFigure(restText)) return
  const [from, to, moved] = head.length > rest.length ? [beside, cell, rest] : [cell, beside, head]
  from.glyphs = from.glyphs.filter((glyph) => !moved.includes(glyph))
  to.glyphs.push(...moved)
}

function isCut({ left, right }: Glyph, border: number): boolean {
  const inset = 0.15 * (right - left)
  return left + inset < border && border < right - inset
}

function followsAtOnce(last: Glyph, next: Glyph): boolean {
  return next.order - last.order === 1 && !next.spaced && next.left - last.right < 0.05 * last.sizePt
}

/** The figure characters that follow a glyph on its line without a gap, to the right (1) or to the left (-1). */
function runFrom(glyphs: readonly Glyph[], start: Glyph, direction: 1 | -1): Glyph[] {
  const level = glyphs
    .filter((glyph) => glyph !== start && Math.abs(glyph.middle - start.middle) < 0.2 * start.sizePt && isFigureCharacter(glyph.text))
    .sort((one, other) => direction * (one.left - other.left))
  const run: Glyph[] = []
  let last = start
  for (const glyph of level) {
    const gap = direction === 1 ? glyph.left - last.right : last.left - glyph.right
    if (gap < -0.5 * last.sizePt) continue
    if (gap > 0.2 * last.sizePt) break
    run.push(glyph)
    last = glyph
  }
  return run
}

/** A line of words that hangs over the upper border of an otherwise empty cell is the last line of the cell above. */
export function liftOverflow(draft: TableDraft): void {
  for (const cell of draft.cells) {
    const border = draft.rows[cell.row] ?? 0
    if (cell.row === 0 || !cell.glyphs.some((glyph) => glyph.middle - 0.5 * glyph.sizePt < border)) continue
    const above = draft.cells.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan && other.row + other.rowSpan === cell.row)
    const rows = gatherRows(cell.glyphs)
    const line = rows[0]
    if (above === undefined || above.glyphs.length === 0 || line === undefined || rows.length > 1) continue
    const last = gatherRows(above.glyphs).pop()
    if (last === undefined || line.middle - last.middle > 1.6 * line.sizePt || Math.abs(line.sizePt - last.sizePt) > 0.5) continue
    const text = textOf(line).text
    if (isFigure(text) || text.length >= textOf(last).text.length) continue
    above.glyphs.push(...cell.glyphs)
    cell.glyphs = []
  }
}

/** A cell merged over several columns that holds several figures, each within its own column, is several cells without rules between. */
export function splitMergedFigures(draft: TableDraft): void {
  draft.cells = draft.cells.flatMap((cell) => {
    if (cell.columnSpan < 2 || cell.glyphs.length < 2) return [cell]
    const pieces = gatherRows(cell.glyphs).flatMap((row) => splitRow(row, 0.9))
    const columns = pieces.map((piece) => gapAt(draft.columns, (piece.left + piece.right) / 2))
    const within = pieces.every((piece, index) => {
      const column = columns[index] ?? -1
      return piece.left >= (draft.columns[column] ?? Infinity) - 1 && piece.right <= (draft.columns[column + 1] ?? -Infinity) + 1
    })
    const figureColumns = new Set(columns.filter((_, index) => isFigure(textOf(pieces[index] as TextRow).text)))
    if (!within || figureColumns.size < 2) return [cell]
    return Array.from({ length: cell.columnSpan }, (_, offset): DraftCell => {
      const column = cell.column + offset
      const glyphs = pieces.flatMap((piece, index) => (columns[index] === column ? [...piece.glyphs] : []))
      return { row: cell.row, column, rowSpan: cell.rowSpan, columnSpan: 1, glyphs }
    })
  })
}

/**
 * Rows without rules between: when at least two columns of one ruled row hold lines at the same levels, and one of them holds nothing but
 * complete figures, every level is a row of its own.
 */
export function splitStackedRows(draft: TableDraft): void {
  for (let row = draft.rows.length - 2; row >= 0; row -= 1) {
    const band = draft.cells.filter((cell) => cell.row === row && cell.rowSpan === 1)
    const crowded = band.filter((cell) => cell.glyphs.length >= 2)
    if (crowded.length < 2) continue
    const levels = findLevels(draft, crowded)
    if (levels !== null) cutRow(draft, row, levels)
  }
}

/** The heights at which the row must be cut; null when its lines are ordinary wrapped text. */
function findLevels(draft: TableDraft, cells: readonly DraftCell[]): number[] | null {
  const lines = cells.map((cell) => ({ cell, rows: gatherRows(cell.glyphs) }))
  const stacked = lines.filter(({ cell, rows }) => areStackedFigures(rows, (draft.columns[cell.column + cell.columnSpan] ?? 0) - (draft.columns[cell.column] ?? 0)))
  const longest = stacked.reduce<readonly TextRow[]>((best, { rows }) => (rows.length > best.length ? rows : best), [])
  if (longest.length < 2) return null
  const isLevel = (row: TextRow): boolean => longest.some((level) => Math.abs(level.middle - row.middle) < 0.4 * row.sizePt)
  if (!stacked.every(({ rows }) => rows.every(isLevel))) return null
  const matching = lines.filter(({ rows }) => rows.length >= longest.length && longest.every((level) => rows.some((row) => Math.abs(level.middle - row.middle) < 0.4 * row.sizePt)))
  if (matching.length < 2) return null
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
