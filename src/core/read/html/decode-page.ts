/**
 * Bytes of a web page → characters. Valid UTF-8 is UTF-8 whatever the page says of itself; a page that is not and declares another encoding
 * is read in that one; otherwise GB18030, which contains GBK and GB2312. Byte order marks are obeyed. A few damaged characters do not cost the page:
 * they are counted, and the reader says so.
 */
import { decodeText } from '../text/decode-text.ts'

/** The part of the platform's decoder we use; Node and browsers have it, and it is a pure function of the bytes. */
declare const TextDecoder: new (encoding: string, options: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string }

/** Browsers look this far for the declaration. */
const declarationBytes = 4096
const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i
/** What both ways of reading plain texts already try. */
const ordinary = /^(?:utf-?8|gb2312|gbk|gb18030|x-gbk|gb_2312-80)$/i

/** damagedCount: characters that fit no encoding and stand as U+FFFD, which is no part of any figure. */
export interface DecodedPage {
  readonly html: string
  readonly damagedCount: number
}

/** More than one character in this many, and the encoding itself must be another. */
const charactersPerDamage = 500

/** → null when no encoding fits. */
export function decodePage(bytes: Uint8Array): DecodedPage | null {
  const html = decodeWhole(bytes)
  return html === null ? decodeDamaged(bytes) : { html, damagedCount: 0 }
}

function decodeDamaged(bytes: Uint8Array): DecodedPage | null {
  const readings = ['utf-8', 'gb18030'].map((encoding) => {
    const html = new TextDecoder(encoding, { fatal: false }).decode(bytes)
    return { html, damagedCount: html.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0 }
  })
  const [best] = readings.sort((left, right) => left.damagedCount - right.damagedCount)
  const isBinary = bytes.includes(0)
  return best === undefined || isBinary || best.damagedCount * charactersPerDamage > best.html.length ? null : best
}

function decodeWhole(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, declarationBytes))
  const declared = declaration.exec(head)?.[1] ?? null
  const plain = decodeText(bytes)
  if (declared === null || ordinary.test(declared) || (plain.kind === 'text' && isUtf8(bytes))) return plain.kind === 'text' ? plain.text : null
  return decodeAs(declared, bytes) ?? (plain.kind === 'text' ? plain.text : null)
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodeAs('utf-8', bytes) !== null
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
