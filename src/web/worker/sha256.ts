/**
 * SHA-256 for pages without a secure context: an intranet address over plain http has no `crypto.subtle`. FIPS 180-4, nothing more.
 */
const rounds = 64

/** First 32 bits of the fractional parts of the cube roots (and square roots) of the first primes, as the standard defines them. */
function fractions(count: number, root: number): Uint32Array {
  const values = new Uint32Array(count)
  let found = 0
  for (let candidate = 2; found < count; candidate += 1) {
    let prime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) prime = false
    if (!prime) continue
    const value = candidate ** (1 / root)
    values[found] = (value - Math.floor(value)) * 2 ** 32
    found += 1
  }
  return values
}

const constants = fractions(rounds, 3)

/** → lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  const padded = new Uint8Array(((bytes.length + 8) >> 6 << 6) + 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(padded.length - 4, bytes.length << 3)
  const state = fractions(8, 2)
  const words = new Uint32Array(rounds)
  for (let offset = 0; offset < padded.length; offset += 64) digestBlock(view, offset, state, words)
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

function digestBlock(view: DataView, offset: number, state: Uint32Array, words: Uint32Array): void {
  const at = (index: number): number => words[index] ?? 0
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(offset + index * 4)
  for (let index = 16; index < rounds; index += 1) {
    const small0 = rotate(at(index - 15), 7) ^ rotate(at(index - 15), 18) ^ (at(index - 15) >>> 3)
    const small1 = rotate(at(index - 2), 17) ^ rotate(at(index - 2), 19) ^ (at(index - 2) >>> 10)
    words[index] = at(index - 16) + small0 + at(index - 7) + small1
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < rounds; index += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const first = (h + big1 + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + at(index)) | 0
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}
