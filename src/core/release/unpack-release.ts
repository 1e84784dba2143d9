/** A release that came as one archive, as its files; anybody may have packed it, so it is measured before it is unpacked. */
import type { NamedFile } from '../model/release.ts'
import { isZip, readDirectory, readEntry } from '../read/archive/zip.ts'

const limits = { entryCount: 500, byteCount: 256 * 1024 * 1024 }

/** What is no archive, or larger than any release, comes back as the one file it is. A damaged entry is left out, and missed by whoever verifies. */
export function unpackRelease(file: NamedFile): NamedFile[] {
  const directory = isZip(file.bytes) ? readDirectory(file.bytes, limits.entryCount) : null
  if (directory?.kind !== 'entries') return [file]
  const entries = directory.entries.filter(({ name }) => !name.endsWith('/'))
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.byteCount) return [file]
  return entries.flatMap((entry) => {
    const bytes = readEntry(file.bytes, entry)
    return bytes === null ? [] : [{ name: entry.name, bytes }]
  })
}
