/**
 * The text layer of a page as glyphs with boxes. Called by read-page. Left out: spaces that PDFium adds, text that prints nothing
 * (invisible, too small to see, of its ground's color, painted over, clipped away, outside the page), slanted text (watermarks), and the second strike of characters printed twice to look bold.
 */
import { isUnmapped, normalizeCharacter } from './characters.ts'
import type { FontDigits } from './font-digits.ts'
import { limits } from './limits.ts'
import { combineMatrices, type Glyph, type Matrix } from './page-content.ts'
import { dropShut } from './shut-glyphs.ts'
import { isInked, isOpenAt, paintOf, shutAt, type Paint, type Shut, type TextPaint } from './page-paint.ts'
import type { Engine, Pointer } from '../../pdfium/pdfium.ts'

const renderFill = 0
const renderInvisible = 3
const renderClipOnly = 7
/** The squares by which second strikes are looked for: about as large as a letter, so that few are asked and few letters share one. */
const strikeSquarePt = 6
/**
 * How far a character reaches from the middle of its line, in ems. A font may claim three times that for its tallest sign; a box that
 * size would lie over the lines above and below.
 */
const tallestAbove = 0.6
const deepestBelow = 0.55

const unknownCharacter = '\ufffd'

/** Letters up to this size are dust. */
const dustPt = 1

/** The frame in which glyphs are placed, and what is painted there. */
export interface TextFrame {
  readonly toPage: Matrix
  readonly widthPt: number
  readonly heightPt: number
  readonly paint: Paint
}

export interface TextLayer {
  readonly glyphs: Glyph[]
  readonly unmappedCount: number
  /** Digits that are printed as others than the file says; they stand among the glyphs as unknown characters. */
  readonly falseDigitCount: number
  readonly truncated: boolean
  /** Quarter turns clockwise in which most of the text runs; 0 on ordinary pages. */
  readonly direction: number
}

/** What all characters of one text object share. direction: quarter turns clockwise; null when slanted. */
interface TextStyle {
  readonly visible: boolean
  readonly paint: TextPaint
  readonly direction: number | null
  readonly sizePt: number
  readonly font: Pointer
}

interface Reader {
  readonly engine: Engine
  readonly fontDigits: FontDigits
  readonly textPage: Pointer
  readonly frame: TextFrame
  readonly glyphs: Glyph[]
  /** Those that are painted over or clipped away. */
  readonly shut: Map<Glyph, Shut>
  readonly directions: number[]
  unmappedCount: number
  falseDigitCount: number
  object: Pointer
  style: TextStyle
  spaced: boolean
}

/** textPage: what PDFium knows of the text of a page; 0 where it knows nothing. */
export function readGlyphs(engine: Engine, textPage: Pointer, frame: TextFrame, fontDigits: FontDigits): TextLayer {
  if (textPage === 0) return { glyphs: [], unmappedCount: 0, falseDigitCount: 0, truncated: false, direction: 0 }
  const style = { visible: false, paint: { clip: null, areas: [], turn: Infinity, color: null, mayVanish: false }, direction: 0, sizePt: 0, font: 0 }
  const reader: Reader = { engine, fontDigits, textPage, frame, glyphs: [], shut: new Map(), directions: [0, 0, 0, 0], unmappedCount: 0, falseDigitCount: 0, object: -1, style, spaced: false }
  const count = engine.call.FPDFText_CountChars(textPage)
  readCharacters(reader, Math.min(count, limits.charactersPerPage))
  const direction = reader.directions.findIndex((number) => number > 0.6 * reader.glyphs.length)
  return {
    glyphs: dropSecondStrikes(dropShut(reader.glyphs, reader.shut)),
    unmappedCount: reader.unmappedCount,
    falseDigitCount: reader.falseDigitCount,
    truncated: count > limits.charactersPerPage,
    direction: Math.max(0, direction),
  }
}

/** Of either width. */
function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

