/**
 * The text layer of a page as glyphs with boxes. Called by read-page. Left out: spaces that PDFium adds, text that prints nothing
 * (invisible, white on white, outside the page), slanted text (watermarks), and the second strike of characters printed twice to look bold.
 */
import type { Box } from '../../model/place.ts'
import { isUnmapped, normalizeCharacter } from './characters.ts'
import { limits } from './limits.ts'
import { combineMatrices, type Glyph, type Matrix } from './page-content.ts'
import type { Engine, Pointer } from './pdfium.ts'

const renderInvisible = 3
const renderClipOnly = 7
/** Cells in which second strikes are looked for; too small for two different strikes of one character to share one. */
const strikeCellPt = 1.5
/**
 * How far a character reaches from the middle of its line, in ems. A font may claim three times that for its tallest sign; a box that
 * size would lie over the lines above and below.
 */
const tallestAbove = 0.6
const deepestBelow = 0.55

/** The frame in which glyphs are placed, and what white text can be read on. */
export interface TextFrame {
  readonly toPage: Matrix
  readonly widthPt: number
  readonly heightPt: number
  readonly grounds: readonly Box[]
}

export interface TextLayer {
  readonly glyphs: Glyph[]
  readonly unmappedCount: number
  readonly truncated: boolean
  /** Quarter turns clockwise in which most of the text runs; 0 on ordinary pages. */
  readonly direction: number
}

/** What all characters of one text object share. direction: quarter turns clockwise; null when slanted. */
interface TextStyle {
  readonly visible: boolean
  readonly white: boolean
  readonly direction: number | null
  readonly sizePt: number
}

interface Reader {
  readonly engine: Engine
  readonly textPage: Pointer
  readonly frame: TextFrame
  readonly glyphs: Glyph[]
  readonly directions: number[]
  unmappedCount: number
  object: Pointer
  style: TextStyle
  spaced: boolean
  /** Views of the scratch memory: the box as left, top, right, bottom, and the origin. Emptied by the platform when memory grows. */
  box: Float32Array
  origin: Float64Array
}

export function readGlyphs(engine: Engine, page: Pointer, frame: TextFrame): TextLayer {
  const { call } = engine
  const textPage = call.FPDFText_LoadPage(page)
  if (textPage === 0) return { glyphs: [], unmappedCount: 0, truncated: false, direction: 0 }
  const style = { visible: false, white: false, direction: 0, sizePt: 0 }
  const reader: Reader = { engine, textPage, frame, glyphs: [], directions: [0, 0, 0, 0], unmappedCount: 0, object: -1, style, spaced: false, ...viewsOf(engine) }
  try {
    const count = call.FPDFText_CountChars(textPage)
    readCharacters(reader, Math.min(count, limits.charactersPerPage))
    const direction = reader.directions.findIndex((number) => number > 0.6 * reader.glyphs.length)
    return {
      glyphs: dropSecondStrikes(reader.glyphs),
      unmappedCount: reader.unmappedCount,
      truncated: count > limits.charactersPerPage,
      direction: Math.max(0, direction),
    }
  } finally {
    call.FPDFText_ClosePage(textPage)
  }
}

function viewsOf(engine: Engine): { box: Float32Array; origin: Float64Array } {
  const { buffer } = engine.memory()
  return { box: new Float32Array(buffer, engine.scratch, 4), origin: new Float64Array(buffer, engine.scratch + 32, 2) }
}

function contains(box: Box, x: number, y: number): boolean {
  return x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height
}

function readCharacters(reader: Reader, count: number): void {
  const { call } = reader.engine
  const { textPage } = reader
  let high = 0
  for (let index = 0; index < count; index += 1) {
    let code = call.FPDFText_GetUnicode(textPage, index)
    if (call.FPDFText_IsGenerated(textPage, index) === 1) continue
    if (code >= 0xd800 && code < 0xdc00) {
      high = code
      continue
    }
    if (code >= 0xdc00 && code < 0xe000) code = (high - 0xd800) * 0x400 + (code - 0xdc00) + 0x10000
    if (code < 32 || code === 0xfffe) {
      if (call.FPDFText_IsHyphen(textPage, index) === 1) code = 45
      else if (code !== 9 && code !== 10 && code !== 13) code = hasInk(reader, index) ? 0xfffd : 0x20
    }
    const text = normalizeCharacter(code)
    if (text === ' ') reader.spaced = true
    else if (text !== '') readGlyph(reader, index, code, text)
  }
}

function hasInk({ engine, textPage }: Reader, index: number): boolean {
  const { call, scratch } = engine
  if (call.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24) === 0) return false
  const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(engine.memory().buffer, scratch, 4)
  return right - left > 0.01 && top - bottom > 0.01
}

