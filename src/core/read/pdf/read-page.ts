/** One page from PDFium: opens it, takes rules and glyphs in the frame in which the text runs level, and always closes it again. */
import { pageMatrix, type PageContent } from './page-content.ts'
import type { Engine, Pointer } from '../../pdfium/pdfium.ts'
import type { FontDigits } from './font-digits.ts'
import { readGlyphs, type TextLayer } from './read-glyphs.ts'
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

export function readPage(engine: Engine, document: Pointer, pageNumber: number, fontDigits: FontDigits): PageReading | null {
  const { call, scratch } = engine
  const page = call.FPDF_LoadPage(document, pageNumber - 1)
  if (page === 0) return null
  fontDigits.startPage()
  try {
    if (call.FPDF_GetPageBoundingBox(page, scratch) === 0) return null
    const [left = 0, top = 0, right = 0, bottom = 0] = engine.results().floats
    if (!(right > left && top > bottom)) return null
    const rotation = call.FPDFPage_GetRotation(page)
    const readTurned = (quarterTurns: number): Frame => {
      const turns = (rotation + quarterTurns) % 4
      const [widthPt, heightPt] = turns % 2 === 1 ? [top - bottom, right - left] : [right - left, top - bottom]
      const toPage = pageMatrix(left, top, right, bottom, turns)
      const drawing = readRules(engine, page, toPage, widthPt, heightPt)
      return { widthPt, heightPt, drawing, text: readGlyphs(engine, page, { toPage, widthPt, heightPt, grounds: drawing.grounds }, fontDigits) }
    }
    const seen = readTurned(0)
    const quarterTurns = (4 - seen.text.direction) % 4
    const { widthPt, heightPt, drawing, text } = quarterTurns === 0 ? seen : readTurned(quarterTurns)
    const { rules, drawings, pictureCount } = drawing
    const { glyphs, unmappedCount, falseDigitCount } = text
    return {
      content: { pageNumber, widthPt, heightPt, quarterTurns, glyphs, rules, drawings, pictureCount, unmappedCount, falseDigitCount },
      truncated: drawing.truncated || text.truncated,
    }
  } finally {
    call.FPDF_ClosePage(page)
  }
}
