/** Whose signature a manifest bears: checked in plain JavaScript, so that the command line and any browser say the same. */
import { ed25519 } from '@noble/curves/ed25519'
import { releaseNames, type NamedFile, type SignatureAlgorithm } from '../model/release.ts'
import { decodeUtf8, encodeUtf8 } from '../model/utf8.ts'
import { isSm2Spki, verifySm2 } from './sm2.ts'

/** publicKey: SPKI in base64, as is signature. */
interface ManifestSignature {
  readonly algorithm: SignatureAlgorithm
  readonly publicKey: string
  readonly signature: string
}

export interface Signer {
  readonly algorithm: SignatureAlgorithm
  readonly publicKey: string
}

/** none: no signature beside the manifest · broken: one that does not fit · otherKey: not by the key that was expected */
export type SignatureState =
  | { readonly kind: 'none' | 'broken' }
  | { readonly kind: 'holds' | 'otherKey'; readonly signer: Signer }

/** files: of the release. expectedKey: SPKI in base64; null where any will do. */
export function checkSignature(files: readonly NamedFile[], expectedKey: string | null): SignatureState {
  const bytesOf = (wanted: string): Uint8Array | null => files.find(({ name }) => name === wanted)?.bytes ?? null
  const [manifest, signature] = [bytesOf(releaseNames.manifest), bytesOf(releaseNames.signature)]
  if (manifest === null || signature === null) return { kind: 'none' }
  const signer = signerOf(manifest, signature)
  if (signer === null) return { kind: 'broken' }
  return { kind: expectedKey === null || expectedKey === signer.publicKey ? 'holds' : 'otherKey', signer }
}

export function writeSignature({ algorithm, publicKey }: Signer, signature: Uint8Array): NamedFile {
  const content: ManifestSignature = { algorithm, publicKey, signature: toBase64(signature) }
  return { name: releaseNames.signature, bytes: encodeUtf8(`${JSON.stringify(content, null, 1)}\n`) }
}

/** null: the signature does not fit the manifest, or is none. */
function signerOf(manifest: Uint8Array, file: Uint8Array): Signer | null {
  try {
    const { publicKey, signature } = JSON.parse(decodeUtf8(file) ?? 'null') as Partial<ManifestSignature>
    if (typeof publicKey !== 'string' || typeof signature !== 'string') return null
    const spki = fromBase64(publicKey)
    const algorithm = algorithmOf(spki)
    if (algorithm === null) return null
    const holds = algorithm === 'SM2-SM3' ? verifySm2(manifest, fromBase64(signature), spki) : ed25519.verify(fromBase64(signature), manifest, spki.subarray(ed25519Head.length))
    return holds ? { algorithm, publicKey: toBase64(spki) } : null
  } catch {
    return null
  }
}

/** What stands before the key in the SPKI of Ed25519. */
const ed25519Head = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]

/** Of the key itself, whatever the file calls it; null for a key of another kind. */
export function algorithmOf(spki: Uint8Array): SignatureAlgorithm | null {
  if (isSm2Spki(spki)) return 'SM2-SM3'
  return spki.length === ed25519Head.length + 32 && ed25519Head.every((byte, index) => spki[index] === byte) ? 'Ed25519' : null
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function toBase64(bytes: Uint8Array): string {
  const groups = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, index) => bytes.subarray(index * 3, index * 3 + 3))
  return groups.map((group) => {
    const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0)
    return [18, 12, 6, 0].map((shift, index) => (index <= group.length ? (letters[(bits >> shift) & 63] ?? '') : '=')).join('')
  }).join('')
}

/** Throws for a letter that is none of base64. */
export function fromBase64(text: string): Uint8Array {
  const values = [...text.replace(/\s/g, '').replace(/=+$/, '')].map((letter) => letters.indexOf(letter))
  if (values.includes(-1)) throw new Error('not base64')
  const bytes: number[] = []
  for (let index = 0; index + 1 < values.length; index += 4) {
    const [first = 0, second = 0, third, fourth] = values.slice(index, index + 4)
    bytes.push((first << 2) | (second >> 4))
    if (third !== undefined) bytes.push(((second & 15) << 4) | (third >> 2))
    if (third !== undefined && fourth !== undefined) bytes.push(((third & 3) << 6) | fourth)
  }
  return new Uint8Array(bytes)
}