function readCharacters(reader: Reader, count: number): void {
  const { call } = reader.engine
  const { textPage } = reader
  let high = 0
  for (let index = 0; index < count; index += 1) {
    let code = call.FPDFText_GetUnicode(textPage, index)
    if (code <= 32 && call.FPDFText_IsGenerated(textPage, index) === 1) continue
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
  const [left = 0, right = 0, bottom = 0, top = 0] = engine.results().doubles
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
  const { visible, paint, direction, sizePt, font } = reader.style
  if (!visible || direction === null || sizePt <= dustPt) return
  if (call.FPDFText_GetLooseCharBox(textPage, index, scratch) === 0) return
  call.FPDFText_GetCharOrigin(textPage, index, scratch + 32, scratch + 40)
  const { floats, doubles } = engine.results()
  const [a, b, c, d, e, f] = frame.toPage
  const boxLeft = floats[0] ?? 0
  const boxTop = floats[1] ?? 0
  const boxRight = floats[2] ?? 0
  const boxBottom = floats[3] ?? 0
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
  if (!isInked(paint, x, y)) return
  if (isUnmapped(code)) reader.unmappedCount += 1
  const middle = direction === 0 ? b * (doubles[4] ?? 0) + d * (doubles[5] ?? 0) + f - 0.35 * sizePt : y
  const above = direction === 0 ? Math.max(top, middle - tallestAbove * sizePt) : top
  const below = direction === 0 ? Math.min(bottom, middle + deepestBelow * sizePt) : bottom
  const isFalse = isDigit(code) && font !== 0 && reader.fontDigits.areFalse(font)
  if (isFalse) reader.falseDigitCount += 1
  const glyph = { text: isFalse ? unknownCharacter : text, left, right, top: above, bottom: below, middle, sizePt, order: index, spaced: reader.spaced }
  reader.glyphs.push(glyph)
  if (!isOpenAt(paint, x, y)) reader.shut.set(glyph, shutAt(paint, x, y, { x: left, y: above, width: right - left, height: below - above }, sizePt))
  reader.directions[direction] = (reader.directions[direction] ?? 0) + 1
  reader.spaced = false
}

function readStyle({ engine, textPage, frame }: Reader, index: number, object: Pointer): TextStyle {
  const { call, scratch } = engine
  const mode = object === 0 ? 0 : call.FPDFTextObj_GetTextRenderMode(object)
  const visible = mode !== renderInvisible && mode !== renderClipOnly
  let color: number | null = null
  let transparent = false
  if (visible && object !== 0 && call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0) {
    const { integers } = engine.results()
    transparent = (integers[3] ?? 255) < 8
    if (mode === renderFill) color = ((integers[0] ?? 0) << 16) | ((integers[1] ?? 0) << 8) | (integers[2] ?? 0)
  }
  const paint = paintOf(frame.paint, object, color)
  const font = object === 0 ? 0 : call.FPDFTextObj_GetFont(object)
  const size = Math.abs(call.FPDFText_GetFontSize(textPage, index))
  if (call.FPDFText_GetMatrix(textPage, index, scratch) === 0) return { visible: visible && !transparent, paint, direction: 0, sizePt: size, font }
  const { floats } = engine.results()
  const [a, b, c, d] = combineMatrices([floats[0] ?? 1, floats[1] ?? 0, floats[2] ?? 0, floats[3] ?? 1, 0, 0], frame.toPage)
  return { visible: visible && !transparent, paint, direction: directionOf(a, b), sizePt: size * Math.hypot(c, d), font }
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
  // Per slot the last glyph kept there, and for each glyph the one kept there before it; -1 is none.
  const slotCount = 2 ** Math.ceil(Math.log2(2 * glyphs.length + 1))
  const lastAt = new Int32Array(slotCount).fill(-1)
  const before = new Int32Array(glyphs.length).fill(-1)
  return glyphs.filter((glyph, index) => {
    const { left, right, middle, sizePt } = glyph
    const across = Math.min(0.3 * (right - left), 0.2 * sizePt)
    const down = 0.2 * sizePt
    const lastColumn = Math.floor((left + across) / strikeSquarePt)
    const lastRow = Math.floor((middle + down) / strikeSquarePt)
    for (let row = Math.floor((middle - down) / strikeSquarePt); row <= lastRow; row += 1) {
      for (let column = Math.floor((left - across) / strikeSquarePt); column <= lastColumn; column += 1) {
        for (let at = lastAt[slotOf(column, row, slotCount)] ?? -1; at >= 0; at = before[at] ?? -1) {
          const other = glyphs[at] as Glyph
          if (other.text === glyph.text && Math.abs(other.left - left) <= across && Math.abs(other.middle - middle) <= down) return false
        }
      }
    }
    const slot = slotOf(Math.floor(left / strikeSquarePt), Math.floor(middle / strikeSquarePt), slotCount)
    before[index] = lastAt[slot] ?? -1
    lastAt[slot] = index
    return true
  })
}

/** Where the glyphs of a square are listed. Some squares share a slot, which costs a look and no more. */
function slotOf(column: number, row: number, slotCount: number): number {
  return (row * 127 + column) & (slotCount - 1)
}
