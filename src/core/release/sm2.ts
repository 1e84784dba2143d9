/**
 * sm-crypto-v2: the one file through which it enters. Signatures by SM2 with SM3 (GB/T 32918.2, the usual identity 1234567812345678), encoded as
 * GM/T 0009 has it, and keys as other programs write them (PKCS #8 and SPKI). It is software, no certified module.
 */
import { sm2 } from 'sm-crypto-v2'

/** SPKI of a point that is not compressed, and PKCS #8 with its public key, both without the key itself. */
const spkiHead = '3059301306072a8648ce3d020106082a811ccf5501822d034200'
const pkcs8Heads = ['308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420', 'a144034200'] as const

export interface Sm2Keys {
  readonly privatePkcs8: Uint8Array
  readonly publicSpki: Uint8Array
}

export function makeSm2Keys(): Sm2Keys {
  const { privateKey, publicKey } = sm2.generateKeyPairHex()
  const [head, middle] = pkcs8Heads
  return { privatePkcs8: bytesOf(head + privateKey + middle + publicKey), publicSpki: bytesOf(spkiHead + publicKey) }
}

/** → the SPKI of its public key; null for bytes that are no private SM2 key. */
export function sm2PublicOf(privatePkcs8: Uint8Array): Uint8Array | null {
  const key = privateHexOf(privatePkcs8)
  return key === null ? null : bytesOf(spkiHead + sm2.getPublicKeyFromPrivateKey(key))
}

/** → DER; null where the key is no private SM2 key. */
export function signSm2(message: Uint8Array, privatePkcs8: Uint8Array): Uint8Array | null {
  const key = privateHexOf(privatePkcs8)
  return key === null ? null : bytesOf(sm2.doSignature(message, key, { hash: true, der: true }))
}

export function isSm2Spki(publicSpki: Uint8Array): boolean {
  const hex = hexOf(publicSpki)
  return hex.startsWith(`${spkiHead}04`) && hex.length === spkiHead.length + 130 && sm2.verifyPublicKey(hex.slice(spkiHead.length))
}

/** A sequence of two numbers, as the library does not look. */
function isDer([tag, length, first]: Uint8Array, byteCount: number): boolean {
  return tag === 0x30 && length === byteCount - 2 && first === 0x02
}

/** Throws for bytes that are no signature. */
export function verifySm2(message: Uint8Array, signature: Uint8Array, publicSpki: Uint8Array): boolean {
  return isSm2Spki(publicSpki) && isDer(signature, signature.length) && sm2.doVerifySignature(message, hexOf(signature), hexOf(publicSpki).slice(spkiHead.length), { hash: true, der: true })
}

function privateHexOf(privatePkcs8: Uint8Array): string | null {
  const hex = hexOf(privatePkcs8)
  const [head] = pkcs8Heads
  return hex.startsWith(head) && hex.length >= head.length + 64 ? hex.slice(head.length, head.length + 64) : null
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function bytesOf(hex: string): Uint8Array {
  return new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))
}
