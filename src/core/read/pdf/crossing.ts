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

/** Gives every run that crosses a border to one cell, where it is plain that it is one run; figures that cannot be told apart to every cell they touch. */
export function settleCrossings<Cell extends CrossedCell>(placed: readonly Placed<Cell>[], columns: readonly number[]): readonly Placed<Cell>[] {
  const doubled: Placed<Cell>[] = []
  let start = 0
  let crosses = false
  for (let index = 1; index <= placed.length; index += 1) {
    const before = placed[index - 1]
    const here = placed[index]
    if (before !== undefined && here !== undefined && follows(before.glyph, here.glyph)) {
      if (before.cell !== here.cell) crosses = true
      continue
    }
    if (crosses) doubled.push(...settleRun(placed.slice(start, index), columns))
    start = index
    crosses = false
  }
  return doubled.length === 0 ? placed : [...placed, ...doubled]
}

function follows(before: Glyph, here: Glyph): boolean {
  const gap = here.left - before.right
  const { sizePt } = before
  if (Math.abs(before.middle - here.middle) > 0.2 * sizePt || gap < -0.5 * sizePt) return false
  if (gap < jointShare * sizePt && !here.spaced) return true
  return here.spaced && gap < spaceShare * sizePt && !isFigureCharacter(here.text) && !isFigureCharacter(before.text)
}

function settleRun<Cell extends CrossedCell>(run: readonly Placed<Cell>[], columns: readonly number[]): readonly Placed<Cell>[] {
  const figures = run.every(({ glyph }) => isFigureCharacter(glyph.text)) ? figuresOf(run) : null
  if (figures === null) give(run, ownerOfWords(run, columns))
  else if (figures.length > 0) for (const figure of figures) give(figure, cellOfMost(figure))
  else if (run.some(({ glyph }) => glyph.text === '.')) return [...new Set(run.map(({ cell }) => cell))].flatMap((cell) => run.flatMap((own) => (own.cell === cell ? [] : [{ glyph: own.glyph, cell }])))
  return []
}

function give<Cell extends CrossedCell>(run: readonly Placed<Cell>[], owner: Cell | null): void {
  if (owner !== null) for (const placed of run) placed.cell = owner
}

/**
 * The figures of a run, each for the cell that holds most of it: one, or several too wide for their cells that meet (`1,234.561,234.56`),
 * where their decimals tell the one from the next. None when that leaves any character over, or begins a figure as no figure begins.
 */
function figuresOf<Cell extends CrossedCell>(run: readonly Placed<Cell>[]): (readonly Placed<Cell>[])[] {
  const text = run.map(({ glyph }) => glyph.text).join('')
  if (isFigure(text)) return [run]
  const decimals = text.length - text.lastIndexOf('.') - 1
  const met = text.match(new RegExp(`-?(?:[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*|0)\\.\\d{${decimals}}`, 'g')) ?? []
  if (!text.includes('.') || met.join('') !== text || run.length !== text.length) return []
  let end = 0
  return met.map(({ length }) => {
    end += length
    return run.slice(end - length, end)
  })
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
