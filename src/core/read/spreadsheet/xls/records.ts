/** The records an old workbook (.xls) consists of, and its texts, which may go on in the record behind. First stage of reading one. */
import { limits } from '../limits.ts'

export interface BookRecord {
  readonly id: number
  readonly data: Uint8Array
  readonly view: DataView
  /** Where the next record begins. */
  readonly end: number
}

const continueId = 0x3c

/** → null at the end of the stream or where a record reaches beyond it. */
export function recordAt(stream: Uint8Array, at: number): BookRecord | null {
  if (at + 4 > stream.length) return null
  const head = new DataView(stream.buffer, stream.byteOffset + at, 4)
  const end = at + 4 + head.getUint16(2, true)
  if (end > stream.length) return null
  const data = stream.subarray(at + 4, end)
  return { id: head.getUint16(0, true), data, view: new DataView(data.buffer, data.byteOffset, data.byteLength), end }
}

/** The bytes of a record and of those that continue it. */
export function chunksAt(stream: Uint8Array, record: BookRecord): { readonly chunks: readonly Uint8Array[]; readonly end: number } {
  const chunks = [record.data]
  let { end } = record
  for (let next = recordAt(stream, end); next?.id === continueId; next = recordAt(stream, end)) {
    chunks.push(next.data)
    end = next.end
  }
  return { chunks, end }
}

/** A place in the bytes of a record and those that continue it. */
interface Cursor {
  readonly chunks: readonly Uint8Array[]
  chunk: number
  at: number
}

/** → -1 behind the last byte. */
function nextByte(cursor: Cursor): number {
  for (;;) {
    const chunk = cursor.chunks[cursor.chunk]
    if (chunk === undefined) return -1
    const byte = chunk[cursor.at]
    if (byte !== undefined) {
      cursor.at += 1
      return byte
    }
    cursor.chunk += 1
    cursor.at = 0
  }
}

function nextNumber(cursor: Cursor, bytes: 1 | 2 | 4): number {
  let value = 0
  for (let index = 0; index < bytes; index += 1) {
    const byte = nextByte(cursor)
    if (byte === -1) return -1
    value += byte * 256 ** index
  }
  return value
}

function skip(cursor: Cursor, count: number): void {
  for (let left = count; left > 0; ) {
    const chunk = cursor.chunks[cursor.chunk]
    if (chunk === undefined) return
    const step = Math.min(left, chunk.length - cursor.at)
    cursor.at += step
    left -= step
    if (left > 0) {
      cursor.chunk += 1
      cursor.at = 0
    }
  }
}

const wideFlag = 0x01
const phoneticFlag = 0x04
const runsFlag = 0x08

/** countBytes: how many bytes tell the count of characters. → null where the bytes end too early. */
function nextText(cursor: Cursor, countBytes: 1 | 2): string | null {
  const count = nextNumber(cursor, countBytes)
  const flags = nextByte(cursor)
  if (count === -1 || flags === -1) return null
  const runs = (flags & runsFlag) === 0 ? 0 : nextNumber(cursor, 2)
  const phonetic = (flags & phoneticFlag) === 0 ? 0 : nextNumber(cursor, 4)
  const text = nextCharacters(cursor, count, (flags & wideFlag) !== 0)
  if (text === null || runs === -1 || phonetic === -1) return null
  skip(cursor, runs * 4 + phonetic)
  return text
}

/** Where a text goes on in the next record, a byte says anew how wide its characters are. */
function nextCharacters(cursor: Cursor, count: number, isWide: boolean): string | null {
  const codes: number[] = []
  let wide = isWide
  while (codes.length < count) {
    const chunk = cursor.chunks[cursor.chunk]
    if (chunk === undefined) return null
    if (cursor.at >= chunk.length) {
      cursor.chunk += 1
      cursor.at = 0
      const flags = nextByte(cursor)
      if (flags === -1) return null
      wide = (flags & wideFlag) !== 0
      continue
    }
    const code = nextNumber(cursor, wide ? 2 : 1)
    if (code === -1) return null
    codes.push(code)
  }
  let text = ''
  for (let at = 0; at < codes.length; at += 4096) text += String.fromCharCode(...codes.slice(at, at + 4096))
  return text.replace(/\r\n?/g, '\n').slice(0, limits.cellCharacters)
}

/** A text within a record that nothing continues. */
export function textAt(data: Uint8Array, at: number, countBytes: 1 | 2): string | null {
  return nextText({ chunks: [data], chunk: 0, at }, countBytes)
}

/** A text that the records behind may continue. */
export function longTextAt(chunks: readonly Uint8Array[]): string | null {
  return nextText({ chunks, chunk: 0, at: 0 }, 2)
}

/** The table of texts that cells refer to by number; null when it is broken or longer than we read. */
export function readTexts(chunks: readonly Uint8Array[]): readonly string[] | null {
  const cursor: Cursor = { chunks, chunk: 0, at: 4 }
  const count = nextNumber(cursor, 4)
  if (count === -1 || count > limits.stringCount) return null
  const texts: string[] = []
  while (texts.length < count) {
    const text = nextText(cursor, 2)
    if (text === null) return null
    texts.push(text)
  }
  return texts
}
