/** Every limit on what the reader of web pages takes, in one place. A page beyond one yields a Problem, never an exception. */
export const limits = {
  /** A page of a whole disclosure with the markup of an office program has some 10 MB. */
  fileBytes: 40 * 1024 * 1024,
  nodeCount: 2_000_000,
  /** Browsers stop at 512. */
  depth: 600,
  /** Of one element. Comparing each with all others makes parsing slow. */
  attributeCount: 2000,
  /** Parsing and walking; broken nesting can make few bytes expensive. */
  documentMs: 6500,
} as const
