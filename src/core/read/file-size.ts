/** How large a file of each format may be, asked before it is taken into memory: its beginning and its name tell the format. Before the main path. */
import { limits as archiveLimits } from './archive/limits.ts'
import { detectFormat, type FileFormat } from './detect-format.ts'
import { limits as htmlLimits } from './html/limits.ts'
import { limits as pdfLimits } from './pdf/limits.ts'
import { limits as spreadsheetLimits } from './spreadsheet/limits.ts'
import { limits as textLimits } from './text/limits.ts'
import { limits as wordLimits } from './word/limits.ts'

/** Bytes of a file's beginning that tell its format. */
export const beginningBytes = 64 * 1024

const limits: Partial<Readonly<Record<FileFormat, { readonly fileBytes: number }>>> = {
  pdf: pdfLimits, text: textLimits, spreadsheet: spreadsheetLimits, html: htmlLimits, word: wordLimits, oldWord: wordLimits, archive: archiveLimits,
}

/** beginning: the first bytes of the file, all of a short one → the most bytes a file of its format may have. Of what nobody reads the beginning will do. */
export function largestSize(name: string, beginning: Uint8Array): number {
  return limits[detectFormat(name, beginning)]?.fileBytes ?? beginningBytes
}
