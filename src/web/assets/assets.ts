/** What the two builds give the app in their own ways: the served one by address, the single file from inside itself. */
import type { InputFile } from '../../core/effects.ts'
import type { PdfiumSource, TypesetterSource } from '../worker/protocol.ts'

export interface Assets {
  readonly makeWorker: () => Worker
  readonly pdfium: () => Promise<PdfiumSource>
  /** Null where the app does not bring what sets a PDF. */
  readonly typesetter: TypesetterSource | null
  /** A small budget to try things on. */
  readonly sample: () => Promise<InputFile>
}

/** Name of the sample in the list of documents and its place below the app's folder. */
export const sampleName = 'nangong-2025.pdf'
