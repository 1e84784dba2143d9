/**
 * What is painted over a page in broad strokes: areas of a color and pictures, each with its turn in the order of painting, and where each text
 * comes in that order. It says whether the ink of a character can be seen: not on a ground of its own color, not under an area painted later,
 * not outside of what its clipping lets through. Filled by read-rules, asked by read-glyphs.
 */
import type { Box } from '../../model/place.ts'
import type { Engine, Pointer } from '../../pdfium/pdfium.ts'
import { applyMatrix, boxOf, type Matrix } from './page-content.ts'

/** color: null for pictures and patterns, on which anything may be read. hides: nothing beneath shines through. */
interface Area {
  readonly box: Box
  readonly turn: number
  readonly color: number | null
  readonly hides: boolean
}

export interface Paint {
  /** From the first painted to the last. */
  readonly areas: Area[]
  /** Colors of ink asked for so far: whether the paper or any area has them. */
  readonly grounds: Map<number, boolean>
  readonly texts: Map<Pointer, { readonly turn: number; readonly clip: Box | null }>
}

/** What one text object has over and under it. */
export interface TextPaint {
  readonly clip: Box | null
  /** All of the page; those of a later turn are over the text. */
  readonly areas: readonly Area[]
  readonly turn: number
  readonly color: number | null
  /** Whether the paper or any area has its color. */
  readonly mayVanish: boolean
}

/** A page paints no more areas than this that matter; later ones hide nothing. */
const mostAreas = 4000
export const paperColor = 0xffffff

export function addArea({ areas }: Paint, area: Area): void {
  if (areas.length < mostAreas) areas.push(area)
}

/** color: of the text's ink; null when it is no plain color. */
export function paintOf({ areas, texts, grounds }: Paint, text: Pointer, color: number | null): TextPaint {
  const { turn, clip } = texts.get(text) ?? { turn: Infinity, clip: null }
  let mayVanish = color !== null && grounds.get(color)
  if (mayVanish === undefined && color !== null) {
    mayVanish = isAlike(color, paperColor) || areas.some((area) => area.color !== null && isAlike(color, area.color))
    grounds.set(color, mayVanish)
  }
  return { clip, color, areas, turn, mayVanish: mayVanish === true }
}

/** overflow: outside of its clipping, but no farther than a line of letters; words too long for their cell end there. part: the edge of it is seen. */
export type Shut = 'overflow' | 'part' | 'shut'

/** Whether nothing is painted over the middle of a character and its clipping lets it through: true of nearly all of them. */
export function isOpenAt({ clip, areas, turn }: TextPaint, x: number, y: number): boolean {
  if (clip !== null && !contains(clip, x, y)) return false
  for (let index = areas.length - 1; index >= 0; index -= 1) {
    const area = areas[index]
    if (area === undefined || area.turn < turn) return true
    if (area.hides && contains(area.box, x, y)) return false
  }
  return true
}

/** How a character that is not open is shut. box: what its ink fills; x, y: its middle. */
export function shutAt({ clip, areas, turn }: TextPaint, x: number, y: number, box: Box, sizePt: number): Shut {
  const cover = areas.filter((area) => area.hides && area.turn > turn && contains(area.box, x, y))
  if (cover.length > 0 || clip === null) return cover.some((area) => commonPart(area.box, box) > mostPart) ? 'shut' : 'part'
  const margin = overflowEms * sizePt
  const around = { x: clip.x - margin, y: clip.y - margin, width: clip.width + 2 * margin, height: clip.height + 2 * margin }
  if (Math.min(clip.width, clip.height) > margin / 2 && contains(around, x, y)) return 'overflow'
  return commonPart(clip, box) > leastPart ? 'part' : 'shut'
}

/** How much of a box lies within another, 0 to 1. */
function commonPart(other: Box, box: Box): number {
  const { width, height } = commonBox(other, box)
  return (width * height) / Math.max(box.width * box.height, Number.EPSILON)
}

/** Whether the ink differs from what is beneath it. */
export function isInked({ areas, turn, color, mayVanish }: TextPaint, x: number, y: number): boolean {
  if (color === null || !mayVanish) return true
  for (let index = areas.length - 1; index >= 0; index -= 1) {
    const ground = areas[index]
    if (ground !== undefined && ground.turn < turn && contains(ground.box, x, y)) return ground.color === null || !isAlike(color, ground.color)
  }
  return !isAlike(color, paperColor)
}

function contains(box: Box, x: number, y: number): boolean {
  return x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height
}

const overflowEms = 2
/** Covered farther than this a character is gone; of one clipped farther than the lesser part the edge is seen. */
const mostPart = 0.5
const leastPart = 0.08
const alikeSteps = 5

/** No eye tells these colors apart. */
function isAlike(one: number, other: number): boolean {
  return [16, 8, 0].every((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) <= alikeSteps)
}

const mostClipSegments = 64

/** What clipping leaves, by the first segment of its last path: objects drawn under one clipping share it. Good for one matrix. */
export type ClipBoxes = Map<Pointer, Box | null>

/** The box that all clipping of an object leaves; null where there is none. It may be larger than what is really left, never smaller. */
export function clipOf(engine: Engine, object: Pointer, toPage: Matrix, known: ClipBoxes): Box | null {
  const { call } = engine
  const clip = call.FPDFPageObj_GetClipPath(object)
  const count = clip === 0 ? 0 : call.FPDFClipPath_CountPaths(clip)
  if (count <= 0) return null
  const last = call.FPDFClipPath_GetPathSegment(clip, count - 1, 0)
  const present = last === 0 ? undefined : known.get(last)
  if (present !== undefined) return present
  let left: Box | null = null
  for (let path = 0; path < count; path += 1) {
    const box = clipBox(engine, clip, path, toPage)
    if (box !== null) left = left === null ? box : commonBox(left, box)
  }
  known.set(last, left)
  return left
}

/** Null for a path too long to be followed, which clips nothing for sure. */
function clipBox({ call, scratch, results }: Engine, clip: Pointer, path: number, toPage: Matrix): Box | null {
  const segments = call.FPDFClipPath_CountPathSegments(clip, path)
  if (segments < 2 || segments > mostClipSegments) return null
  const points: number[] = []
  for (let index = 0; index < segments; index += 1) {
    call.FPDFPathSegment_GetPoint(call.FPDFClipPath_GetPathSegment(clip, path, index), scratch, scratch + 4)
    const [x = 0, y = 0] = results().floats
    points.push(...applyMatrix(toPage, x, y))
  }
  return boxOf(points)
}

export function commonBox(one: Box, other: Box): Box {
  const x = Math.max(one.x, other.x)
  const y = Math.max(one.y, other.y)
  return { x, y, width: Math.max(0, Math.min(one.x + one.width, other.x + other.width) - x), height: Math.max(0, Math.min(one.y + one.height, other.y + other.height) - y) }
}
