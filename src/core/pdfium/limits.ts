/** What a PDF may weigh and what the engine may take for it. A file beyond one is refused before memory is taken. */
export const engineLimits = {
  fileBytes: 200 * 1024 * 1024,
  /** Memory the engine may take beside the file itself. A document that asks for more is given up and the engine is made anew. */
  engineBytes: 240 * 1024 * 1024,
  /** An engine that grew beyond this is replaced after the document, since WebAssembly memory never shrinks. */
  engineKeptBytes: 160 * 1024 * 1024,
} as const
