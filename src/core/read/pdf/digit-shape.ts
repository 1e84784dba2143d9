/**
 * What a printed digit looks like, whatever its typeface: how many holes it has and where, and on which side its ink stands above and below.
 * A font may claim that the outline of a 6 is a 9; the shape tells. Used by font-digits for the fonts embedded in a PDF.
 */

/** A closed line of an outline, y upwards, in any scale. */
export type Contour = readonly (readonly [x: number, y: number])[]

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
  const points = contours.flat()
  const left = points.reduce((least, [x]) => Math.min(least, x), Infinity)
  const right = points.reduce((most, [x]) => Math.max(most, x), -Infinity)
  const foot = points.reduce((least, [, y]) => Math.min(least, y), Infinity)
  const head = points.reduce((most, [, y]) => Math.max(most, y), -Infinity)
  const scale = rows / (head - foot)
  const columns = Math.ceil((right - left) * scale)
  if (!(head > foot) || !(right > left) || columns > mostColumns) return null
  const placed = contours.map((contour) => contour.map(([x, y]) => [(x - left) * scale, (y - foot) * scale] as const))
  const ink = fill(placed, columns)
  const holes = findHoles(ink, columns)
  return {
    holes: holes.map(({ middle }) => middle / rows).sort((one, other) => one - other),
    tallestHole: Math.max(0, ...holes.map(({ height }) => height)) / rows,
    head: inkReach(ink, columns, rows - Math.ceil(rows / 10)),
    foot: inkReach(ink, columns, 0),
    upper: inkMiddle(ink, columns, rows * 0.75),
    lower: inkMiddle(ink, columns, rows * 0.25),
    width: columns / rows,
  }
}

interface Crossing {
  readonly x: number
  readonly up: number
}

function columnFrom(x: number, columns: number): number {
  return Math.min(columns, Math.max(0, Math.ceil(x - 0.5)))
}

/** Squares whose middle lies within the outline, by winding; row 0 is the lowest. A frame of empty squares runs around. */
function fill(contours: readonly Contour[], columns: number): Uint8Array {
  const stride = columns + 2
  const ink = new Uint8Array(stride * (rows + 2))
  const crossings = Array.from({ length: rows }, (): Crossing[] => [])
  for (const contour of contours) {
    contour.forEach(([x1, y1], index) => {
      const [x2, y2] = contour[(index + 1) % contour.length] ?? [x1, y1]
      const last = Math.min(rows - 1, Math.ceil(Math.max(y1, y2) - 0.5) - 1)
      for (let row = Math.max(0, Math.ceil(Math.min(y1, y2) - 0.5)); row <= last; row += 1) {
        crossings[row]?.push({ x: x1 + ((row + 0.5 - y1) / (y2 - y1)) * (x2 - x1), up: y2 > y1 ? 1 : -1 })
      }
    })
  }
  crossings.forEach((own, row) => {
    own.sort((one, other) => one.x - other.x)
    let winding = 0
    own.forEach(({ x, up }, index) => {
      winding += up
      const start = (row + 1) * stride + 1
      if (winding !== 0) ink.fill(1, start + columnFrom(x, columns), start + columnFrom(own[index + 1]?.x ?? x, columns))
    })
  })
  return ink
}

interface Hole {
  readonly middle: number
  readonly height: number
}

/** Empty areas that do not reach the frame. */
function findHoles(ink: Uint8Array, columns: number): Hole[] {
  const stride = columns + 2
  const steps = [-1, 1, -stride, stride]
  const seen = Uint8Array.from(ink)
  const holes: Hole[] = []
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] !== 0) continue
    const area = [start]
    seen[start] = 1
    let [lowest, highest] = [rows, 0]
    for (let index = 0; index < area.length; index += 1) {
      const at = area[index] ?? 0
      const row = Math.floor(at / stride)
      lowest = Math.min(lowest, row)
      highest = Math.max(highest, row)
      for (const step of steps) {
        const next = at + step
        if (seen[next] !== 0) continue
        seen[next] = 1
        area.push(next)
      }
    }
    // The first area found is what surrounds the digit.
    if (start > 0 && area.length >= leastHole) holes.push({ middle: (lowest + highest - 1) / 2, height: highest - lowest + 1 })
  }
  return holes
}

/** The middle of the ink in a band around a height, in heights from the left edge. */
function inkMiddle(ink: Uint8Array, columns: number, height: number): number {
  const stride = columns + 2
  let sum = 0
  let count = 0
  // The frame below the digit is row 0.
  for (let row = Math.floor(height); row <= Math.floor(height) + 2; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      if (ink[row * stride + column] !== 1) continue
      sum += column - 0.5
      count += 1
    }
  }
  return count === 0 ? columns / rows / 2 : sum / count / rows
}

/** From the first column with ink to the last in a tenth of the rows, as a share of all columns. */
function inkReach(ink: Uint8Array, columns: number, from: number): number {
  const stride = columns + 2
  let [first, last] = [columns, 0]
  for (let row = from; row < from + Math.ceil(rows / 10); row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      if (ink[(row + 1) * stride + column] !== 1) continue
      first = Math.min(first, column)
      last = Math.max(last, column)
    }
  }
  return Math.max(0, last - first + 1) / columns
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
