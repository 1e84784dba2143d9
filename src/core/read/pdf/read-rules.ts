/**
 * The drawing of a page as ruling lines: strokes, thin filled rectangles (how Excel, WPS and browsers draw borders), frames filled between
 * two rectangles, and thin pictures. Called by read-page for every page. Shaded areas are no lines; white or transparent ink prints nothing.
 */
import type { Box } from '../../model/place.ts'
import { limits } from './limits.ts'
import { applyMatrix, boxOf, combineMatrices, type Matrix, type Rule } from './page-content.ts'
import { addArea, clipOf, commonBox, paperColor, type ClipBoxes, type Paint } from './page-paint.ts'
import type { Engine, Pointer } from '../../pdfium/pdfium.ts'

const objectText = 1
const objectPath = 2
const objectPicture = 3
const objectForm = 5
const segmentLine = 0
const segmentBezier = 1
const segmentMove = 2

/** A bar up to this thickness is a line, not an area. */
const thinPt = 3
/** How far a line may lean and still be called straight. */
const leanPt = 0.8
/** Bars shorter than this in both directions print nothing that matters. */
const speckPt = 0.4

export interface Drawing {
  readonly rules: readonly Rule[]
  readonly drawings: readonly Box[]
  readonly paint: Paint
  readonly pictureCount: number
  /** True when the page holds more than the limits allow; the rest is left out. */
  readonly truncated: boolean
}

interface Collector {
  readonly engine: Engine
  readonly widthPt: number
  readonly heightPt: number
  readonly rules: Rule[]
  readonly drawings: Box[]
  readonly paint: Paint
  pictureCount: number
  objectCount: number
  segmentCount: number
  truncated: boolean
}

export function readRules(engine: Engine, page: Pointer, toPage: Matrix, widthPt: number, heightPt: number): Drawing {
  const { call } = engine
  const into: Collector = {
    engine,
    widthPt,
    heightPt,
    rules: [],
    drawings: [],
    paint: { areas: [], grounds: new Map(), texts: new Map() },
    pictureCount: 0,
    objectCount: 0,
    segmentCount: 0,
    truncated: false,
  }
  collect(into, call.FPDFPage_CountObjects(page), (index) => call.FPDFPage_GetObject(page, index), toPage, 0)
  return into
}

function collect(into: Collector, count: number, objectAt: (index: number) => Pointer, toPage: Matrix, depth: number): void {
  const { call } = into.engine
  const clips: ClipBoxes = new Map()
  for (let index = 0; index < count; index += 1) {
    into.objectCount += 1
    if (into.objectCount > limits.objectsPerPage) into.truncated = true
    if (into.truncated) return
    const object = objectAt(index)
    const type = call.FPDFPageObj_GetType(object)
    if (type === objectText) into.paint.texts.set(object, { turn: into.objectCount, clip: clipOf(into.engine, object, toPage, clips) })
    else if (type === objectPath) collectPath(into, object, toPage, clips)
    else if (type === objectPicture) collectPicture(into, object, toPage)
    else if (type === objectForm && depth >= limits.formDepth) into.truncated = true
    else if (type === objectForm) {
      const inner = combineMatrices(matrixOf(into, object), toPage)
      collect(into, call.FPDFFormObj_CountObjects(object), (at) => call.FPDFFormObj_GetObject(object, at), inner, depth + 1)
    }
  }
}

function matrixOf(into: Collector, object: Pointer): Matrix {
  into.engine.call.FPDFPageObj_GetMatrix(object, into.engine.scratch)
  const { floats } = into.engine.results()
  return [floats[0] ?? 1, floats[1] ?? 0, floats[2] ?? 0, floats[3] ?? 1, floats[4] ?? 0, floats[5] ?? 0]
}

