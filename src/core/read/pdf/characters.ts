/** Single characters as PDFs name them, made into what is printed: look-alike radicals become the character, invisible ones vanish. */

/** Radicals without a compatibility mapping in Unicode, each with the character it looks like (EquivalentUnifiedIdeograph.txt). */
const radicals: ReadonlyMap<number, number> = new Map([
  [0x2e9d, 0x6708], [0x2e9f, 0x6bcd], [0x2ea0, 0x6c11], [0x2ea7, 0x725b], [0x2ea9, 0x738b], [0x2eb6, 0x7f8a],
  [0x2ebb, 0x807f], [0x2ebc, 0x8089], [0x2ec4, 0x897f], [0x2ec5, 0x89c1], [0x2ec6, 0x89d2], [0x2ec9, 0x8d1d],
  [0x2ecb, 0x8f66], [0x2ed1, 0x9577], [0x2ed3, 0x957f], [0x2ed4, 0x95e8], [0x2ed7, 0x96e8], [0x2ed8, 0x9752],
  [0x2ed9, 0x97e6], [0x2eda, 0x9875], [0x2edb, 0x98ce], [0x2edc, 0x98de], [0x2edd, 0x98df], [0x2ee2, 0x9a6c],
  [0x2ee3, 0x9aa8], [0x2ee4, 0x9b3c], [0x2ee5, 0x9c7c], [0x2ee6, 0x9e1f], [0x2ee7, 0x5364], [0x2ee8, 0x9ea6],
  [0x2ee9, 0x9ec4], [0x2eea, 0x9efe], [0x2eec, 0x9f50], [0x2eee, 0x9f7f], [0x2ef0, 0x9f99], [0x2ef3, 0x9f9f],
])

/** The text of one character code: a space for any blank, empty for what prints nothing. Full-width forms stay as printed. */
export function normalizeCharacter(code: number): string {
  if (code >= 0x21 && code < 0x7f) return String.fromCharCode(code)
  if (code === 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 9) return ' '
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || isInvisible(code)) return ''
  if (code >= 0x2e80 && code <= 0x2eff) return String.fromCharCode(radicals.get(code) ?? code)
  const text = String.fromCodePoint(code)
  const compatible = (code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x2f800 && code <= 0x2fa1f)
  return compatible ? text.normalize('NFKC') : text
}

function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    code === 0xfffe ||
    code === 0xffff
  )
}

/** The file does not say which character this is. */
export function isUnmapped(code: number): boolean {
  return code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000
}
