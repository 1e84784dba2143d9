/** The core's effects on Node: PDFium's bytes from the installed package, SHA-256 and the clock of the platform. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Effects } from '../core/effects.ts'

export const nodeEffects: Effects = {
  loadPdfium: async () => {
    const bytes = await readFile(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  },
  hash: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  now: () => performance.now(),
}
