/** Every limit on what the reader of workbooks takes, in one place. A workbook beyond one yields a Problem, never an exception. */
export const limits = {
  fileBytes: 60 * 1024 * 1024,
  /** Parts of a packed workbook; real ones have some hundred. */
  entryCount: 5000,
  /** One part unpacked, and all we unpack together. A sheet of 500,000 cells has some 30 MB. */
  partBytes: 96 * 1024 * 1024,
  unpackedBytes: 192 * 1024 * 1024,
  /** A part that unpacks to more than this many times its size was made to burst. Sheets of equal rows come near 200. */
  ratio: 400,
  sheetCount: 500,
  /** Filled cells of the whole workbook. */
  cellCount: 500_000,
  /** Rows times columns that a sheet's filled cells lie on. */
  positionCount: 3_000_000,
  mergeCount: 100_000,
  /** Characters of one cell; Excel allows 32,767. */
  cellCharacters: 40_000,
  stringCount: 1_000_000,
} as const
