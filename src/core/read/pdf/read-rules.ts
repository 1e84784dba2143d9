/**
 * The drawing of a page as ruling lines: strokes, thin filled rectangles (how Excel, WPS and browsers draw borders) and thin
 * pictures. Called by read-page for every page. Shaded areas are no lines; white or transparent ink prints nothing.
 */
import type { Box } from '../../model/place.ts'
import { limits } from './limits.ts'
import { combineMatrices, type Matrix, type Rule } from './page-content.ts'
import type { Engine, Pointer } from './pdfium.ts'

const objectPath = 2
const objectPicture = 3
const objectForm = 5
const segmentLine = 0
const segmentBezier = 1
const segmentMove = 2

/** A filled bar up to this thickness is a line, not an area. */
const thinPt = 3
/** Lines shorter than this are dots and serifs, unless they continue each other. */
const shortestPt = 0.4
/** How far a line may lean and still be called straight. */
const leanPt = 0.8

export interface Drawing {
  readonly rules: Rule[]
  readonly drawings: Box[]
  readonly pictureCount: number
  /** True when the page holds more than the limits allow; the rest is left out. */
  readonly truncated: boolean
}

interface Collector {
  readonly engine: Engine
  readonly floats: (count: number) => Float32Array
  readonly rules: Rule[]
  readonly drawings: Box[]
  pictureCount: number
  objectCount: number
  segmentCount: number
  truncated: boolean
}

export function readRules(engine: Engine, page: Pointer, toPage: Matrix): Drawing {
  const { call } = engine
  const collector: Collector = {
    engine,
    floats: (count) => new Float32Array(engine.memory().buffer, engine.scratch, count),
    rules: [],
    drawings: [],
    pictureCount: 0,
    objectCount: 0,
    segmentCount: 0,
    truncated: false,
  }
  collect(collector, call.FPDFPage_CountObjects(page), (index) => call.FPDFPage_GetObject(page, index), toPage, 0)
  return collector
}

function collect(into: Collector, count: number, objectAt: (index: number) => Pointer, toPage: Matrix, depth: number): void {
  const { call } = into.engine
  for (let index = 0; index < count; index += 1) {
    into.objectCount += 1
    if (into.objectCount > limits.objectsPerPage || into.segmentCount > limits.pathSegmentsPerPage) {
      into.truncated = true
      return
    }
    const object = objectAt(index)
    const type = call.FPDFPageObj_GetType(object)
    if (type === objectPath) collectPath(into, object, combineMatrices(matrixOf(into, object), toPage))
    else if (type === objectPicture) collectPicture(into, object, toPage)
    else if (type === objectForm) {
      if (depth >= limits.formDepth) into.truncated = true
      else {
        const inner = combineMatrices(matrixOf(into, object), toPage)
        collect(into, call.FPDFFormObj_CountObjects(object), (at) => call.FPDFFormObj_GetObject(object, at), inner, depth + 1)
      }
    }
  }
}

function matrixOf(into: Collector, object: Pointer): Matrix {
  into.engine.call.FPDFPageObj_GetMatrix(object, into.engine.scratch)
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = into.floats(6)
  return [a, b, c, d, e, f]
}

function collectPicture(into: Collector, object: Pointer, toPage: Matrix): void {
  const { call, scratch } = into.engine
  if (call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 0) return
  const [left = 0, bottom = 0, right = 0, top = 0] = into.floats(4)
  const [x0, y0] = apply(toPage, left, bottom)
  const [x1, y1] = apply(toPage, right, top)
  if (!addBar(into, x0, y0, x1, y1)) into.pictureCount += 1
}

