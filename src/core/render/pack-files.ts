/** The door through which fflate enters to pack: the parts of an office document into one file. Last stage of the main path. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A date without a zone, so that the same parts give the same bytes anywhere and at any time. */
const mtime = '1980-01-01T00:00:00'

/** Parts by their path in the package, in the order in which they are packed. */
export function packFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, part]) => [path, [typeof part === 'string' ? strToU8(part) : part, { mtime }]])))
}

/** A package of our own making with one of its texts changed. */
export function repackFile(packed: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const parts: Record<string, string | Uint8Array> = unzipSync(packed)
  const part = parts[path]
  if (part instanceof Uint8Array) parts[path] = change(strFromU8(part))
  return packFiles(parts)
}
