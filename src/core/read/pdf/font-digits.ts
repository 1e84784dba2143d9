/**
 * Fonts whose digits are printed as others: the file maps the outline of a 6 to the character 9, and what is copied is not what is seen.
 * Asked by read-glyphs for every font of a page; each font of a document is looked at once. Only embedded outlines can be judged: not fonts
 * the file leaves to the reader's machine, nor those drawn by procedures (Type 3).
 */
import { isOtherDigit, shapeOf, type Contour, type Point } from './digit-shape.ts'
import type { Engine, Pointer } from '../../pdfium/pdfium.ts'

export interface FontDigits {
  /** To be called when a page is opened while the one before still is: other fonts may be gone, and others stand at their addresses. */
  readonly startPage: () => void
  /** Some digit of the font is printed with the outline of another one. */
  readonly areFalse: (font: Pointer) => boolean
}

const firstDigit = 0x30
/** Most fonts have nothing here; what they draw instead stands for every character they lack. */
const absentCharacter = 0xe0f3
const outlineSize = 1000
const mostSegments = 2000
/** A curve is followed in this many straight steps. */
const curveSteps = 5
const segmentLine = 0
const segmentMove = 2

export function createFontDigits(engine: Engine): FontDigits {
  let ofPage = new Map<Pointer, boolean>()
  let ofPageBefore = new Map<Pointer, boolean>()
  const ofDocument = new Map<string, boolean>()
  const judge = (font: Pointer): boolean => {
    if (engine.call.FPDFFont_GetIsEmbedded(font) !== 1) return false
    const key = keyOf(engine, font)
    const known = ofDocument.get(key) ?? hasFalseDigit(engine, font)
    ofDocument.set(key, known)
    return known
  }
  return {
    startPage: () => {
      ofPageBefore = ofPage
      ofPage = new Map()
    },
    areFalse: (font) => {
      const seen = ofPage.get(font)
      if (seen !== undefined) return seen
      const known = ofPageBefore.get(font) ?? judge(font)
      ofPage.set(font, known)
      return known
    },
  }
}

/** The font's name and how each digit is drawn: two fonts of one name that map their digits differently are told apart. */
function keyOf(engine: Engine, font: Pointer): string {
  const { call, scratch } = engine
  const length = Math.min(call.FPDFFont_GetBaseFontName(font, scratch, 200), 200)
  const name = [...engine.memory().slice(scratch, scratch + length)].join(' ')
  const drawn = Array.from({ length: 10 }, (_, digit) => {
    const path = call.FPDFFont_GetGlyphPath(font, firstDigit + digit, outlineSize)
    const count = path === 0 ? 0 : call.FPDFGlyphPath_CountGlyphSegments(path)
    if (count <= 0 || !readPoint(engine, call.FPDFGlyphPath_GetGlyphPathSegment(path, 0))) return `${count}`
    const [x = 0, y = 0] = engine.results().floats
    return `${count} ${x} ${y}`
  })
  return `${name} ${drawn.join(' ')}`
}

function hasFalseDigit(engine: Engine, font: Pointer): boolean {
  const absent = contoursOf(engine, font, absentCharacter)
  for (let digit = 0; digit < 10; digit += 1) {
    const contours = contoursOf(engine, font, firstDigit + digit)
    if (contours.length === 0 || isSame(contours, absent)) continue
    const shape = shapeOf(contours)
    if (shape !== null && isOtherDigit(shape, digit)) return true
  }
  return false
}

function isSame(one: readonly Contour[], other: readonly Contour[]): boolean {
  return one.length === other.length && one.every((contour, at) => isSameLine(contour, other[at] ?? []))
}

function isSameLine(one: Contour, other: Contour): boolean {
  return one.length === other.length && one.every(([x, y], at) => x === other[at]?.[0] && y === other[at][1])
}

/** The outline by which the font prints a character; empty when it has none. */
function contoursOf(engine: Engine, font: Pointer, character: number): Contour[] {
  const { call } = engine
  const path = call.FPDFFont_GetGlyphPath(font, character, outlineSize)
  const count = path === 0 ? 0 : call.FPDFGlyphPath_CountGlyphSegments(path)
  if (count > mostSegments) return []
  const contours: Point[][] = []
  let controls: Point[] = []
  for (let index = 0; index < count; index += 1) {
    const segment = call.FPDFGlyphPath_GetGlyphPathSegment(path, index)
    if (!readPoint(engine, segment)) return []
    const { floats } = engine.results()
    const [x, y] = [floats[0] ?? 0, floats[1] ?? 0]
    const kind = call.FPDFPathSegment_GetType(segment)
    const contour = contours.at(-1)
    if (kind === segmentMove || contour === undefined) contours.push([[x, y]])
    else if (kind === segmentLine) contour.push([x, y])
    else {
      const [first, second] = controls
      if (first === undefined || second === undefined) {
        controls.push([x, y])
        continue
      }
      contour.push(...followCurve(contour.at(-1) ?? first, first, second, [x, y]))
    }
    controls = []
  }
  return contours
}

function readPoint({ call, scratch }: Engine, segment: Pointer): boolean {
  return segment !== 0 && call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 1
}

/** For each step along a curve the weights of its start, two controls and end. */
const curveWeights = Array.from({ length: curveSteps }, (_, step) => {
  const along = (step + 1) / curveSteps
  const rest = 1 - along
  return [rest ** 3, 3 * rest ** 2 * along, 3 * rest * along ** 2, along ** 3] as const
})

/** A cubic curve from `start` by two controls to its end. */
function followCurve([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): Point[] {
  return curveWeights.map(([w0, w1, w2, w3]) => [w0 * x0 + w1 * x1 + w2 * x2 + w3 * x3, w0 * y0 + w1 * y1 + w2 * y2 + w3 * y3])
}
