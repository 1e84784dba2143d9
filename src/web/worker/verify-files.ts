/** Verifies in the worker what a person picked or dropped: the files of a release, in a folder or packed into one archive. */
import type { Effects } from '../../core/effects.ts'
import { releaseNames, type NamedFile } from '../../core/model/release.ts'
import { unpackRelease } from '../../core/release/unpack-release.ts'
import { phraseVerification } from '../../core/release/phrase-verification.ts'
import { checkSignature } from '../../core/release/signature.ts'
import { verifyRelease } from '../../core/release/verify-release.ts'
import type { Verified } from './protocol.ts'

/** null: no manifest of ours among them. */
export async function verifyFiles(picked: readonly NamedFile[], effects: Effects): Promise<Verified | null> {
  const [only] = picked
  const files = withinRelease(picked.length === 1 && only !== undefined ? unpackRelease(only) : picked)
  const release = await verifyRelease(files, effects)
  if (release === null) return null
  const signature = checkSignature(files, null)
  return { zh: phraseVerification(release, signature, false, 'zh'), en: phraseVerification(release, signature, false, 'en') }
}

/** Names as the manifest has them: from the folder in which it lies. */
function withinRelease(files: readonly NamedFile[]): NamedFile[] {
  const [manifest] = files.map(({ name }) => name).filter((name) => `/${name}`.endsWith(`/${releaseNames.manifest}`)).sort((left, right) => left.length - right.length)
  const folder = manifest?.slice(0, -releaseNames.manifest.length) ?? ''
  return files.filter(({ name }) => name.startsWith(folder)).map(({ name, bytes }) => ({ name: name.slice(folder.length), bytes }))
}
