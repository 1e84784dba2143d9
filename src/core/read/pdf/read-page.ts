/** One page from PDFium: opens it, takes glyphs and rules in the coordinates a reader sees, and always closes it again. */
import { pageMatrix, type PageContent } from './page-content.ts'
import type { Engine, Pointer } from './pdfium.ts'
import { readGlyphs } from './read-glyphs.ts'
import { readRules } from './read-rules.ts'

/** truncated: the page holds more than the limits allow. Null when PDFium cannot open the page. */
export interface PageReading {
  readonly content: PageContent
  readonly truncated: boolean
}

export function readPage(engine: Engine, document: Pointer, pageNumber: number): PageReading | null {
  const { call, scratch } = engine
  const page = call.FPDF_LoadPage(document, pageNumber - 1)
  if (page === 0) return null
  try {
    if (call.FPDF_GetPageBoundingBox(page, scratch) === 0) return null
    const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(engine.memory().buffer, scratch, 4)
    const quarterTurns = call.FPDFPage_GetRotation(page)
    const sideways = quarterTurns % 2 === 1
    const widthPt = sideways ? top - bottom : right - left
    const heightPt = sideways ? right - left : top - bottom
    if (!(widthPt > 0 && heightPt > 0)) return null
    const toPage = pageMatrix(left, top, right, bottom, quarterTurns)
    const drawing = readRules(engine, page, toPage)
    const text = readGlyphs(engine, page, toPage, widthPt, heightPt)
    const { rules, drawings, pictureCount } = drawing
    const { glyphs, unmappedCount } = text
    return {
      content: { pageNumber, widthPt, heightPt, glyphs, rules, drawings, pictureCount, unmappedCount },
      truncated: drawing.truncated || text.truncated,
    }
  } finally {
    call.FPDF_ClosePage(page)
  }
}
