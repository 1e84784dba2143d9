/**
 * The directory of a ZIP file and the bytes of one entry at a time: for archives and for Word files, which are archives too. Nothing is
 * unpacked before its announced size has been looked at, and nothing is believed whose checksum is wrong.
 */
import { decodeText } from '../text/decode-text.ts'
import { inflate } from './fflate.ts'

/** name: as stored, with folders; never used as a path · size: unpacked, as announced. */
export interface ZipEntry {
  readonly name: string
  readonly size: number
  readonly packedSize: number
  readonly encrypted: boolean
  readonly method: number
  readonly checksum: number
  /** Where the entry's own head begins. */
  readonly start: number
}

/** truncated: the directory at the end is missing · damaged: it contradicts the file · tooMany: more entries than the limit. */
export type ZipDirectory =
  | { readonly kind: 'entries'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'truncated' | 'damaged' | 'tooMany' }

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const longestComment = 0xffff
const utf8Flag = 0x800
const encryptedFlag = 0x1

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
}

export function readDirectory(bytes: Uint8Array, mostEntries: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return { kind: 'truncated' }
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  // Archives beyond four gigabytes or 65,534 entries write these marks and another directory; no disclosure needs one.
  if (count === 0xffff || start === 0xffffffff || count > mostEntries) return { kind: 'tooMany' }
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return { kind: 'damaged' }
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const nameEnd = at + 46 + nameLength
    if (nameEnd + extraLength > end) return { kind: 'damaged' }
    entries.push(entryAt(bytes, view, at, nameEnd, extraLength))
    at = nameEnd + extraLength + view.getUint16(at + 32, true)
  }
  return { kind: 'entries', entries }
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark && at + endLength + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return null
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameEnd: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const nameBytes = bytes.subarray(at + 46, nameEnd)
  const name = unicodeName(bytes.subarray(nameEnd, nameEnd + extraLength)) ?? nameOf(nameBytes, (flags & utf8Flag) !== 0)
  return {
    name,
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    encrypted: (flags & encryptedFlag) !== 0,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    start: view.getUint32(at + 42, true),
  }
}

/** Chinese systems store names in GBK without saying so; decodeText prefers UTF-8 where the bytes are valid UTF-8. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const decoding = decodeText(bytes)
  if (decoding.kind === 'text') return decoding.text
  return Array.from(bytes, (byte) => (byte > 0x1f && byte < 0x7f && !isUtf8 ? String.fromCharCode(byte) : '_')).join('')
}

/** Some packers add the name in UTF-8 as an extra field (0x7075) beside one in the system's encoding. */
function unicodeName(extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) !== 0x7075 || length < 6 || at + 4 + length > extra.length) continue
    const decoding = decodeText(extra.subarray(at + 9, at + 4 + length))
    if (decoding.kind === 'text') return decoding.text
  }
  return null
}

/** The caller has judged entry.size. → null for a damaged entry, an encrypted one, or a packing we do not know. */
export function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { start, packedSize, size, method } = entry
  if (entry.encrypted || start + 30 > bytes.length || view.getUint32(start, true) !== localMark) return null
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (from + packedSize > bytes.length) return null
  const packed = bytes.subarray(from, from + packedSize)
  const content = method === 8 ? inflate(packed, size) : method === 0 && packedSize === size ? packed : null
  return content !== null && checksumOf(content) === entry.checksum ? content : null
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32, as the directory stores it. */
export function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (let index = 0; index < bytes.length; index += 1) value = (checksumTable[(value ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
