/** Every limit on what the text reader takes, in one place. A text beyond one yields a Problem, never an exception. */
export const limits = {
  /** The text of a 2,000-page disclosure is some 6 MB. */
  fileBytes: 24 * 1024 * 1024,
  lineCount: 300_000,
  /** A paragraph copied as one line is some thousand characters. */
  lineCharacters: 20_000,
} as const