function collectPicture(into: Collector, object: Pointer, toPage: Matrix): void {
  const { call, scratch } = into.engine
  if (call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return
  const [left = 0, bottom = 0, right = 0, top = 0] = into.engine.results().floats
  const box = boxOf([...applyMatrix(toPage, left, bottom), ...applyMatrix(toPage, right, top)])
  if (addBar(into, box)) return
  into.pictureCount += 1
  addArea(into.paint, { box, turn: into.objectCount, color: null, hides: false })
}

function collectPath(into: Collector, path: Pointer, outer: Matrix, clips: ClipBoxes): void {
  const { call, scratch } = into.engine
  const count = call.FPDFPath_CountSegments(path)
  into.segmentCount += count
  if (into.segmentCount > limits.pathSegmentsPerPage) into.truncated = true
  if (count < 2 || into.truncated) return
  call.FPDFPath_GetDrawMode(path, scratch, scratch + 4)
  const [fillMode = 0, stroke = 0] = into.engine.results().integers
  const stroked = stroke !== 0 && isInk(into, path, true)
  const filled = fillMode !== 0 && isInk(into, path, false)
  const paper = fillMode !== 0 && !filled
  if (!stroked && !filled && !paper) return
  const toPage = combineMatrices(matrixOf(into, path), outer)
  const subpaths = readSubpaths(into, path, count, toPage)
  if (stroked && strokeWidth(into, path, toPage) <= thinPt) {
    for (const subpath of subpaths) addStrokes(into, subpath)
  } else if (stroked) for (const subpath of subpaths) addArea(into.paint, { box: boxOf(subpath.points), turn: into.objectCount, color: null, hides: false })
  if (filled) addFilled(into, subpaths)
  if (fillMode !== 0) paintAreas(into, path, subpaths, outer, clips)
}

/** Rectangles are painted wherever their clipping lets them; several at once may cut holes into one another, and hide nothing for sure. */
function paintAreas(into: Collector, path: Pointer, subpaths: readonly Subpath[], outer: Matrix, clips: ClipBoxes): void {
  const { call } = into.engine
  const ink = colorOf(into, path)
  if (ink === 'none' || (subpaths.length > 1 && ink === paperColor)) return
  const color = subpaths.length === 1 ? ink : null
  const broad = subpaths.filter((subpath) => isRectangle(subpath) && isBroad(boxOf(subpath.points)))
  if (broad.length === 0) return
  const clip = clipOf(into.engine, path, outer, clips)
  const hides = color !== null && subpaths.length === 1 && call.FPDFPageObj_HasTransparency(path) === 0
  for (const subpath of broad) {
    const whole = boxOf(subpath.points)
    const box = clip === null ? whole : commonBox(whole, clip)
    if (isBroad(box)) addArea(into.paint, { box, turn: into.objectCount, color, hides })
  }
}

function isBroad({ width, height }: Box): boolean {
  return Math.min(width, height) > thinPt
}

/** Null: a pattern. none: transparent. */
function colorOf(into: Collector, path: Pointer): number | null | 'none' {
  const { call, scratch, results } = into.engine
  if (call.FPDFPageObj_GetFillColor(path, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return null
  const [red = 0, green = 0, blue = 0, alpha = 255] = results().integers
  return alpha <= 8 ? 'none' : (red << 16) | (green << 8) | blue
}

/** White on white and fully transparent ink print nothing. */
function isInk(into: Collector, path: Pointer, stroke: boolean): boolean {
  const { call, scratch } = into.engine
  const known = stroke
    ? call.FPDFPageObj_GetStrokeColor(path, scratch, scratch + 4, scratch + 8, scratch + 12)
    : call.FPDFPageObj_GetFillColor(path, scratch, scratch + 4, scratch + 8, scratch + 12)
  if (known === 0) return true
  const { integers } = into.engine.results()
  return (integers[3] ?? 255) > 8 && !((integers[0] ?? 0) > 250 && (integers[1] ?? 0) > 250 && (integers[2] ?? 0) > 250)
}

function strokeWidth(into: Collector, path: Pointer, [a, b, c, d]: Matrix): number {
  into.engine.call.FPDFPageObj_GetStrokeWidth(path, into.engine.scratch)
  return (into.engine.results().floats[0] ?? 0) * Math.sqrt(Math.abs(a * d - b * c))
}

interface Subpath {
  /** x and y in turn; closed subpaths repeat their first point. */
  readonly points: number[]
  curved: boolean
}

function readSubpaths(into: Collector, path: Pointer, count: number, toPage: Matrix): Subpath[] {
  const { call, scratch } = into.engine
  const subpaths: Subpath[] = []
  let current: Subpath | null = null
  for (let index = 0; index < count; index += 1) {
    const segment = call.FPDFPath_GetPathSegment(path, index)
    const type = call.FPDFPathSegment_GetType(segment)
    if (call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4) === 0) continue
    const { floats } = into.engine.results()
    const [px, py] = applyMatrix(toPage, floats[0] ?? 0, floats[1] ?? 0)
    if (type === segmentMove || current === null) {
      current = { points: [px, py], curved: false }
      subpaths.push(current)
      continue
    }
    current.points.push(px, py)
    if (type === segmentBezier) current.curved = true
    const closes = (type === segmentLine || type === segmentBezier) && call.FPDFPathSegment_GetClose(segment) !== 0
    if (closes) current.points.push(current.points[0] ?? px, current.points[1] ?? py)
  }
  return subpaths
}

function addStrokes(into: Collector, { points, curved }: Subpath): void {
  let slanted = curved
  for (let index = 2; !curved && index + 1 < points.length; index += 2) {
    const box = boxOf(points.slice(index - 2, index + 2))
    if (Math.min(box.width, box.height) > leanPt || !addBar(into, box)) slanted = true
  }
  if (slanted) into.drawings.push(boxOf(points))
}

/** Filled shapes: a rectangle thin enough is a line, two nested ones are a frame, a broad one is shading, anything else is drawing. */
function addFilled(into: Collector, subpaths: readonly Subpath[]): void {
  const [first, second] = subpaths
  if (subpaths.length === 2 && first !== undefined && second !== undefined && isRectangle(first) && isRectangle(second)) {
    if (addFrame(into, boxOf(first.points), boxOf(second.points))) return
  }
  for (const subpath of subpaths) {
    const box = boxOf(subpath.points)
    if (!isRectangle(subpath)) into.drawings.push(box)
    else addBar(into, box)
  }
}

function isRectangle({ points, curved }: Subpath): boolean {
  if (curved || points.length > 12) return false
  for (let index = 2; index + 1 < points.length; index += 2) {
    const across = Math.abs((points[index] ?? 0) - (points[index - 2] ?? 0))
    const down = Math.abs((points[index + 1] ?? 0) - (points[index - 1] ?? 0))
    if (across > leanPt && down > leanPt) return false
  }
  return true
}

/** The band between two nested rectangles as four lines; false when they are not nested closely. */
function addFrame(into: Collector, one: Box, other: Box): boolean {
  const [outer, inner] = one.width >= other.width ? [one, other] : [other, one]
  const margins = [inner.x - outer.x, inner.y - outer.y, outer.x + outer.width - inner.x - inner.width, outer.y + outer.height - inner.y - inner.height]
  if (!margins.every((margin) => margin >= -0.1 && margin <= thinPt) || Math.max(...margins) < 0.1) return false
  const [left = 0, top = 0, right = 0, bottom = 0] = margins
  if (left > 0.1) addBar(into, { ...outer, width: left })
  if (right > 0.1) addBar(into, { ...outer, x: outer.x + outer.width - right, width: right })
  if (top > 0.1) addBar(into, { ...outer, height: top })
  if (bottom > 0.1) addBar(into, { ...outer, y: outer.y + outer.height - bottom, height: bottom })
  return true
}

/** Adds a thin bar as a rule along its middle; false when it is not thin. Dots may belong to a line in either direction. */
function addBar(into: Collector, { x, y, width, height }: Box): boolean {
  if (Math.min(width, height) > thinPt) return false
  const away = x > into.widthPt + 2 || y > into.heightPt + 2 || x + width < -2 || y + height < -2
  if (away || Math.max(width, height) < speckPt) return true
  if (width >= 0.7 * height) into.rules.push({ horizontal: true, at: y + height / 2, from: x, to: x + width })
  if (height >= 0.7 * width) into.rules.push({ horizontal: false, at: x + width / 2, from: y, to: y + height })
  return true
}
