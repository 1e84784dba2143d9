/** Every limit on what archives may hold, in one place. An archive or document beyond one yields a Problem, never an exception. */
export const limits = {
  fileBytes: 500 * 1024 * 1024,
  entryCount: 5000,
  /** Documents taken from one archive, those of archives within it included. */
  documentCount: 1000,
  /** One document, unpacked; no reader takes more. */
  documentBytes: 200 * 1024 * 1024,
  /** An archive within an archive is unpacked to be listed. */
  innerArchiveBytes: 100 * 1024 * 1024,
  /** All documents together, as announced. */
  totalBytes: 2 * 1024 * 1024 * 1024,
  /** Times a document may grow when unpacked. Plain text and sheets of equal numbers grow some hundred times. */
  ratio: 400,
  /** Archives within archives that are opened: one. */
  depth: 1,
} as const
