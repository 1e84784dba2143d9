/** The door through which fflate enters to pack: the parts of a Word document into one file. Last stage of the main path. */
import { strToU8, zipSync } from 'fflate'

/** A date without a zone, so that the same parts give the same bytes anywhere and at any time. */
const mtime = '1980-01-01T00:00:00'

/** Texts by their path in the package, in the order in which they are packed. */
export function packFiles(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime }]])))
}
