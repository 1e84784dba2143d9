/** Every limit on what the PDF reader takes, in one place. A document beyond one yields a Problem, never an exception. */
export const limits = {
  fileBytes: 200 * 1024 * 1024,
  pageCount: 2000,
  /** Pages laid out together; more would only cost memory. */
  pagesTogether: 200,
  /** Wall clock for one document, well below the ten seconds a person is asked to wait: one page may overrun it. */
  documentMs: 6500,
  charactersPerPage: 60_000,
  objectsPerPage: 60_000,
  pathSegmentsPerPage: 200_000,
  formDepth: 12,
  /** Rules left on one page after merging; a real table has some hundred. */
  rulesPerPage: 6000,
  /** Memory the engine may take beside the file itself. A document that asks for more is given up and the engine is made anew. */
  engineBytes: 240 * 1024 * 1024,
  /** An engine that grew beyond this is replaced after the document, since WebAssembly memory never shrinks. */
  engineKeptBytes: 160 * 1024 * 1024,
  renderedPixels: 40_000_000,
} as const