function collectPath(into: Collector, path: Pointer, toPage: Matrix): void {
  const { call, scratch } = into.engine
  const count = call.FPDFPath_CountSegments(path)
  into.segmentCount += count
  if (count < 2 || into.segmentCount > limits.pathSegmentsPerPage) return
  call.FPDFPath_GetDrawMode(path, scratch, scratch + 4)
  const [fillMode = 0, stroke = 0] = new Int32Array(into.engine.memory().buffer, scratch, 2)
  const stroked = stroke !== 0 && isInk(into, path, true)
  const filled = fillMode !== 0 && isInk(into, path, false)
  if (!stroked && !filled) return
  const subpaths = readSubpaths(into, path, count, toPage)
  for (const subpath of subpaths) {
    if (subpath.curved) addDrawing(into, subpath.points)
    else if (stroked) addStrokes(into, subpath.points)
    else addFilled(into, subpath.points)
  }
}

/** White on white and fully transparent ink print nothing. */
function isInk(into: Collector, path: Pointer, stroke: boolean): boolean {
  const { call, scratch } = into.engine
  const known = stroke
    ? call.FPDFPageObj_GetStrokeColor(path, scratch, scratch + 4, scratch + 8, scratch + 12)
    : call.FPDFPageObj_GetFillColor(path, scratch, scratch + 4, scratch + 8, scratch + 12)
  if (known === 0) return true
  const [red = 0, green = 0, blue = 0, alpha = 255] = new Uint32Array(into.engine.memory().buffer, scratch, 4)
  return alpha > 8 && !(red > 250 && green > 250 && blue > 250)
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
    const [x = 0, y = 0] = into.floats(2)
    const [px, py] = apply(toPage, x, y)
    if (type === segmentMove || current === null) {
      current = { points: [px, py], curved: false }
      subpaths.push(current)
      continue
    }
    current.points.push(px, py)
    if (type === segmentBezier) current.curved = true
    if (type === segmentLine || type === segmentBezier) {
      if (call.FPDFPathSegment_GetClose(segment) !== 0) current.points.push(current.points[0] ?? px, current.points[1] ?? py)
    }
  }
  return subpaths
}

function addStrokes(into: Collector, points: readonly number[]): void {
  let slanted = false
  for (let index = 2; index + 1 < points.length; index += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(index - 2, index + 2)
    if (!addSegment(into, x0, y0, x1, y1)) slanted = true
  }
  if (slanted) addDrawing(into, points)
}

/** A filled shape: a rectangle thin enough is a line; a broad one is shading; anything else is drawing. */
function addFilled(into: Collector, points: readonly number[]): void {
  const box = boxOf(points)
  const bar = addBar(into, box.x, box.y, box.x + box.width, box.y + box.height)
  if (!bar && !isRectangle(points)) addDrawing(into, points)
}

function isRectangle(points: readonly number[]): boolean {
  if (points.length > 12) return false
  for (let index = 2; index + 1 < points.length; index += 2) {
    const across = Math.abs((points[index] ?? 0) - (points[index - 2] ?? 0))
    const down = Math.abs((points[index + 1] ?? 0) - (points[index - 1] ?? 0))
    if (across > leanPt && down > leanPt) return false
  }
  return true
}

/** Adds a thin bar as a rule along its middle; false when it is not thin. */
function addBar(into: Collector, x0: number, y0: number, x1: number, y1: number): boolean {
  const width = Math.abs(x1 - x0)
  const height = Math.abs(y1 - y0)
  if (Math.min(width, height) > thinPt) return false
  if (width >= height && width >= shortestPt) {
    into.rules.push({ horizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
  }
  if (height >= width && height >= shortestPt) {
    into.rules.push({ horizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
  }
  return true
}

/** Adds one straight stroke; false when it leans. */
function addSegment(into: Collector, x0: number, y0: number, x1: number, y1: number): boolean {
  const across = Math.abs(x1 - x0)
  const down = Math.abs(y1 - y0)
  if (across > leanPt && down > leanPt) return false
  return addBar(into, x0, y0, x1, y1)
}

function addDrawing(into: Collector, points: readonly number[]): void {
  into.drawings.push(boxOf(points))
}

function boxOf(points: readonly number[]): Box {
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

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
