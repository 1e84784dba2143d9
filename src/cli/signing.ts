/** Keys and signatures of releases on Node: Ed25519 by the platform, SM2 by a library; keys as PEM. The signature stands beside the manifest and signs its bytes. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { releaseWords } from '../core/locale/release-words.ts'
import type { NamedFile, SignatureAlgorithm } from '../core/model/release.ts'
import { algorithmOf, toBase64, writeSignature, type Signer } from '../core/release/signature.ts'
import { makeSm2Keys, signSm2, sm2PublicOf } from '../core/release/sm2.ts'
import type { Language } from '../core/render/titles.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** A key to sign with. pkcs8: the private half. */
export interface SigningKey extends Signer {
  readonly pkcs8: Buffer
}

/** Writes both keys; a key that is there already stays. → exit code */
export async function writeKeys(name: string, algorithm: SignatureAlgorithm, language: Language, terminal: Terminal): Promise<number> {
  const { pkcs8, spki } = algorithm === 'SM2-SM3' ? sm2Pair() : ed25519Pair()
  const { private: privatePath, public: publicPath } = releaseWords[language].keyFiles(name)
  await writeKey(privatePath, pemOf('PRIVATE', pkcs8), 0o600, language)
  await writeKey(publicPath, pemOf('PUBLIC', spki), 0o644, language)
  await terminal.write(`${releaseWords[language].keyWritten(privatePath, publicPath, algorithm)}\n`)
  return 0
}

interface KeyPair {
  readonly pkcs8: Uint8Array
  readonly spki: Uint8Array
}

function sm2Pair(): KeyPair {
  const { privatePkcs8, publicSpki } = makeSm2Keys()
  return { pkcs8: privatePkcs8, spki: publicSpki }
}

function ed25519Pair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { pkcs8: privateKey.export({ type: 'pkcs8', format: 'der' }), spki: publicKey.export({ type: 'spki', format: 'der' }) }
}

async function writeKey(path: string, pem: string, mode: number, language: Language): Promise<void> {
  await writeFile(path, pem, { mode, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new UsageError(releaseWords[language].keyThere(path)) : error
  })
}

function pemOf(kind: 'PRIVATE' | 'PUBLIC', der: Uint8Array): string {
  return `-----BEGIN ${kind} KEY-----\n${(toBase64(der).match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${kind} KEY-----\n`
}

export async function loadSigningKey(path: string, language: Language): Promise<SigningKey> {
  const key = signingKeyOf(await readPem(path, 'PRIVATE'))
  if (key === null) throw new UsageError(releaseWords[language].keyUnreadable(path))
  return key
}

/** Of a private key its public half. → SPKI in base64 */
export async function loadPublicKey(path: string, language: Language): Promise<string> {
  const spki = await readPem(path, 'PUBLIC')
  const key = spki === null ? signingKeyOf(await readPem(path, 'PRIVATE'))?.publicKey : algorithmOf(spki) === null ? undefined : toBase64(spki)
  if (key === undefined) throw new UsageError(releaseWords[language].keyUnreadable(path))
  return key
}

/** null: there is no key of that kind in it. */
async function readPem(path: string, kind: 'PRIVATE' | 'PUBLIC'): Promise<Buffer | null> {
  const text = await readFile(path, 'utf8')
  const [, body] = new RegExp(`-----BEGIN ${kind} KEY-----([A-Za-z0-9+/=\\s]+)-----END ${kind} KEY-----`).exec(text) ?? []
  return body === undefined ? null : Buffer.from(body, 'base64')
}

function signingKeyOf(pkcs8: Buffer | null): SigningKey | null {
  const spki = pkcs8 === null ? null : (sm2PublicOf(pkcs8) ?? ed25519PublicOf(pkcs8))
  const algorithm = spki === null ? null : algorithmOf(spki)
  return pkcs8 === null || spki === null || algorithm === null ? null : { algorithm, publicKey: toBase64(spki), pkcs8 }
}

function ed25519PublicOf(pkcs8: Buffer): Uint8Array | null {
  try {
    return createPublicKey(createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })).export({ type: 'spki', format: 'der' })
  } catch {
    return null
  }
}

export function signManifest(manifest: Uint8Array, key: SigningKey): NamedFile {
  const signature = key.algorithm === 'SM2-SM3' ? signSm2(manifest, key.pkcs8) : sign(null, manifest, createPrivateKey({ key: key.pkcs8, format: 'der', type: 'pkcs8' }))
  if (signature === null) throw new Error('a signing key that cannot sign')
  return writeSignature(key, signature)
}
