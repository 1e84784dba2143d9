/** A PDF held open for the viewer: page sizes and pages as pixels. Beside the main path; reading does not use it. */
import type { Effects } from '../../effects.ts'
import type { ProblemCode } from '../../model/problem.ts'
import { closeDocument, judgeBytes, openDocument, type OpenDocument } from '../../pdfium/document.ts'
import { limits } from './limits.ts'
import { abandonEngine, acquireEngine, isAbandoned, isTrap, type Engine, type Pointer } from '../../pdfium/pdfium.ts'

export interface PageImage {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel: red, green, blue, alpha. */
  readonly rgba: Uint8ClampedArray
}

export interface PdfHandle {
  readonly pageCount: number
  /** Points, rotation applied. pageNumber counts from 1, here and below. */
  readonly pageSize: (pageNumber: number) => { readonly widthPt: number; readonly heightPt: number }
  /** scale: pixels in one point. Null when the page cannot be drawn. */
  readonly renderPage: (pageNumber: number, scale: number) => Promise<PageImage | null>
  /** True when the page prints Chinese in fonts that are not in the file: those characters come out blank in the image. */
  readonly hasUnembeddedFonts: (pageNumber: number) => Promise<boolean>
  readonly close: () => void
}

const bitmapBgra = 4
const flagAnnotations = 0x01
const flagReverseByteOrder = 0x10
const white = 0xffffffff
const firstChinese = 0x2e80

interface Session {
  engine: Engine
  opened: OpenDocument
}

/** → a handle, or the code that says why the bytes cannot be opened. */
export async function openPdf(bytes: Uint8Array, effects: Effects): Promise<PdfHandle | ProblemCode> {
  const wrong = judgeBytes(bytes)
  if (wrong !== null) return wrong
  const first = await openSession(bytes, effects)
  if (typeof first === 'string') return first
  let session: Session | null = first
  const sizes = readSizes(first)
  const withPage = async <T>(pageNumber: number, fallback: T, use: (engine: Engine, page: Pointer) => T): Promise<T> => {
    if (session !== null && isAbandoned(session.engine)) {
      const again = await openSession(bytes, effects)
      session = typeof again === 'string' ? null : again
    }
    if (session === null) return fallback
    const { engine, opened } = session
    try {
      const page = engine.call.FPDF_LoadPage(opened.document, pageNumber - 1)
      if (page === 0) return fallback
      const result = use(engine, page)
      engine.call.FPDF_ClosePage(page)
      return result
    } catch (error) {
      if (!isTrap(error)) throw error
      await abandonEngine(effects, engine)
      return fallback
    }
  }
  return {
    pageCount: first.opened.pageCount,
    pageSize: (pageNumber) => sizes[pageNumber - 1] ?? { widthPt: 0, heightPt: 0 },
    renderPage: (pageNumber, scale) => {
      const { widthPt, heightPt } = sizes[pageNumber - 1] ?? { widthPt: 0, heightPt: 0 }
      return withPage<PageImage | null>(pageNumber, null, (engine, page) => draw(engine, page, widthPt * scale, heightPt * scale))
    },
    hasUnembeddedFonts: (pageNumber) => withPage(pageNumber, false, blanksChinese),
    close: () => {
      if (session !== null && !isAbandoned(session.engine)) closeDocument(session.engine, session.opened)
      session = null
    },
  }
}

async function openSession(bytes: Uint8Array, effects: Effects): Promise<Session | ProblemCode> {
  const engine = await acquireEngine(effects)
  try {
    const opened = openDocument(engine, bytes)
    return typeof opened === 'string' ? opened : { engine, opened }
  } catch (error) {
    if (!isTrap(error)) throw error
    await abandonEngine(effects, engine)
    return 'fileUnreadable'
  }
}

function readSizes({ engine, opened }: Session): { widthPt: number; heightPt: number }[] {
  return Array.from({ length: Math.min(opened.pageCount, limits.pageCount) }, (_, index) => {
    engine.call.FPDF_GetPageSizeByIndexF(opened.document, index, engine.scratch)
    const [widthPt = 0, heightPt = 0] = engine.results().floats
    return { widthPt, heightPt }
  })
}

function draw(engine: Engine, page: Pointer, exactWidth: number, exactHeight: number): PageImage | null {
  const { call } = engine
  const width = Math.max(1, Math.round(exactWidth))
  const height = Math.max(1, Math.round(exactHeight))
  if (width * height > limits.renderedPixels) return null
  const size = width * height * 4
  const pixels = call.malloc(size)
  if (pixels === 0) return null
  const bitmap = call.FPDFBitmap_CreateEx(width, height, bitmapBgra, pixels, width * 4)
  call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
  call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flagAnnotations | flagReverseByteOrder)
  call.FPDFBitmap_Destroy(bitmap)
  const rgba = new Uint8ClampedArray(engine.memory().slice(pixels, pixels + size).buffer)
  call.free(pixels)
  return { width, height, rgba }
}

/** Only letters beyond the Latin ones matter: for those PDFium has fonts of its own. */
function blanksChinese(engine: Engine, page: Pointer): boolean {
  const { call } = engine
  const textPage = call.FPDFText_LoadPage(page)
  if (textPage === 0) return false
  const count = Math.min(call.FPDFText_CountChars(textPage), limits.charactersPerPage)
  const embedded = new Map<Pointer, boolean>()
  let blank = false
  for (let index = 0; index < count && !blank; index += 1) {
    if (call.FPDFText_GetUnicode(textPage, index) < firstChinese) continue
    const object = call.FPDFText_GetTextObject(textPage, index)
    const font = object === 0 ? 0 : call.FPDFTextObj_GetFont(object)
    if (font === 0) continue
    const known = embedded.get(font) ?? call.FPDFFont_GetIsEmbedded(font) !== 0
    embedded.set(font, known)
    blank = !known
  }
  call.FPDFText_ClosePage(textPage)
  return blank
}
