/** Keys and signatures of releases: Ed25519 by the platform, keys as PEM. The signature stands beside the manifest and signs its bytes. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { releaseWords } from '../core/locale/release-words.ts'
import { releaseNames, type NamedFile } from '../core/model/release.ts'
import type { Language } from '../core/render/titles.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const algorithm = 'Ed25519'

/** publicKey: SPKI in base64. */
interface ManifestSignature {
  readonly algorithm: typeof algorithm
  readonly publicKey: string
  readonly signature: string
}

/** Writes both keys; a key that is there already stays. → exit code */
export async function writeKeys(name: string, language: Language, terminal: Terminal): Promise<number> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { private: privatePath, public: publicPath } = releaseWords[language].keyFiles(name)
  await writeKey(privatePath, privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600, language)
  await writeKey(publicPath, publicKey.export({ type: 'spki', format: 'pem' }), 0o644, language)
  await terminal.write(`${releaseWords[language].keyWritten(privatePath, publicPath)}\n`)
  return 0
}

async function writeKey(path: string, pem: string | Buffer, mode: number, language: Language): Promise<void> {
  await writeFile(path, pem, { mode, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new UsageError(releaseWords[language].keyThere(path)) : error
  })
}

/** kind: the half of the pair that is wanted; a private key has its public one in it. */
export async function loadKey(path: string, kind: 'private' | 'public', language: Language): Promise<KeyObject> {
  try {
    const pem = await readFile(path)
    const key = kind === 'private' ? createPrivateKey(pem) : createPublicKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Told below: whatever is wrong with the file, the remedy is the same.
  }
  throw new UsageError(releaseWords[language].keyUnreadable(path))
}

export function signManifest(manifest: Uint8Array, key: KeyObject): NamedFile {
  const signature: ManifestSignature = { algorithm, publicKey: publicText(createPublicKey(key)), signature: sign(null, manifest, key).toString('base64') }
  return { name: releaseNames.signature, bytes: Buffer.from(`${JSON.stringify(signature, null, 1)}\n`) }
}

export function publicText(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64')
}

/** publicKey: whose signature holds; null when it does not fit the manifest or is none. */
export function checkSignature(manifest: Uint8Array, signature: Uint8Array): string | null {
  try {
    const { publicKey, signature: value } = JSON.parse(Buffer.from(signature).toString('utf8')) as Partial<ManifestSignature>
    if (typeof publicKey !== 'string' || typeof value !== 'string') return null
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    return key.asymmetricKeyType === 'ed25519' && verify(null, manifest, key, Buffer.from(value, 'base64')) ? publicText(key) : null
  } catch {
    return null
  }
}
