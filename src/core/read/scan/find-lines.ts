/**
 * Ruling lines in the picture of a page: long straight runs of ink with paper beside them. Strokes of letters are shorter, bars and
 * shaded heads are thicker, and letters that run together have ink above and below.
 */
import { transpose, type Ink } from './ink.ts'

/** A straight line along one axis, in pixels. at: its middle. */
export interface InkLine {
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
  readonly thickness: number
}

/** All for 200 pixels to the inch. Text is set in rows, so upright strokes that long are rarer than level ones. */
const shortestLevel = 80
const shortestUpright = 56
/** The border of a single cell may be shorter; then it is unbroken and both its ends run into other lines, which strokes of letters seldom do. */
const shortestBetween = 20
const between: Strictness = { gap: 0, reach: 0, sidesInked: 0 }
/** Elsewhere a line may be broken by two white pixels, stray by one, and have print close by on one side. */
const usual: Strictness = { gap: 2, reach: 1, sidesInked: 1 }
const thickest = 10
/** Beside a line, at this distance from its edge, at most this share may be ink. */
const besidePixels = 3
const besideShare = 0.35

interface Strictness {
  /** White pixels that may break a line. */
  readonly gap: number
  /** Rows on each side that count as the line's own. */
  readonly reach: 0 | 1
  /** Sides that may have print close by. */
  readonly sidesInked: number
}

export function findLines(ink: Ink): InkLine[] {
  const turned = transpose(ink)
  const linesAt = (shortestOfLevel: number, shortestOfUpright: number, strictness: Strictness): readonly [InkLine[], InkLine[]] => [
    linesOf(ink, shortestOfLevel, strictness).map((line) => ({ ...line, horizontal: true })),
    linesOf(turned, shortestOfUpright, strictness).map((line) => ({ ...line, horizontal: false })),
  ]
  const [level, upright] = linesAt(shortestLevel, shortestUpright, usual)
  const [shortLevel, shortUpright] = linesAt(shortestBetween, shortestBetween, between)
  return [
    ...level,
    ...upright,
    ...shortLevel.filter((line) => line.to - line.from < shortestLevel && runsInto(line, upright)),
    ...shortUpright.filter((line) => line.to - line.from < shortestUpright && runsInto(line, level)),
  ]
}

/** Both ends of a line are inside others that cross it. */
function runsInto(line: InkLine, others: readonly InkLine[]): boolean {
  const crossing = others.filter(({ from, to }) => from <= line.at && to >= line.at)
  return [line.from, line.to].every((end) => crossing.some(({ at, thickness }) => Math.abs(at - end) <= thickness / 2 + 1.5))
}

type LevelLine = Omit<InkLine, 'horizontal'>

interface Run {
  readonly row: number
  readonly from: number
  readonly to: number
}

interface Bundle {
  from: number
  to: number
  first: number
  last: number
  /** Sum of the rows by length, and of the lengths. */
  weighted: number
  length: number
  open: Run[]
}

function linesOf(ink: Ink, shortest: number, strictness: Strictness): LevelLine[] {
  const done: Bundle[] = []
  let open: Bundle[] = []
  for (let row = 0; row < ink.height; row += 1) {
    const runs = runsOf(ink, row, shortest, strictness)
    if (runs.length === 0 && open.length === 0) continue
    const next = new Set<Bundle>()
    const before = open.map((bundle) => ({ bundle, runs: bundle.open }))
    for (const { bundle } of before) bundle.open = []
    for (const run of runs) {
      const own = before.find(({ runs: above }) => above.some(({ from, to }) => from <= run.to && to >= run.from))?.bundle ?? newBundle(row)
      addRun(own, run)
      next.add(own)
    }
    done.push(...open.filter((bundle) => !next.has(bundle)))
    open = [...next]
  }
  return [...done, ...open].flatMap((bundle) => lineOf(ink, bundle, shortest, strictness))
}

function newBundle(row: number): Bundle {
  return { from: Infinity, to: -Infinity, first: row, last: row, weighted: 0, length: 0, open: [] }
}

function addRun(bundle: Bundle, run: Run): void {
  bundle.from = Math.min(bundle.from, run.from)
  bundle.to = Math.max(bundle.to, run.to)
  bundle.last = run.row
  bundle.weighted += run.row * (run.to - run.from)
  bundle.length += run.to - run.from
  bundle.open.push(run)
}

/** Runs of ink in a row, or also in the rows next to it, so that a line a little askew stays one. */
function runsOf({ width, height, dark }: Ink, row: number, shortest: number, { gap, reach }: Strictness): Run[] {
  const runs: Run[] = []
  const above = Math.max(0, row - reach) * width
  const own = row * width
  const below = Math.min(height - 1, row + reach) * width
  let from = -1
  let last = -1
  const close = (): void => {
    if (from >= 0 && last + 1 - from >= shortest) runs.push({ row, from, to: last + 1 })
    from = -1
  }
  for (let column = 0; column < width; column += 1) {
    if (dark[own + column] !== 1 && dark[above + column] !== 1 && dark[below + column] !== 1) continue
    if (column - last > gap + 1) close()
    if (from < 0) from = column
    last = column
  }
  close()
  return runs
}

/** Looking at several rows at once made the line thicker than it is. */
function lineOf(ink: Ink, { from, to, first, last, weighted, length }: Bundle, shortest: number, { reach, sidesInked }: Strictness): LevelLine[] {
  const thickness = Math.max(1, last - first + 1 - 2 * reach)
  if (thickness > thickest || to - from < shortest) return []
  const beside = [first + reach - besidePixels, last - reach + besidePixels].map((row) => shareOf(ink, row, from, to))
  if (beside.filter((share) => share > besideShare).length > sidesInked) return []
  return [{ at: weighted / length + 0.5, from, to, thickness }]
}

function shareOf({ width, height, dark }: Ink, row: number, from: number, to: number): number {
  if (row < 0 || row >= height) return 0
  let count = 0
  for (let column = from; column < to; column += 1) count += dark[row * width + column] ?? 0
  return count / (to - from)
}

/** The ink without the lines, so that what is printed in a cell can be told from its borders. */
export function withoutLines({ width, height, dark }: Ink, lines: readonly InkLine[]): Ink {
  const rest = dark.slice()
  for (const { horizontal, at, from, to, thickness } of lines) {
    const reach = thickness / 2 + 1.5
    const start = Math.max(0, Math.floor(at - reach))
    const end = Math.min((horizontal ? height : width) - 1, Math.ceil(at + reach) - 1)
    const last = Math.min(horizontal ? width : height, to + 2)
    for (let across = start; across <= end; across += 1) {
      for (let along = Math.max(0, from - 2); along < last; along += 1) rest[horizontal ? across * width + along : along * width + across] = 0
    }
  }
  return { width, height, dark: rest }
}
