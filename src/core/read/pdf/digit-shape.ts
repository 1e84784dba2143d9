/**
 * What a printed digit looks like, whatever its typeface: how many holes it has and where, and on which side its ink stands above and below.
 * A font may claim that the outline of a 6 is a 9; the shape tells. Used by font-digits for the fonts embedded in a PDF.
 */

export type Point = readonly [x: number, y: number]

/** A closed line of an outline, y upwards, in any scale. */
export type Contour = readonly Point[]

/**
 * holes: heights of the middles of the enclosed areas, 0 at the foot of the digit and 1 at its head, from below.
 * head, foot: how far the ink reaches across in the top and bottom tenth, as a share of the width.
 * upper, lower: where the middle of the ink stands at three and at one quarter of the height, in heights, from the left edge.
 */
interface DigitShape {
  readonly holes: readonly number[]
  readonly tallestHole: number
  readonly head: number
  readonly foot: number
  readonly upper: number
  readonly lower: number
  readonly width: number
}

const rows = 96
const mostColumns = 160
/** A smaller enclosed area, in squares, is an accident of the drawing. */
const leastHole = 24

/** → null when the outline draws nothing, or nothing of the size of a digit. */
export function shapeOf(contours: readonly Contour[]): DigitShape | null {
  const { left, right, foot, head } = extentOf(contours)
  const scale = rows / (head - foot)
  const columns = Math.ceil((right - left) * scale)
  if (!(head > foot) || !(right > left) || columns > mostColumns) return null
  const ink = fill(contours.map((contour) => contour.map(([x, y]): Point => [(x - left) * scale, (y - foot) * scale])), columns)
  const holes = findHoles(ink, columns)
  return {
    holes: holes.map(({ lowest, highest }) => (lowest + highest + 1) / 2 / rows).sort((one, other) => one - other),
    tallestHole: holes.reduce((tallest, { lowest, highest }) => Math.max(tallest, highest - lowest + 1), 0) / rows,
    head: inkReach(ink, columns, rows - Math.ceil(rows / 10)),
    foot: inkReach(ink, columns, 0),
    upper: inkMiddle(ink, columns, rows * 0.75),
    lower: inkMiddle(ink, columns, rows * 0.25),
    width: columns / rows,
  }
}

function extentOf(contours: readonly Contour[]): { left: number; right: number; foot: number; head: number } {
  const extent = { left: Infinity, right: -Infinity, foot: Infinity, head: -Infinity }
  for (const contour of contours) {
    for (const [x, y] of contour) {
      if (x < extent.left) extent.left = x
      if (x > extent.right) extent.right = x
      if (y < extent.foot) extent.foot = y
      if (y > extent.head) extent.head = y
    }
  }
  return extent
}

interface Crossing {
  readonly x: number
  readonly up: number
}

/** Neighboring squares of one row, from the first column to before the last. */
interface Run {
  readonly from: number
  readonly to: number
}

function columnFrom(x: number, columns: number): number {
  return Math.min(columns, Math.max(0, Math.ceil(x - 0.5)))
}

/** Row by row from the lowest, the runs of squares whose middle lies within the outline, by winding; runs do not touch. */
function fill(contours: readonly Contour[], columns: number): Run[][] {
  const crossings = Array.from({ length: rows }, (): Crossing[] => [])
  for (const contour of contours) {
    contour.forEach(([x1, y1], index) => {
      const [x2, y2] = contour[index + 1] ?? contour[0] ?? [x1, y1]
      const last = Math.min(rows - 1, Math.ceil(Math.max(y1, y2) - 0.5) - 1)
      for (let row = Math.max(0, Math.ceil(Math.min(y1, y2) - 0.5)); row <= last; row += 1) {
        crossings[row]?.push({ x: x1 + ((row + 0.5 - y1) / (y2 - y1)) * (x2 - x1), up: y2 > y1 ? 1 : -1 })
      }
    })
  }
  return crossings.map((own) => runsBetween(own, columns))
}

function runsBetween(crossings: Crossing[], columns: number): Run[] {
  crossings.sort((one, other) => one.x - other.x)
  const runs: Run[] = []
  let winding = 0
  crossings.forEach(({ x, up }, index) => {
    winding += up
    const from = columnFrom(x, columns)
    const to = columnFrom(crossings[index + 1]?.x ?? x, columns)
    if (winding === 0 || from === to) return
    const touching = runs.at(-1)?.to === from ? runs.pop() : undefined
    runs.push({ from: touching?.from ?? from, to })
  })
  return runs
}

/** Empty squares that hang together. joined: the area it turned out to be a part of. */
interface Area {
  squareCount: number
  readonly lowest: number
  highest: number
  atEdge: boolean
  joined: Area | null
}

