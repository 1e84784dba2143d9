/** Every limit on what the Word reader takes, in one place. A file beyond one yields a Problem, never an exception. */
export const limits = {
  fileBytes: 100 * 1024 * 1024,
  entryCount: 20_000,
  /** Unpacked bytes of one part; a disclosure of 500 pages has some 30 MB of text with its markup. */
  partBytes: 80 * 1024 * 1024,
  /** Times a part may grow when unpacked. Word's own markup grows some 40 times. */
  partRatio: 400,
  elementCount: 3_000_000,
  /** Elements within elements; a table within a table within a text box needs some 40. */
  depth: 256,
  documentMs: 6500,
} as const
