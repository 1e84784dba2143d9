/** `mingzhang verify`: what was altered in a folder that was published, down to the figure. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { phraseDifferences } from '../core/locale/phrase-refusal.ts'
import { releaseWords } from '../core/locale/release-words.ts'
import { releaseNames, type NamedFile } from '../core/model/release.ts'
import { verifyRelease, type VerifiedFile, type VerifiedRelease } from '../core/release/verify-release.ts'
import type { Language } from '../core/render/titles.ts'
import { nodeEffects } from './node-effects.ts'
import { checkSignature, loadKey, publicText } from './signing.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** → exit code: 1 when anything is not as it was published. */
export async function verifyFolder(folder: string, keyPath: string | null, language: Language, terminal: Terminal): Promise<number> {
  const words = releaseWords[language]
  const expectedKey = keyPath === null ? null : publicText(await loadKey(keyPath, 'public', language))
  const files = await readFolder(folder)
  const release = await verifyRelease(files, nodeEffects)
  if (release === null) throw new UsageError(words.noManifest(folder))
  const { manifest } = release
  const told = describeRelease(release, language)
  const signature = describeSignature(files, expectedKey, language)
  const lines = [words.verified(manifest.title, manifest.publishedOn, manifest.files.length), ...told, ...(told.length === 0 ? [words.allSame] : []), signature.line]
  await terminal.write(`${lines.join('\n')}\n`)
  return told.some((line) => line.startsWith('●')) || !signature.holds ? 1 : 0
}

async function readFolder(folder: string): Promise<NamedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  return Promise.all(paths.map(async (path) => ({ name: relative(folder, path).split(sep).join('/'), bytes: new Uint8Array(await readFile(path)) })))
}

function describeRelease({ files, added, factsHold }: VerifiedRelease, language: Language): string[] {
  const words = releaseWords[language]
  return [
    ...files.flatMap((file) => describeFile(file, language)),
    ...added.map(words.added),
    ...(factsHold === null ? [words.factsUntold] : factsHold ? [] : [words.factsDiffer]),
  ]
}

function describeFile({ file: { name }, state, differences }: VerifiedFile, language: Language): string[] {
  const words = releaseWords[language]
  if (state === 'same') return []
  if (state === 'missing') return [words.missing(name)]
  if (differences === null) return [words.alteredUntold(name)]
  return differences.length === 0 ? [words.alteredWithoutWords(name)] : [words.altered(name), ...phraseDifferences(differences, language)]
}

/** Without a signature the files are only held against the manifest; where a key is expected, that is not enough. */
function describeSignature(files: readonly NamedFile[], expectedKey: string | null, language: Language): { readonly line: string; readonly holds: boolean } {
  const words = releaseWords[language]
  const bytesOf = (wanted: string): Uint8Array | null => files.find(({ name }) => name === wanted)?.bytes ?? null
  const [manifest, signature] = [bytesOf(releaseNames.manifest), bytesOf(releaseNames.signature)]
  if (manifest === null || signature === null) return { line: words.unsigned, holds: expectedKey === null }
  const key = checkSignature(manifest, signature)
  if (key === null) return { line: words.signatureBroken, holds: false }
  if (expectedKey !== null && key !== expectedKey) return { line: words.otherKey(key), holds: false }
  return { line: words.signatureHolds(key), holds: true }
}
