/** What a file carries that is never run, followed or unpacked: macros, embedded files, links out of it. Told beside what was read, for whoever opens the file in an office program. */
import type { LeftAlone } from '../model/source.ts'
import { isZip, readDirectory } from './archive/zip.ts'
import { openCompound } from './word/compound-file.ts'

const mostEntries = 5000

const signs: readonly (readonly [LeftAlone, RegExp])[] = [
  ['macros', /(?:^|\/)(?:vbaproject\.bin$|macrosheets\/|basic\/|scripts\/)|^(?:macros|_vba_project_cur|vba)$/i],
  ['embeddedFiles', /(?:^|\/)(?:embeddings|activex)\/.|^objectpool$/i],
  ['externalLinks', /(?:^|\/)externallinks\/.|(?:^|\/)connections\.xml$/i],
]

/** Of office files, new and old; PDFs tell their reader. Empty for anything else and for what cannot be opened. */
export function listLeftAlone(bytes: Uint8Array): LeftAlone[] {
  const names = namesIn(bytes)
  return signs.flatMap(([kind, pattern]) => (names.some((name) => pattern.test(name)) ? [kind] : []))
}

function namesIn(bytes: Uint8Array): readonly string[] {
  if (!isZip(bytes)) return openCompound(bytes)?.names ?? []
  const directory = readDirectory(bytes, mostEntries)
  return directory.kind === 'entries' ? directory.entries.map(({ name }) => name.replaceAll('\\', '/')) : []
}
