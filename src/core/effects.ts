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
}

/** inside: the document meant, when the bytes are those of an archive; see read/archive/expand-files.ts. */
export interface InputFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly inside?: string
}
