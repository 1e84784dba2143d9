/**
 * The pages of a document from PDFium, one after another: opens a page, takes rules and glyphs in the frame in which the text runs level, and
 * closes it when the next one is open, so that fonts that both use stay and are not looked at again. Called by read-pdf.
 */
import { pageMatrix, type PageContent } from './page-content.ts'
import type { Engine, Pointer } from '../../pdfium/pdfium.ts'
import { createFontDigits, type FontDigits } from './font-digits.ts'
import { readGlyphs, type TextLayer } from './read-glyphs.ts'
import { dropStruck } from './struck-glyphs.ts'
import { readRules, type Drawing } from './read-rules.ts'

/** truncated: the page holds more than the limits allow. Null when PDFium cannot open the page. */
export interface PageReading {
  readonly content: PageContent
  readonly truncated: boolean
}

interface Frame {
  readonly widthPt: number
  readonly heightPt: number
  readonly drawing: Drawing
  readonly text: TextLayer
}

export interface PageReader {
  readonly read: (pageNumber: number) => PageReading | null
  /** To be called before the document is closed, unless the engine is given up. */
  readonly close: () => void
}

export function createPageReader(engine: Engine, document: Pointer): PageReader {
  const { call } = engine
  const fontDigits = createFontDigits(engine)
  let open: Pointer = 0
  const close = (): void => {
    if (open !== 0) call.FPDF_ClosePage(open)
    open = 0
  }
  return {
    read: (pageNumber) => {
      const page = call.FPDF_LoadPage(document, pageNumber - 1)
      if (page === 0) return null
      close()
      open = page
      fontDigits.startPage()
      const textPage = call.FPDFText_LoadPage(page)
      try {
        return readPage(engine, { page, textPage }, pageNumber, fontDigits)
      } finally {
        call.FPDFText_ClosePage(textPage)
      }
    },
    close,
  }
}

interface OpenPage {
  readonly page: Pointer
  readonly textPage: Pointer
}

/** Where most of the text runs sideways, the page is read again, turned. */
function readPage(engine: Engine, { page, textPage }: OpenPage, pageNumber: number, fontDigits: FontDigits): PageReading | null {
  const { call, scratch } = engine
  if (call.FPDF_GetPageBoundingBox(page, scratch) === 0) return null
  const [left = 0, top = 0, right = 0, bottom = 0] = engine.results().floats
  if (!(right > left && top > bottom)) return null
  const rotation = call.FPDFPage_GetRotation(page)
  const readTurned = (quarterTurns: number): Frame => {
    const turns = (rotation + quarterTurns) % 4
    const [widthPt, heightPt] = turns % 2 === 1 ? [top - bottom, right - left] : [right - left, top - bottom]
    const toPage = pageMatrix(left, top, right, bottom, turns)
    const drawing = readRules(engine, page, toPage, widthPt, heightPt)
    return { widthPt, heightPt, drawing, text: readGlyphs(engine, textPage, { toPage, widthPt, heightPt, paint: drawing.paint }, fontDigits) }
  }
  const seen = readTurned(0)
  const quarterTurns = (4 - seen.text.direction) % 4
  const { widthPt, heightPt, drawing, text } = quarterTurns === 0 ? seen : readTurned(quarterTurns)
  const { drawings, pictureCount } = drawing
  const { unmappedCount, falseDigitCount } = text
  const { glyphs, rules, struck } = dropStruck(text.glyphs, drawing.rules)
  return {
    content: { pageNumber, widthPt, heightPt, quarterTurns, glyphs, rules, drawings, pictureCount, unmappedCount, falseDigitCount, struck },
    truncated: drawing.truncated || text.truncated,
  }
}
