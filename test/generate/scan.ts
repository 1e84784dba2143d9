/**
 * Producer: a printed PDF as a scanner gives it, every page one gray picture; and a recognizer that knows what was printed. It answers
 * with the print itself, or with the faults a test asks for, so that reading scans can be tested without any model.
 */
import { deflateSync } from 'node:zlib'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import type { Effects, PixelBox, RecognizedText } from '../../src/core/effects.ts'
import { closeDocument, openDocument } from '../../src/core/pdfium/document.ts'
import { openPdf } from '../../src/core/read/pdf/open-pdf.ts'
import type { Glyph } from '../../src/core/read/pdf/page-content.ts'
import { acquireEngine } from '../../src/core/pdfium/pdfium.ts'
import { createPageReader } from '../../src/core/read/pdf/read-page.ts'
import { gatherRows, splitRow, textOf } from '../../src/core/read/pdf/text-row.ts'
import type { GrayImage } from '../../src/core/effects.ts'
import { toGray } from '../../src/core/read/scan/ink.ts'
import { turnImage } from '../../src/core/read/scan/level-page.ts'

export interface ScanOptions {
  readonly dotsPerInch: number
  /** By how much the page lies askew. */
  readonly degrees: number
  /** Spread of the light of single pixels, out of 255. */
  readonly noise: number
  /** The first so many pages. */
  readonly pageLimit: number
}

export const cleanScan: ScanOptions = { dotsPerInch: 200, degrees: 0, noise: 0, pageLimit: 1000 }

/** Pages keep their size; the pictures are as fine as asked. */
export async function toScan(bytes: Uint8Array, { dotsPerInch, degrees, noise, pageLimit }: ScanOptions = cleanScan): Promise<Uint8Array> {
  const pdf = await openPdf(bytes, nodeEffects)
  if (typeof pdf === 'string') throw new Error(pdf)
  const pages: { image: GrayImage; widthPt: number; heightPt: number }[] = []
  for (let pageNumber = 1; pageNumber <= Math.min(pageLimit, pdf.pageCount); pageNumber += 1) {
    const drawn = await pdf.renderPage(pageNumber, dotsPerInch / 72)
    if (drawn === null) throw new Error(`page ${pageNumber} cannot be drawn`)
    const level = toGray(drawn)
    const image = degrees === 0 ? level : turnImage(level, (-degrees * Math.PI) / 180)
    pages.push({ image: noise === 0 ? image : addNoise(image, noise), ...pdf.pageSize(pageNumber) })
  }
  pdf.close()
  return picturePdf(pages)
}

function addNoise({ width, height, gray }: GrayImage, spread: number): GrayImage {
  let state = 7
  const noisy = gray.map((light) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.max(0, Math.min(255, light + ((state / 2 ** 32) * 2 - 1) * spread))
  })
  return { width, height, gray: noisy }
}

function picturePdf(pages: readonly { readonly image: GrayImage; readonly widthPt: number; readonly heightPt: number }[]): Uint8Array {
  const parts: Buffer[] = []
  const offsets: number[] = []
  let length = 0
  const put = (part: string | Uint8Array): void => {
    parts.push(Buffer.from(part))
    length += part.length
  }
  const object = (id: number, entries: string, stream?: Uint8Array): void => {
    offsets[id] = length
    put(`${id} 0 obj\n<< ${entries}${stream === undefined ? '' : ` /Length ${stream.length}`} >>\n`)
    if (stream !== undefined) {
      put('stream\n')
      put(stream)
      put('\nendstream\n')
    }
    put('endobj\n')
  }
  put('%PDF-1.5\n')
  object(1, '/Type /Catalog /Pages 2 0 R')
  object(2, `/Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${3 + 3 * index} 0 R`).join(' ')}]`)
  pages.forEach(({ image, widthPt, heightPt }, index) => {
    const id = 3 + 3 * index
    object(id, `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${widthPt} ${heightPt}] /Resources << /XObject << /I ${id + 1} 0 R >> >> /Contents ${id + 2} 0 R`)
    object(id + 1, `/Type /XObject /Subtype /Image /Width ${image.width} /Height ${image.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`, deflateSync(image.gray, { level: 9 }))
    object(id + 2, '', Buffer.from(`q ${widthPt} 0 0 ${heightPt} 0 0 cm /I Do Q`))
  })
  const start = length
  const count = offsets.length
  put(`xref\n0 ${count}\n0000000000 65535 f \n${offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`)
  put(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(parts))
}

/** What a recognizer makes of one printed line; null for an answer left out. */
export type Misreading = (text: string) => string | null

/** printed: the PDF with text that was scanned. misread: what becomes of each line; the print itself when left out. */
export async function knowingRecognizer(printed: Uint8Array, misread: Misreading = (text) => text): Promise<NonNullable<Effects['recognize']>> {
  const pages = await printedGlyphs(printed)
  return async ({ image, pageNumber, lines, areas }) => {
    const page = pages[pageNumber - 1]
    if (page === undefined) return []
    const scale = image.width / page.widthPt
    const answer = (box: PixelBox, text: string): RecognizedText[] => {
      const read = misread(text)
      return read === null ? [] : [{ box, text: read, confidence: 0.97 }]
    }
    const inBox = (box: PixelBox): Glyph[] => page.glyphs.filter(({ left, right, middle }) => {
      const [x, y] = [((left + right) / 2) * scale, middle * scale]
      return x >= box.left && x <= box.left + box.width && y >= box.top - 2 && y <= box.top + box.height + 2
    })
    const ofLines = lines.flatMap((box) => answer(box, gatherRows(inBox(box)).map((row) => textOf(row).text).join('')))
    const ofAreas = areas.flatMap((area) => gatherRows(inBox(area)).flatMap((row) => splitRow(row, 3)).flatMap((row) => {
      const box = { left: row.left * scale, top: row.top * scale, width: (row.right - row.left) * scale, height: (row.bottom - row.top) * scale }
      return answer(box, textOf(row).text)
    }))
    return [...ofLines, ...ofAreas]
  }
}

async function printedGlyphs(bytes: Uint8Array): Promise<{ readonly widthPt: number; readonly glyphs: readonly Glyph[] }[]> {
  const engine = await acquireEngine(nodeEffects)
  const opened = openDocument(engine, bytes)
  if (typeof opened === 'string') throw new Error(opened)
  const reader = createPageReader(engine, opened.document)
  const pages = Array.from({ length: opened.pageCount }, (_, index) => {
    const content = reader.read(index + 1)?.content
    return { widthPt: content?.widthPt ?? 1, glyphs: content?.glyphs ?? [] }
  })
  reader.close()
  closeDocument(engine, opened)
  return pages
}
