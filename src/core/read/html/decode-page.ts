/**
 * Bytes of a web page → characters. Valid UTF-8 is UTF-8 whatever the page says of itself; a page that is not and declares another encoding
 * is read in that one; otherwise GB18030, which contains GBK and GB2312. Byte order marks are obeyed.
 */
import { decodeText } from '../text/decode-text.ts'

/** The part of the platform's decoder we use; Node and browsers have it, and it is a pure function of the bytes. */
declare const TextDecoder: new (encoding: string, options: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string }

/** Browsers look this far for the declaration. */
const declarationBytes = 4096
const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i
/** What both ways of reading plain texts already try. */
const ordinary = /^(?:utf-?8|gb2312|gbk|gb18030|x-gbk|gb_2312-80)$/i

/** → null when no encoding fits. */
export function decodePage(bytes: Uint8Array): string | null {
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
