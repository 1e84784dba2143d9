/**
 * Fonts whose digits are printed as others: the file maps the outline of a 6 to the character 9, and what is copied is not what is seen.
 * Asked by read-glyphs for every font of a page; each font of a document is looked at once. Only embedded outlines can be judged: not fonts
 * the file leaves to the reader's machine, nor those drawn by procedures (Type 3).
 */
import { isOtherDigit, shapeOf, type Contour } from './digit-shape.ts'
import type { Engine, Pointer } from '../../pdfium/pdfium.ts'

export interface FontDigits {
  /** Fonts of the page before may be gone, and others stand at their addresses. */
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
  const ofPage = new Map<Pointer, boolean>()
  const ofDocument = new Map<string, boolean>()
  const judge = (font: Pointer): boolean => {
    if (engine.call.FPDFFont_GetIsEmbedded(font) !== 1) return false
    const key = keyOf(engine, font)
    const known = ofDocument.get(key) ?? hasFalseDigit(engine, font)
    ofDocument.set(key, known)
    return known
  }
  return {
    startPage: () => ofPage.clear(),
    areFalse: (font) => {
      const known = ofPage.get(font) ?? judge(font)
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
  return one.length === other.length && JSON.stringify(one) === JSON.stringify(other)
}

/** The outline by which the font prints a character; empty when it has none. */
function contoursOf(engine: Engine, font: Pointer, character: number): Contour[] {
  const { call } = engine
  const path = call.FPDFFont_GetGlyphPath(font, character, outlineSize)
  const count = path === 0 ? 0 : call.FPDFGlyphPath_CountGlyphSegments(path)
  if (count > mostSegments) return []
  const contours: [number, number][][] = []
  let controls: [number, number][] = []
  for (let index = 0; index < count; index += 1) {
    const segment = call.FPDFGlyphPath_GetGlyphPathSegment(path, index)
    if (!readPoint(engine, segment)) return []
    const [x = 0, y = 0] = engine.results().floats
    const kind = call.FPDFPathSegment_GetType(segment)
    const contour = contours.at(-1)
    if (kind === segmentMove || contour === undefined) contours.push([[x, y]])
    else if (kind === segmentLine) contour.push([x, y])
    else {
      controls.push([x, y])
      if (controls.length < 3) continue
      contour.push(...followCurve(contour.at(-1) ?? [x, y], controls))
    }
    controls = []
  }
  return contours
}

function readPoint({ call, scratch }: Engine, segment: Pointer): boolean {
  return segment !== 0 && call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 1
}

/** A cubic curve from `start` by two controls to its end. */
function followCurve(start: readonly [number, number], controls: readonly (readonly [number, number])[]): [number, number][] {
  const points = [start, ...controls]
  return Array.from({ length: curveSteps }, (_, step): [number, number] => {
    const along = (step + 1) / curveSteps
    const rest = 1 - along
    const weights = [rest ** 3, 3 * rest ** 2 * along, 3 * rest * along ** 2, along ** 3]
    const at = (axis: 0 | 1): number => points.reduce((sum, point, index) => sum + (weights[index] ?? 0) * point[axis], 0)
    return [at(0), at(1)]
  })
}
