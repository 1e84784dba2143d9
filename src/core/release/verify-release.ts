/** Says of a release on somebody's disk what was altered: which files, and in a file that can be read, which figures. Uses no network. */
import type { Effects } from '../effects.ts'
import type { Budget } from '../model/budget.ts'
import { releaseNames, type CopyDifference, type NamedFile, type ReleasedFile, type ReleaseManifest } from '../model/release.ts'
import { compareCopies } from './compare-copies.ts'
import { factsOf, readManifest } from './manifest.ts'
import { dataDifferences } from './prove-data.ts'
import { readCopy } from './publish-budget.ts'

/**
 * same: as published · missing: not there · altered: other bytes. differences: what an altered file says otherwise than the others do;
 * null when that cannot be told (a list of codes, or nothing left to compare with); empty when it says the same in other bytes.
 */
export interface VerifiedFile {
  readonly file: ReleasedFile
  readonly state: 'same' | 'missing' | 'altered'
  readonly differences: readonly CopyDifference[] | null
}

/** added: files that the manifest does not name. factsHold: the figures of an unaltered edition are those the manifest counts; null without one. */
export interface VerifiedRelease {
  readonly manifest: ReleaseManifest
  readonly files: readonly VerifiedFile[]
  readonly added: readonly string[]
  readonly factsHold: boolean | null
}

/** files: all of the folder, by their names in it. → null without a manifest of ours. */
export async function verifyRelease(files: readonly NamedFile[], effects: Effects): Promise<VerifiedRelease | null> {
  const own = files.find(({ name }) => name === releaseNames.manifest)
  const manifest = own === undefined ? null : readManifest(own.bytes)
  if (manifest === null) return null
  const found = new Map(files.map((file) => [file.name, file]))
  const states = await Promise.all(manifest.files.map(async (file) => ({ file, state: await stateOf(file, found.get(file.name), effects) })))
  const reference = await firstIntact(states, found, effects)
  const intact = states.flatMap(({ file, state }) => (state === 'same' ? (found.get(file.name) ?? []) : []))
  const checked: VerifiedFile[] = []
  for (const { file, state } of states) {
    const altered = state === 'altered' ? found.get(file.name) : undefined
    const told = altered === undefined ? null : file.edition === 'data' ? dataDifferences(altered, intact, reference) : differencesOf(file, altered, reference, effects)
    checked.push({ file, state, differences: await told })
  }
  const known = new Set<string>([...Object.values(releaseNames), ...manifest.files.map(({ name }) => name)])
  const factsHold = reference === null ? null : (await factsOf(reference, effects)).sha256 === manifest.facts.sha256
  return { manifest, files: checked, added: files.map(({ name }) => name).filter((name) => !known.has(name)), factsHold }
}

async function stateOf({ sha256 }: ReleasedFile, file: NamedFile | undefined, { hash }: Effects): Promise<VerifiedFile['state']> {
  if (file === undefined) return 'missing'
  return (await hash(file.bytes)) === sha256 ? 'same' : 'altered'
}

/** Which editions our readers read, best first; all but the last have the prose. */
const readable = ['docx', 'html', 'pdf', 'xlsx'] as const

async function firstIntact(states: readonly Pick<VerifiedFile, 'file' | 'state'>[], found: ReadonlyMap<string, NamedFile>, effects: Effects): Promise<Budget | null> {
  for (const edition of readable) {
    const intact = states.find(({ file, state }) => file.edition === edition && state === 'same')
    const file = intact === undefined ? undefined : found.get(intact.file.name)
    if (file !== undefined) return readCopy(file, null, effects)
  }
  return null
}

async function differencesOf({ edition }: ReleasedFile, file: NamedFile, reference: Budget | null, effects: Effects): Promise<readonly CopyDifference[] | null> {
  if (reference === null || !(readable as readonly string[]).includes(edition)) return null
  const hasProse = edition !== 'xlsx' && reference.narrative.sentences.length > 0
  return compareCopies(reference, await readCopy(file, reference, effects), hasProse)
}
