/**
 * Short marks of what a manifest says, kept among the fingerprints: by them a manifest without a signature is told to be altered, field by field.
 * Whoever alters both must be caught by the signature.
 */
import { releaseNames, type ManifestDifference, type ReleasedFile, type ReleaseManifest } from '../model/release.ts'
import { markOf } from './mark.ts'

/** By field, by `files/` and the name of a file, or by `priorYear/` and the id and name of a figure. */
export type ManifestMarks = Readonly<Record<string, string>>

const filePrefix = 'files/'
const priorPrefix = 'priorYear/'

export function markManifest({ files, priorYear, ...fields }: ReleaseManifest): ManifestMarks {
  return Object.fromEntries([
    ...Object.entries({ ...fields, ...(priorYear === undefined ? {} : { priorYear: priorYear.title }) }).map(([name, value]) => [name, markOf(JSON.stringify(value))]),
    ...(priorYear?.figures ?? []).map(({ cell, name, printed, unit, yuan }) => [`${priorPrefix}${cell} ${name}`, markOf(JSON.stringify([printed, unit, yuan]))]),
    ...files.map((file) => [filePrefix + file.name, markFile(file)]),
  ])
}

/** Whether a file is as it was published, whatever the manifest now says of it. */
export function isMarked(file: ReleasedFile, marks: ManifestMarks): boolean {
  return marks[filePrefix + file.name] === markFile(file)
}

/** manifest: as it is now. marks: none where the release has none, or they were altered too. */
export function manifestDifferences(manifest: ReleaseManifest, marks: ManifestMarks): ManifestDifference[] {
  if (Object.keys(marks).length === 0) return []
  const now = markManifest(manifest)
  // The file that holds the marks has none of its own.
  const names = [...new Set([...Object.keys(marks), ...Object.keys(now)])].filter((name) => name !== filePrefix + releaseNames.fingerprints)
  return names.filter((name) => now[name] !== marks[name]).map((name): ManifestDifference => {
    if (name.startsWith(filePrefix)) return { field: 'files', of: name.slice(filePrefix.length), now: null }
    return name.startsWith(priorPrefix) ? priorDifference(manifest, name.slice(priorPrefix.length)) : { field: name, of: null, now: textOf(manifest, name) }
  })
}

/** marked: id and name. */
function priorDifference({ priorYear }: ReleaseManifest, marked: string): ManifestDifference {
  const [id = ''] = marked.split(' ')
  const figure = priorYear?.figures.find(({ cell, name }) => `${cell} ${name}` === marked)
  return { field: 'priorYear', of: marked.slice(id.length + 1), now: figure?.printed ?? null, ...(figure === undefined ? {} : { figure }) }
}

function markFile({ name, edition, byteCount, sha256 }: ReleasedFile): string {
  return markOf(JSON.stringify([name, edition, byteCount, sha256]))
}

function textOf(manifest: ReleaseManifest, name: string): string | null {
  const value = name === 'priorYear' ? manifest.priorYear?.title : new Map<string, unknown>(Object.entries(manifest)).get(name)
  return value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value)
}
