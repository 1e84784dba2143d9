/**
 * Short marks of every piece of every file of a release, kept beside its manifest. They prove nothing (the hashes of whole files do); they tell
 * where an altered file was altered, in words that no other reader would compare: headings, labels, charts, formulas, lists of codes.
 */
import type { CopyDifference, NamedFile } from '../model/release.ts'
import { decodeUtf8, encodeUtf8 } from '../model/utf8.ts'
import type { ManifestMarks } from './manifest-marks.ts'
import { markOf } from './mark.ts'
import type { Piece } from './pieces.ts'

const format = 'mingzhang-fingerprints'

/** files: marks in the order of the pieces, by the name of the file. manifest: of what the manifest says; none in a release of before they were kept. */
export interface Fingerprints {
  readonly files: ReadonlyMap<string, readonly string[]>
  readonly manifest: ManifestMarks
}

export function writeFingerprints(files: readonly (Pick<NamedFile, 'name'> & { readonly pieces: readonly Piece[] })[], manifest: ManifestMarks): Uint8Array {
  const marks = Object.fromEntries(files.filter(({ pieces }) => pieces.length > 0).map(({ name, pieces }) => [name, pieces.map(({ words }) => markOf(words)).join('')]))
  return encodeUtf8(`${JSON.stringify({ format, version: 1, files: marks, manifest }, null, 1)}\n`)
}

const none: Fingerprints = { files: new Map(), manifest: {} }

/** Empty for what is no file of ours. */
export function readFingerprints(bytes: Uint8Array): Fingerprints {
  try {
    const { format: own, files, manifest = {} } = JSON.parse(decodeUtf8(bytes) ?? '{}') as { readonly format?: unknown; readonly files?: Readonly<Record<string, unknown>>; readonly manifest?: Readonly<Record<string, unknown>> }
    if (own !== format || typeof files !== 'object' || typeof manifest !== 'object') return none
    return {
      files: new Map(Object.entries(files).flatMap(([name, marks]) => (typeof marks === 'string' ? [[name, marks.match(/.{6}/gs) ?? []] as const] : []))),
      manifest: Object.fromEntries(Object.entries(manifest).flatMap(([name, mark]) => (typeof mark === 'string' ? [[name, mark]] : []))),
    }
  } catch {
    return none
  }
}

/** What pieces say, by their marks: from it an altered piece learns what it said. */
export type Dictionary = ReadonlyMap<string, string>

export function dictionaryOf(pieces: readonly Piece[]): Dictionary {
  return new Map(pieces.map(({ words }) => [markOf(words), words]))
}

/**
 * Pieces that were not in the file when it was published, and those that were and are gone. One in another's place, as many as before or after
 * the same neighbor, is one difference.
 * original is null where a piece is new, copy where it is gone; what a gone piece said is left out where no dictionary has it.
 */
export function changedPieces(marks: readonly string[], pieces: readonly Piece[], dictionary: Dictionary): CopyDifference[] {
  const found = pieces.map(({ words }) => markOf(words))
  const gone = leftOver(marks, found)
  const fresh = leftOver(found, marks)
  const byNeighbor = new Map(gone.map((index) => [marks[index - 1] ?? '', index]))
  const paired = new Set<number>()
  const told = fresh.map((index, order): CopyDifference => {
    const was = gone.length === fresh.length ? gone[order] : byNeighbor.get(found[index - 1] ?? '')
    if (was !== undefined) paired.add(was)
    return difference(pieces[index], was === undefined ? null : saidBy(marks[was], dictionary), pieces[index]?.words ?? null)
  })
  const lost = gone.filter((index) => !paired.has(index)).map((index) => difference(pieces[found.indexOf(marks[index - 1] ?? '')], saidBy(marks[index], dictionary), null))
  if (told.length + lost.length > 0) return [...told, ...lost]
  const moved = found.findIndex((mark, index) => mark !== marks[index])
  return moved === -1 ? [] : [difference(pieces[moved], saidBy(marks[moved], dictionary), pieces[moved]?.words ?? null)]
}

function difference(piece: Piece | undefined, original: string | null, copy: string | null): CopyDifference {
  const where = piece?.where ?? { unit: 'line', at: '1' }
  return { kind: 'words', id: `${where.unit} ${where.at}`, where, original, copy }
}

/** '' where nobody knows. */
function saidBy(mark: string | undefined, dictionary: Dictionary): string {
  return dictionary.get(mark ?? '') ?? ''
}

/** Indexes of the marks that the others have less often. */
function leftOver(marks: readonly string[], others: readonly string[]): number[] {
  const counts = new Map<string, number>()
  for (const mark of others) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return marks.flatMap((mark, index) => {
    const count = counts.get(mark) ?? 0
    counts.set(mark, count - 1)
    return count > 0 ? [] : [index]
  })
}
