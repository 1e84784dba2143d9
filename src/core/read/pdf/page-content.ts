/** What one page of a PDF holds before any layout: glyphs, ruling lines and pictures, in points from the top left as a reader sees the page. */
import type { Box, Place } from '../../model/place.ts'

/**
 * One printed character. left and right enclose its advance, top and bottom the font's line, middle is the height at which small
 * letters are cut in half. order: position in the content stream. spaced: a space is printed before it.
 */
export interface Glyph {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly middle: number
  readonly sizePt: number
  readonly order: number
  readonly spaced: boolean
}

/** A straight line printed along one axis. at: its fixed coordinate; from < to: its extent along the other. */
export interface Rule {
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Coordinates are those of the frame in which the text runs level: the page as seen, turned clockwise by `quarterTurns` (usually 0). */
export interface PageContent {
  readonly pageNumber: number
  readonly widthPt: number
  readonly heightPt: number
  readonly quarterTurns: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Boxes of curved or slanted drawing: charts, stamps, outlined letters. */
  readonly drawings: readonly Box[]
  readonly pictureCount: number
  /** Characters whose meaning the file does not say (private use, replacement, control). */
  readonly unmappedCount: number
  /** Digits that are printed as others than the file says; they stand among the glyphs as unknown characters. */
  readonly falseDigitCount: number
  /** Texts with figures that a line crosses out; their digits stand among the glyphs as unknown characters. */
  readonly struck: readonly string[]
  /** Present when the glyphs were told from a picture of the page. */
  readonly recognition?: PageRecognition
}

/** tilt: radians by which the picture was turned clockwise to be level. texts: in the level frame. */
export interface PageRecognition {
  readonly tilt: number
  readonly texts: readonly { readonly box: Box; readonly confidence: number }[]
}

/** The place of a box of the reading frame, with the lowest confidence of what was recognized there. */
export function placeOnPage(content: PageContent, sourceIndex: number, box: Box): Place {
  const place = { sourceIndex, pageNumber: content.pageNumber, box: seenBox(content, box), lineIndex: null }
  const { recognition } = content
  if (recognition === undefined) return place
  const holds = (x: number, y: number): boolean => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  const own = recognition.texts.filter((text) => holds(text.box.x + text.box.width / 2, text.box.y + text.box.height / 2))
  return { ...place, recognized: { confidence: own.reduce((lowest, { confidence }) => Math.min(lowest, confidence), 1) } }
}

/** A box of the reading frame as a box of the page as seen. */
export function seenBox(content: PageContent, { x, y, width, height }: Box): Box {
  const { widthPt, heightPt, quarterTurns, recognition } = content
  if (recognition !== undefined && recognition.tilt !== 0) {
    const across = x + width / 2 - widthPt / 2
    const down = y + height / 2 - heightPt / 2
    const [cosine, sine] = [Math.cos(recognition.tilt), Math.sin(recognition.tilt)]
    return { x: widthPt / 2 + across * cosine + down * sine - width / 2, y: heightPt / 2 + down * cosine - across * sine - height / 2, width, height }
  }
  if (quarterTurns === 1) return { x: y, y: widthPt - x - width, width: height, height: width }
  if (quarterTurns === 2) return { x: widthPt - x - width, y: heightPt - y - height, width, height }
  if (quarterTurns === 3) return { x: heightPt - y - height, y: x, width: height, height: width }
  return { x, y, width, height }
}

/** a b c d e f as PDF writes them: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** First `inner`, then `outer`. */
export function combineMatrices(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [p, q, r, s, t, u] = outer
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}

/** From the coordinates of the page's content to what a reader sees: crop box, rotation by quarter turns, y downwards. */
export function pageMatrix(left: number, top: number, right: number, bottom: number, quarterTurns: number): Matrix {
  if (quarterTurns === 1) return [0, 1, 1, 0, -bottom, -left]
  if (quarterTurns === 2) return [-1, 0, 0, 1, right, -bottom]
  if (quarterTurns === 3) return [0, -1, -1, 0, top, right]
  return [1, 0, 0, -1, -left, top]
}

export function boxOf(points: readonly number[]): Box {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (let index = 0; index + 1 < points.length; index += 2) {
    const x = points[index] ?? 0
    const y = points[index + 1] ?? 0
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export function applyMatrix([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
