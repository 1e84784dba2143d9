/**
 * Print that runs across a border. A figure is never divided over two cells, and words that overflow their cell do not spoil the next.
 * Works on glyphs in the order of the content, where a run set in one go follows itself.
 */
import { isFigure, isFigureCharacter } from './figure-text.ts'
import type { Glyph } from './page-content.ts'

/** The part of a table cell that matters here. */
interface CrossedCell {
  readonly column: number
  readonly columnSpan: number
}

/** A glyph with the cell its center lies in. */
export interface Placed<Cell extends CrossedCell = CrossedCell> {
  readonly glyph: Glyph
  cell: Cell
}

/** Glyphs follow at once when the gap is below this share of the letter size; after a printed space, the other. */
const jointShare = 0.05
const spaceShare = 0.6
/** Text begins or ends this near to its cell's border, in letter sizes. */
const paddingShare = 0.9

/** Gives every run that crosses a border to one cell, where it is plain that it is one run. */
export function settleCrossings<Cell extends CrossedCell>(placed: readonly Placed<Cell>[], columns: readonly number[]): void {
  let start = 0
  let crosses = false
  for (let index = 1; index <= placed.length; index += 1) {
    const before = placed[index - 1]
    const here = placed[index]
    if (before !== undefined && here !== undefined && follows(before.glyph, here.glyph)) {
      if (before.cell !== here.cell) crosses = true
      continue
    }
    if (crosses) settleRun(placed.slice(start, index), columns)
    start = index
    crosses = false
  }
}

function follows(before: Glyph, here: Glyph): boolean {
  const gap = here.left - before.right
  const { sizePt } = before
  if (Math.abs(before.middle - here.middle) > 0.2 * sizePt || gap < -0.5 * sizePt) return false
  if (gap < jointShare * sizePt && !here.spaced) return true
  return here.spaced && gap < spaceShare * sizePt && !isFigureCharacter(here.text) && !isFigureCharacter(before.text)
}

function settleRun<Cell extends CrossedCell>(run: readonly Placed<Cell>[], columns: readonly number[]): void {
  const figures = run.every(({ glyph }) => isFigureCharacter(glyph.text))
  const owner = figures ? ownerOfFigure(run) : ownerOfWords(run, columns)
  if (owner !== null) for (const placed of run) placed.cell = owner
}

/** The cell that holds most of a figure; null when the run is no single figure, so that two figures that meet stay two. */
function ownerOfFigure<Cell extends CrossedCell>(run: readonly Placed<Cell>[]): Cell | null {
  return isFigure(run.map(({ glyph }) => glyph.text).join('')) ? cellOfMost(run) : null
}

/** Words belong where they begin or end beside a border, else where most of them stand; null when no border cuts a letter. */
function ownerOfWords<Cell extends CrossedCell>(run: readonly Placed<Cell>[], columns: readonly number[]): Cell | null {
  if (!run.some(({ glyph }) => columns.some((border) => isCut(glyph, border)))) return null
  const first = run[0]
  const last = run[run.length - 1]
  if (first === undefined || last === undefined) return null
  const leftRoom = first.glyph.left - (columns[first.cell.column] ?? -Infinity)
  const rightRoom = (columns[last.cell.column + last.cell.columnSpan] ?? Infinity) - last.glyph.right
  if (leftRoom >= 0 && leftRoom < paddingShare * first.glyph.sizePt) return first.cell
  if (rightRoom >= 0 && rightRoom < paddingShare * last.glyph.sizePt) return last.cell
  return cellOfMost(run)
}

function cellOfMost<Cell extends CrossedCell>(run: readonly Placed<Cell>[]): Cell | null {
  const counts = new Map<Cell, number>()
  for (const { cell } of run) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  let most: Cell | null = null
  for (const [cell, count] of counts) if (most === null || count >= (counts.get(most) ?? 0)) most = cell
  return most
}

function isCut({ left, right }: Glyph, border: number): boolean {
  const inset = 0.15 * (right - left)
  return left + inset < border && border < right - inset
}
