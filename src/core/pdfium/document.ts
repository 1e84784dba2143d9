/** Opening a PDF: what the bytes are, and PDFium's handle for them. Used by reading and by the viewer. */
import type { ProblemCode } from '../model/problem.ts'
import { engineLimits } from './limits.ts'
import type { Engine, Pointer } from './pdfium.ts'

const errorPassword = 4
const errorSecurity = 5

/** bytes: the engine's own copy of the file, freed after the document. */
export interface OpenDocument {
  readonly document: Pointer
  readonly bytes: Pointer
  readonly pageCount: number
}

/** What is wrong with the bytes before PDFium sees them; null when they may be a PDF. */
export function judgeBytes(bytes: Uint8Array): ProblemCode | null {
  if (bytes.length === 0) return 'fileEmpty'
  if (bytes.length > engineLimits.fileBytes) return 'fileTooLarge'
  return findAscii(bytes, '%PDF-', 0, 4096) < 0 ? 'fileNotPdf' : null
}

/** A complete file ends with %%EOF, give or take some trailing bytes. */
export function endsProperly(bytes: Uint8Array): boolean {
  return findAscii(bytes, '%%EOF', Math.max(0, bytes.length - 8192), bytes.length) >= 0
}

function findAscii(bytes: Uint8Array, text: string, from: number, to: number): number {
  const last = Math.min(to, bytes.length) - text.length
  for (let start = from; start <= last; start += 1) {
    let length = 0
    while (length < text.length && bytes[start + length] === text.charCodeAt(length)) length += 1
    if (length === text.length) return start
  }
  return -1
}

export function openDocument(engine: Engine, bytes: Uint8Array): OpenDocument | ProblemCode {
  const { call } = engine
  engine.allow(engineLimits.engineBytes + bytes.length)
  const copy = call.malloc(bytes.length)
  if (copy === 0) return 'fileTooLarge'
  engine.memory().set(bytes, copy)
  const document = call.FPDF_LoadMemDocument(copy, bytes.length, 0)
  if (document === 0) {
    const error = call.FPDF_GetLastError()
    call.free(copy)
    if (error === errorPassword || error === errorSecurity) return 'fileEncrypted'
    return endsProperly(bytes) ? 'fileUnreadable' : 'fileTruncated'
  }
  return { document, bytes: copy, pageCount: call.FPDF_GetPageCount(document) }
}

export function closeDocument(engine: Engine, { document, bytes }: OpenDocument): void {
  engine.call.FPDF_CloseDocument(document)
  engine.call.free(bytes)
}
