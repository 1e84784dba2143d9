import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { NamedFile } from '../model/release.ts'
import { encodeUtf8 } from '../model/utf8.ts'
import { checkSignature, fromBase64, toBase64, writeSignature } from './signature.ts'
import { makeSm2Keys, sm2PublicOf, signSm2 } from './sm2.ts'

const manifest: NamedFile = { name: 'manifest.json', bytes: encodeUtf8('{"title":"某县财政局"}\n') }
const other: NamedFile = { name: 'manifest.json', bytes: encodeUtf8('{"title":"某市财政局"}\n') }

function byEd25519(): { readonly file: NamedFile; readonly publicKey: string } {
  const { privateKey, publicKey: key } = generateKeyPairSync('ed25519')
  const publicKey = key.export({ type: 'spki', format: 'der' }).toString('base64')
  return { file: writeSignature({ algorithm: 'Ed25519', publicKey }, sign(null, manifest.bytes, privateKey)), publicKey }
}

function bySm2(): { readonly file: NamedFile; readonly publicKey: string } {
  const { privatePkcs8, publicSpki } = makeSm2Keys()
  const publicKey = toBase64(publicSpki)
  return { file: writeSignature({ algorithm: 'SM2-SM3', publicKey }, signSm2(manifest.bytes, privatePkcs8) ?? new Uint8Array()), publicKey }
}

describe.each([['Ed25519', byEd25519], ['SM2-SM3', bySm2]] as const)('a signature by %s', (algorithm, signed) => {
  const { file, publicKey } = signed()

  it('holds for what was signed, and tells whose it is', () => {
    expect(checkSignature([manifest, file], null)).toEqual({ kind: 'holds', signer: { algorithm, publicKey } })
    expect(checkSignature([manifest, file], publicKey).kind).toBe('holds')
  })

  it('does not hold for another manifest, nor where the key or the signature was changed', () => {
    const [stranger] = [signed().publicKey]
    const text = new TextDecoder().decode(file.bytes)
    const changed = [text.replace(publicKey, stranger), text.replace('"signature": "M', '"signature": "N').replace(/"signature": "[^M]/, '"signature": "A'), '{}', 'no JSON', text.replace(publicKey, '*')]
    expect(checkSignature([other, file], null)).toEqual({ kind: 'broken' })
    for (const content of changed) expect(checkSignature([manifest, { ...file, bytes: encodeUtf8(content) }], null)).toEqual({ kind: 'broken' })
  })

  it('by another key than the expected one is told so', () => {
    expect(checkSignature([manifest, file], signed().publicKey)).toEqual({ kind: 'otherKey', signer: { algorithm, publicKey } })
    expect(checkSignature([manifest], publicKey)).toEqual({ kind: 'none' })
  })
})

describe('keys', () => {
  it('of SM2 have their public half in them; bytes of another kind are none', () => {
    const { privatePkcs8, publicSpki } = makeSm2Keys()
    expect(sm2PublicOf(privatePkcs8)).toEqual(publicSpki)
    expect(sm2PublicOf(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }))).toBeNull()
  })

  it('are written as base64 and read back', () => {
    for (const length of [0, 1, 2, 3, 91]) {
      const bytes = new Uint8Array(Array.from({ length }, (_, index) => (index * 77) % 256))
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }
  })
})
