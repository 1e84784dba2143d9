/**
 * The parts of a packed workbook: unpacked one at a time, each judged by its announced size before memory is taken. First thing opened of
 * an .xlsx or .ods file.
 */
import { readDirectory, readEntry, type ZipEntry } from '../archive/zip.ts'
import { decodeText } from '../text/decode-text.ts'
import { limits } from './limits.ts'

/** encrypted: a part has a password. */
export type PartsReading =
  | { readonly kind: 'parts'; readonly parts: Parts }
  | { readonly kind: 'truncated' | 'unreadable' | 'tooComplex' | 'encrypted' }

/** → the text of a part; null when it is not there, damaged, or beyond a limit, which `refused` then tells. */
export interface Parts {
  readonly textOf: (name: string) => string | null
  readonly has: (name: string) => boolean
  readonly refused: () => boolean
}

export function openParts(bytes: Uint8Array): PartsReading {
  const directory = readDirectory(bytes, limits.entryCount)
  if (directory.kind === 'truncated') return { kind: 'truncated' }
  if (directory.kind !== 'entries') return { kind: directory.kind === 'tooMany' ? 'tooComplex' : 'unreadable' }
  if (directory.entries.some(({ encrypted }) => encrypted)) return { kind: 'encrypted' }
  // Excel asks for names in one spelling; other programs vary letters and the slash in front.
  const byName = new Map<string, ZipEntry>(directory.entries.map((entry) => [plainName(entry.name), entry]))
  let unpacked = 0
  let refused = false
  const textOf = (name: string): string | null => {
    const entry = byName.get(plainName(name))
    if (entry === undefined) return null
    unpacked += entry.size
    if (entry.size > limits.partBytes || unpacked > limits.unpackedBytes || entry.size > Math.max(1 << 20, entry.packedSize * limits.ratio)) {
      refused = true
      return null
    }
    const content = readEntry(bytes, entry)
    const decoding = content === null ? null : decodeText(content)
    return decoding?.kind === 'text' ? decoding.text : null
  }
  return { kind: 'parts', parts: { textOf, has: (name) => byName.has(plainName(name)), refused: () => refused } }
}

function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}
