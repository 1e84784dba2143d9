/** What the core asks of the world; every face (command line, browser, test) supplies its own. */
export interface Effects {
  /** The bytes of pdfium.wasm, asked for once, at the first PDF. */
  readonly loadPdfium: () => Promise<ArrayBuffer>
  /** SHA-256 in lower-case hex. */
  readonly hash: (bytes: Uint8Array) => Promise<string>
  /** Milliseconds from any fixed start; for time limits and reported durations only. */
  readonly now: () => number
  /** Told after each page read, for those who wait. */
  readonly report?: (pagesRead: number, pageCount: number) => void
  /** Optical recognition of one scanned page, where it is installed. It may misread anything; see read/scan. */
  readonly recognize?: (task: RecognitionTask) => Promise<readonly RecognizedText[]>
}

/** A page as light: one byte a pixel, 0 is black, row by row from the top. */
export interface GrayImage {
  readonly width: number
  readonly height: number
  readonly gray: Uint8Array
}

/** Pixels from the top left corner of the image. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What to read on one page. Ruled tables are already cut into cells and lines, so that nothing is read across a ruling line. */
export interface RecognitionTask {
  /** Letters stand level in it. */
  readonly image: GrayImage
  /** Counts from 1. */
  readonly pageNumber: number
  /** Each holds one printed line, or a piece of one; answers give the same box back. */
  readonly lines: readonly PixelBox[]
  /** Each holds any number of lines, to be found by the recognizer. */
  readonly areas: readonly PixelBox[]
}

/** text: one printed line, spaces as printed · confidence: from 0 to 1, what the recognizer itself says. */
export interface RecognizedText {
  readonly box: PixelBox
  readonly text: string
  readonly confidence: number
}

/**
 * inside: the document meant, when the bytes are those of an archive; see read/archive/expand-files.ts · largest: set where the file has
 * more bytes than this, the most we read of its format; `bytes` are then only its beginning.
 */
export interface InputFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly inside?: string
  readonly largest?: number
}

/** source: Typst · inputs: what it finds in `sys.inputs` · standard: which the PDF keeps, as Typst names it. */
export interface TypesetJob {
  readonly source: string
  readonly inputs: Readonly<Record<string, string>>
  readonly standard: 'a-2a'
}

/** Makes a PDF with our own fonts. Gives the same bytes for the same job. */
export type Typeset = (job: TypesetJob) => Promise<Uint8Array>
