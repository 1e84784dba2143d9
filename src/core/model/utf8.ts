/** Texts as bytes and back; every platform we run on has these two. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new (encoding: string, options: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string }

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** null: these bytes are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
