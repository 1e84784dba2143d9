/** The text of an old Word file: its pieces put together, with the place in the file of every character. Second stage of reading it. */
import { viewOf } from './doc-properties.ts'

/** Positions [from, to) of the text stand in the file from `place` on, `width` bytes each. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly place: number
  readonly width: 1 | 2
}

export interface DocText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** What the head of the main stream says. old: a format before Word 97. */
export type DocHead =
  | { readonly kind: 'old' | 'encrypted' | 'damaged' }
  | { readonly kind: 'head'; readonly tableName: '0Table' | '1Table'; readonly textLength: number; readonly part: (index: number, table: Uint8Array) => Uint8Array }

/** Which of the parts listed in the head is what. */
export const parts = { styles: 1, characterPages: 12, paragraphPages: 13, pieces: 33, lists: 73, listUses: 74 } as const

export function readHead(document: Uint8Array): DocHead {
  if (document.length < 0x200) return { kind: 'damaged' }
  const view = viewOf(document)
  if (view.getUint16(0, true) !== 0xa5ec) return { kind: 'old' }
  const flags = view.getUint16(0x0a, true)
  if ((flags & 0x0100) !== 0) return { kind: 'encrypted' }
  const part = (index: number, table: Uint8Array): Uint8Array => {
    const at = 0x9a + index * 8
    if (at + 8 > document.length) return new Uint8Array(0)
    const start = view.getUint32(at, true)
    return table.subarray(start, start + view.getUint32(at + 4, true))
  }
  return { kind: 'head', tableName: (flags & 0x0200) === 0 ? '0Table' : '1Table', textLength: view.getUint32(0x4c, true), part }
}

/** What the one-byte pieces mean: Windows-1252, of which a Chinese file has only digits and Latin letters. */
declare const TextDecoder: new (encoding: string, options: { readonly ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string }

/** → null when the table of pieces is damaged. */
export function readPieces(document: Uint8Array, table: Uint8Array, textLength: number): DocText | null {
  const at = pieceTable(table)
  if (at === null) return null
  const { start, count } = at
  const view = viewOf(table)
  const pieces: Piece[] = []
  const texts: string[] = []
  for (let index = 0; index < count; index += 1) {
    const from = view.getUint32(start + index * 4, true)
    const to = Math.min(view.getUint32(start + index * 4 + 4, true), textLength)
    if (to <= from) continue
    const stored = view.getUint32(start + (count + 1) * 4 + index * 8 + 2, true)
    const width = (stored & 0x40000000) === 0 ? 2 : 1
    const place = width === 2 ? stored & 0x3fffffff : (stored & 0x3fffffff) >>> 1
    if (place + (to - from) * width > document.length || from !== (pieces.at(-1)?.to ?? 0)) return null
    pieces.push({ from, to, place, width })
    texts.push(new TextDecoder(width === 2 ? 'utf-16le' : 'windows-1252', { ignoreBOM: true }).decode(document.subarray(place, place + (to - from) * width)))
  }
  const text = texts.join('')
  return text.length === (pieces.at(-1)?.to ?? 0) ? { text, pieces } : null
}

/** Behind any number of property lists. */
function pieceTable(table: Uint8Array): { readonly start: number; readonly count: number } | null {
  const view = viewOf(table)
  let at = 0
  while (at + 5 <= table.length) {
    if (table[at] === 2) {
      const length = view.getUint32(at + 1, true)
      return length < 4 || at + 5 + length > table.length ? null : { start: at + 5, count: Math.floor((length - 4) / 12) }
    }
    if (table[at] !== 1) return null
    at += 3 + view.getUint16(at + 1, true)
  }
  return null
}

/** The piece a position stands in. Asked with positions close to each other, so the search goes on from the last piece. */
export function createPieceFinder(pieces: readonly Piece[]): (position: number) => Piece | null {
  let current = 0
  return (position) => {
    while (current > 0 && (pieces[current]?.from ?? 0) > position) current -= 1
    while (current < pieces.length - 1 && (pieces[current]?.to ?? 0) <= position) current += 1
    return pieces[current] ?? null
  }
}

export function placeOf({ from, place, width }: Piece, position: number): number {
  return place + (position - from) * width
}