function readGlyph(reader: Reader, index: number, code: number, text: string): void {
  const { engine, textPage, frame } = reader
  const { call, scratch } = engine
  const object = call.FPDFText_GetTextObject(textPage, index)
  if (object !== reader.object) {
    reader.object = object
    reader.style = readStyle(reader, index, object)
  }
  const { visible, white, direction, sizePt } = reader.style
  if (!visible || direction === null) return
  if (call.FPDFText_GetLooseCharBox(textPage, index, scratch) === 0) return
  call.FPDFText_GetCharOrigin(textPage, index, scratch + 32, scratch + 40)
  if (reader.box.length === 0) Object.assign(reader, viewsOf(engine))
  const { box, origin } = reader
  const [a, b, c, d, e, f] = frame.toPage
  const boxLeft = box[0] ?? 0
  const boxTop = box[1] ?? 0
  const boxRight = box[2] ?? 0
  const boxBottom = box[3] ?? 0
  const x0 = a * boxLeft + c * boxTop + e
  const y0 = b * boxLeft + d * boxTop + f
  const x1 = a * boxRight + c * boxBottom + e
  const y1 = b * boxRight + d * boxBottom + f
  const left = Math.min(x0, x1)
  const right = Math.max(x0, x1)
  const top = Math.min(y0, y1)
  const bottom = Math.max(y0, y1)
  const x = (left + right) / 2
  const y = (top + bottom) / 2
  if (x < 0 || y < 0 || x > frame.widthPt || y > frame.heightPt) return
  if (white && !frame.grounds.some((ground) => contains(ground, x, y))) return
  if (isUnmapped(code)) reader.unmappedCount += 1
  const middle = direction === 0 ? b * (origin[0] ?? 0) + d * (origin[1] ?? 0) + f - 0.35 * sizePt : y
  const extent = direction === 0 ? { top: Math.max(top, middle - tallestAbove * sizePt), bottom: Math.min(bottom, middle + deepestBelow * sizePt) } : { top, bottom }
  reader.glyphs.push({ text, left, right, ...extent, middle, sizePt, order: index, spaced: reader.spaced })
  reader.directions[direction] = (reader.directions[direction] ?? 0) + 1
  reader.spaced = false
}

function readStyle({ engine, textPage, frame }: Reader, index: number, object: Pointer): TextStyle {
  const { call, scratch } = engine
  const mode = object === 0 ? 0 : call.FPDFTextObj_GetTextRenderMode(object)
  const visible = mode !== renderInvisible && mode !== renderClipOnly
  let white = false
  if (visible && object !== 0 && call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0) {
    const [red = 0, green = 0, blue = 0, alpha = 255] = new Uint32Array(engine.memory().buffer, scratch, 4)
    white = alpha < 8 || (mode === 0 && red > 250 && green > 250 && blue > 250)
  }
  const size = Math.abs(call.FPDFText_GetFontSize(textPage, index))
  if (call.FPDFText_GetMatrix(textPage, index, scratch) === 0) return { visible, white, direction: 0, sizePt: size }
  const [ma = 1, mb = 0, mc = 0, md = 1] = new Float32Array(engine.memory().buffer, scratch, 4)
  const [a, b, c, d] = combineMatrices([ma, mb, mc, md, 0, 0], frame.toPage)
  return { visible, white, direction: directionOf(a, b), sizePt: size * Math.hypot(c, d) }
}

/** The direction (across, down) as quarter turns clockwise; null when it is slanted. */
function directionOf(across: number, down: number): number | null {
  const slack = 0.06 * Math.hypot(across, down)
  if (Math.abs(down) <= slack) return across >= 0 ? 0 : 2
  if (Math.abs(across) <= slack) return down >= 0 ? 1 : 3
  return null
}

/** The same character again at nearly the same place is one character made bold: an amount must never double its digits. */
function dropSecondStrikes(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<number, Glyph>()
  return glyphs.filter((glyph) => {
    const { text, left, right, middle, sizePt } = glyph
    const across = Math.min(0.3 * (right - left), 0.2 * sizePt)
    const down = 0.2 * sizePt
    const code = text.charCodeAt(0)
    const firstColumn = Math.floor((left - across) / strikeCellPt)
    const lastColumn = Math.floor((left + across) / strikeCellPt)
    const firstRow = Math.floor((middle - down) / strikeCellPt)
    const lastRow = Math.floor((middle + down) / strikeCellPt)
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const other = seen.get(strikeKey(code, column, row))
        if (other !== undefined && other.text === text && Math.abs(other.left - left) <= across && Math.abs(other.middle - middle) <= down) return false
      }
    }
    seen.set(strikeKey(code, Math.floor(left / strikeCellPt), Math.floor(middle / strikeCellPt)), glyph)
    return true
  })
}

function strikeKey(code: number, column: number, row: number): number {
  return (code * 16_384 + column) * 16_384 + row
}
