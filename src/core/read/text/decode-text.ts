/**
 * Bytes → characters. UTF-8 when the bytes are valid UTF-8, otherwise GB18030 (which contains GBK and GB2312); byte order marks are obeyed.
 * Nothing is replaced silently: what fits no encoding is reported by the reader.
 */

/** The part of the platform's decoder we use; Node and browsers have it, and it is a pure function of the bytes. */
declare const TextDecoder: new (encoding: string, options: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string }

/** binary: control characters that no text contains · unknown: no encoding fits. */
export type Decoding =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unknown' }

/** Control characters other than tab, line feed, vertical tab, form feed, carriage return and the end-of-file mark of old systems. */
const binaryControl = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/

/** Private-use characters and the replacement character: what a wrong encoding leaves behind. */
const strayCharacter = /[\ue000-\uf8ff\ufffd]/g

export function decodeText(bytes: Uint8Array): Decoding {
  const marked = byteOrderMark(bytes)
  const text = marked === null ? (decode('utf-8', bytes) ?? decode('gb18030', bytes)) : decode(marked, bytes)
  if (text === null) return { kind: bytes.includes(0) ? 'binary' : 'unknown' }
  if (binaryControl.test(text)) return { kind: 'binary' }
  const strayCount = text.match(strayCharacter)?.length ?? 0
  if (strayCount * 100 > text.length) return { kind: 'unknown' }
  return { kind: 'text', text: text.replace(/^\ufeff/, '') }
}

function byteOrderMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