/** Empty areas that do not reach the edge. */
function findHoles(ink: readonly (readonly Run[])[], columns: number): Area[] {
  const areas: Area[] = []
  let below: (Run & { readonly area: Area })[] = []
  ink.forEach((runs, row) => {
    below = gapsBetween(runs, columns).map(({ from, to }) => {
      const atEdge = from === 0 || to === columns || row === 0 || row === rows - 1
      const area: Area = { squareCount: to - from, lowest: row, highest: row, atEdge, joined: null }
      areas.push(area)
      for (const gap of below) if (gap.from < to && from < gap.to) join(gap.area, area)
      return { from, to, area }
    })
  })
  return areas.filter(({ joined, atEdge, squareCount }) => joined === null && !atEdge && squareCount >= leastHole)
}

function gapsBetween(runs: readonly Run[], columns: number): Run[] {
  const gaps: Run[] = []
  let start = 0
  for (const { from, to } of runs) {
    if (start < from) gaps.push({ from: start, to: from })
    start = to
  }
  if (start < columns) gaps.push({ from: start, to: columns })
  return gaps
}

function wholeOf(area: Area): Area {
  let whole = area
  while (whole.joined !== null) whole = whole.joined
  return whole
}

/** Makes one area of two: the one that begins lower takes the other in. */
function join(one: Area, other: Area): void {
  const first = wholeOf(one)
  const second = wholeOf(other)
  if (first === second) return
  const [into, part] = first.lowest <= second.lowest ? [first, second] : [second, first]
  part.joined = into
  into.squareCount += part.squareCount
  into.highest = Math.max(into.highest, part.highest)
  into.atEdge ||= part.atEdge
}

/** The middle of the ink in a band around a height, in heights from the left edge. */
function inkMiddle(ink: readonly (readonly Run[])[], columns: number, height: number): number {
  const band = ink.slice(Math.floor(height) - 1, Math.floor(height) + 2).flat()
  const count = band.reduce((sum, { from, to }) => sum + to - from, 0)
  const sum = band.reduce((whole, { from, to }) => whole + ((to - from) * (from + to)) / 2, 0)
  return count === 0 ? columns / rows / 2 : sum / count / rows
}

/** From the first column with ink to the last in a tenth of the rows, as a share of all columns. */
function inkReach(ink: readonly (readonly Run[])[], columns: number, from: number): number {
  const band = ink.slice(from, from + Math.ceil(rows / 10)).flat()
  const first = band.reduce((least, run) => Math.min(least, run.from), columns)
  const last = band.reduce((most, run) => Math.max(most, run.to), 0)
  return Math.max(0, last - first) / columns
}

/** For each digit what its shape never is. Typefaces differ much, so the bounds are wide; between them a shape may be several digits or none. */
const fits: readonly ((shape: DigitShape) => boolean)[] = [
  // A stroke through a zero parts its hole in two, nearer to the middle than those of an 8.
  // The box that fonts draw for what they lack is no zero.
  ({ holes, tallestHole, head, foot }) => (holes.length === 1 && tallestHole > 0.5 && head < 0.95 && foot < 0.95) || (holes.length === 2 && (holes[0] ?? 0) > 0.3 && (holes[1] ?? 1) < 0.7),
  ({ holes, upper, lower, head, foot, width }) => holes.length === 0 && Math.abs(upper - lower) < 0.2 && !(head > 0.75 && foot < 0.6 && width > 0.4),
  (shape) => shape.holes.length === 0 && across(shape, 'upper') > 0.4 && across(shape, 'lower') < 0.75 && shape.foot > 0.5,
  (shape) => shape.holes.length === 0 && across(shape, 'upper') > 0.35 && across(shape, 'lower') > 0.4,
  ({ holes, tallestHole }) => holes.length === 0 || (holes.length === 1 && tallestHole < 0.62 && (holes[0] ?? 0) > 0.42 && (holes[0] ?? 1) < 0.78),
  (shape) => shape.holes.length === 0 && across(shape, 'upper') < 0.5 && across(shape, 'lower') > 0.35,
  ({ holes, tallestHole }) => holes.length === 0 || (holes.length === 1 && tallestHole < 0.68 && (holes[0] ?? 1) < 0.45),
  (shape) => shape.holes.length === 0 && across(shape, 'upper') > 0.4 && across(shape, 'lower') < 0.75 && shape.head > 0.6 && shape.foot < 0.7,
  ({ holes }) => holes.length === 2 && (holes[0] ?? 1) < 0.36 && (holes[1] ?? 0) > 0.64,
  ({ holes, tallestHole }) => holes.length === 0 || (holes.length === 1 && tallestHole < 0.68 && (holes[0] ?? 0) > 0.55),
]

/** Where the ink stands at one height, 0 at the left edge of the digit and 1 at the right. */
function across(shape: DigitShape, height: 'upper' | 'lower'): number {
  return shape[height] / shape.width
}

/** The shape is that of another digit, and surely not of this one. What looks like no digit at all proves nothing. */
export function isOtherDigit(shape: DigitShape, digit: number): boolean {
  return fits[digit]?.(shape) === false && fits.some((fit) => fit(shape))
}
