/**
 * The text layer of a page as glyphs with boxes. Called by read-page. Left out: spaces that PDFium adds, invisible text, text outside the
 * page, slanted text (watermarks), and the second strike of characters printed twice to look bold.
 */
import { limits } from './limits.ts'
import { combineMatrices, type Glyph, type Matrix } from './page-content.ts'
import type { Engine, Pointer } from './pdfium.ts'
import { isUnmapped, normalizeCharacter } from './characters.ts'

const renderInvisible = 3
const renderClipOnly = 7

export interface TextLayer {
  readonly glyphs: Glyph[]
  readonly unmappedCount: number
  readonly truncated: boolean
}

/** What all characters of one text object share. */
interface TextStyle {
  readonly visible: boolean
  /** Quarter turns clockwise in which the text runs on the page as seen; null: slanted. */
  readonly quarterTurns: number | null
  readonly sizePt: number
}

export function readGlyphs(engine: Engine, page: Pointer, toPage: Matrix, widthPt: number, heightPt: number): TextLayer {
  const { call } = engine
  const textPage = call.FPDFText_LoadPage(page)
  if (textPage === 0) return { glyphs: [], unmappedCount: 0, truncated: false }
  try {
    const count = call.FPDFText_CountChars(textPage)
    const read = readCharacters(engine, textPage, Math.min(count, limits.charactersPerPage), toPage, widthPt, heightPt)
    return { ...read, glyphs: dropSecondStrikes(read.glyphs), truncated: count > limits.charactersPerPage }
  } finally {
    call.FPDFText_ClosePage(textPage)
  }
}

function readCharacters(
  engine: Engine,
  textPage: Pointer,
  count: number,
  toPage: Matrix,
  widthPt: number,
  heightPt: number,
): { glyphs: Glyph[]; unmappedCount: number } {
  const { call, scratch } = engine
  const [a, b, c, d, e, f] = toPage
  let floats = new Float32Array(engine.memory().buffer, scratch, 8)
  let doubles = new Float64Array(engine.memory().buffer, scratch + 32, 2)
  const glyphs: Glyph[] = []
  let unmappedCount = 0
  let spaced = false
  let lastObject = -1
  let style: TextStyle = { visible: false, quarterTurns: 0, sizePt: 0 }
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
    }
    const text = normalizeCharacter(code)
    if (text === ' ') spaced = true
    if (text === ' ' || text === '') continue
    const object = call.FPDFText_GetTextObject(textPage, index)
    if (object !== lastObject) {
      lastObject = object
      style = readStyle(engine, textPage, index, object, toPage)
    }
    if (!style.visible || style.quarterTurns === null) continue
    if (call.FPDFText_GetLooseCharBox(textPage, index, scratch) === 0) continue
    call.FPDFText_GetCharOrigin(textPage, index, scratch + 32, scratch + 40)
    if (floats.length === 0) {
      floats = new Float32Array(engine.memory().buffer, scratch, 8)
      doubles = new Float64Array(engine.memory().buffer, scratch + 32, 2)
    }
    const [l = 0, t = 0, r = 0, m = 0] = floats
    const x0 = a * l + c * t + e
    const y0 = b * l + d * t + f
    const x1 = a * r + c * m + e
    const y1 = b * r + d * m + f
    const left = x0 < x1 ? x0 : x1
    const right = x0 < x1 ? x1 : x0
    const top = y0 < y1 ? y0 : y1
    const bottom = y0 < y1 ? y1 : y0
    const x = (left + right) / 2
    const y = (top + bottom) / 2
    if (x < 0 || y < 0 || x > widthPt || y > heightPt) continue
    if (isUnmapped(code)) unmappedCount += 1
    const baseline = b * (doubles[0] ?? 0) + d * (doubles[1] ?? 0) + f
    const middle = style.quarterTurns === 0 ? baseline - style.sizePt * 0.35 : y
    glyphs.push({ text, left, right, top, bottom, middle, sizePt: style.sizePt, order: index, spaced })
    spaced = false
  }
  return { glyphs, unmappedCount }
}

function readStyle(engine: Engine, textPage: Pointer, index: number, object: Pointer, toPage: Matrix): TextStyle {
  const { call, scratch } = engine
  const mode = object === 0 ? 0 : call.FPDFTextObj_GetTextRenderMode(object)
  const size = call.FPDFText_GetFontSize(textPage, index)
  if (call.FPDFText_GetMatrix(textPage, index, scratch) === 0) return { visible: true, quarterTurns: 0, sizePt: size }
  const [ma = 1, mb = 0, mc = 0, md = 1] = new Float32Array(engine.memory().buffer, scratch, 6)
  const [a, b, c, d] = combineMatrices([ma, mb, mc, md, 0, 0], toPage)
  return {
    visible: mode !== renderInvisible && mode !== renderClipOnly,
    quarterTurns: quarterTurnsOf(a, b),
    sizePt: Math.abs(size) * Math.hypot(c, d),
  }
}

/** The direction (across, down) as quarter turns clockwise; null when it is slanted. */
function quarterTurnsOf(across: number, down: number): number | null {
  const slack = 0.06 * Math.hypot(across, down)
  if (Math.abs(down) <= slack) return across >= 0 ? 0 : 2
  if (Math.abs(across) <= slack) return down >= 0 ? 1 : 3
  return null
}

/** The same character again at nearly the same place is one character made bold: an amount must never double its digits. */
function dropSecondStrikes(glyphs: readonly Glyph[]): Glyph[] {
  const cellPt = 4
  const seen = new Map<number, Glyph[]>()
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const column = Math.round(glyph.left / cellPt)
    const row = Math.round(glyph.middle / cellPt)
    if (isStruckBefore(seen, column, row, glyph)) continue
    kept.push(glyph)
    const key = row * 100_000 + column
    const place = seen.get(key)
    if (place === undefined) seen.set(key, [glyph])
    else place.push(glyph)
  }
  return kept
}

function isStruckBefore(seen: ReadonlyMap<number, readonly Glyph[]>, column: number, row: number, glyph: Glyph): boolean {
  const slack = Math.min(0.3 * (glyph.right - glyph.left), 0.2 * glyph.sizePt)
  for (let down = -1; down <= 1; down += 1) {
    for (let across = -1; across <= 1; across += 1) {
      const others = seen.get((row + down) * 100_000 + column + across)
      if (others === undefined) continue
      for (const other of others) {
        const near = Math.abs(other.left - glyph.left) <= slack && Math.abs(other.middle - glyph.middle) <= 0.2 * glyph.sizePt
        if (near && other.text === glyph.text) return true
      }
    }
  }
  return false
}
