/** `mingzhang verify`: what was altered in a folder that was published, down to the figure. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { phraseVerification, type VerificationLine } from '../core/release/phrase-verification.ts'
import { releaseWords } from '../core/locale/release-words.ts'
import type { NamedFile } from '../core/model/release.ts'
import { checkSignature } from '../core/release/signature.ts'
import { unpackRelease } from '../core/release/unpack-release.ts'
import { verifyRelease } from '../core/release/verify-release.ts'
import type { Language } from '../core/render/titles.ts'
import { nodeEffects } from './node-effects.ts'
import { loadPublicKey } from './signing.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const marks: Readonly<Record<VerificationLine['weight'], string>> = { wrong: '●', doubt: '▲', right: '✓' }

/** → exit code: 1 when anything is not as it was published. */
export async function verifyFolder(folder: string, keyPath: string | null, language: Language, terminal: Terminal): Promise<number> {
  const expectedKey = keyPath === null ? null : await loadPublicKey(keyPath, language)
  const files = await readRelease(folder)
  const release = await verifyRelease(files, nodeEffects)
  if (release === null) throw new UsageError(releaseWords[language].noManifest(folder))
  const { heading, lines } = phraseVerification(release, checkSignature(files, expectedKey), expectedKey !== null, language)
  await terminal.write(`${[heading, ...listLines(lines)].join('\n')}\n`)
  return lines.some(({ weight }) => weight === 'wrong') ? 1 : 0
}

export function listLines(lines: readonly VerificationLine[]): string[] {
  return lines.flatMap(({ weight, text, details }) => [`${marks[weight]} ${text}`, ...details])
}

/** A folder, or one archive of it. */
export async function readRelease(path: string): Promise<NamedFile[]> {
  const isFolder = (await stat(path)).isDirectory()
  return isFolder ? readFolder(path) : unpackRelease({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
}

async function readFolder(folder: string): Promise<NamedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort()
  return Promise.all(paths.map(async (path) => ({ name: relative(folder, path).split(sep).join('/'), bytes: new Uint8Array(await readFile(path)) })))
}
