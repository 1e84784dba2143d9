/** Says of a release on somebody's disk what was altered: which files, and in a file that can be read, which figures and words. Uses no network. */
import type { Effects } from '../effects.ts'
import type { Families } from '../data/families.ts'
import type { Budget } from '../model/budget.ts'
import { dataFolder, releaseNames, type CopyDifference, type Edition, type ManifestDifference, type NamedFile, type ReleasedFile, type ReleaseManifest } from '../model/release.ts'
import type { Source } from '../model/source.ts'
import { decodeUtf8, encodeUtf8 } from '../model/utf8.ts'
import { readFamilyFile } from '../read/family/read-family-file.ts'
import { renderDataPackage } from '../render/data-package/render-data-package.ts'
import { renderPaperDocx } from '../render/docx/render-paper-docx.ts'
import { renderPublicPage } from '../render/html/render-public-page.ts'
import { composePaper } from '../render/paper/compose-paper.ts'
import { renderPublishedXlsx } from '../render/xlsx/render-published-xlsx.ts'
import { compareCopies } from './compare-copies.ts'
import { changedPieces, dictionaryOf, readFingerprints, type Dictionary } from './fingerprints.ts'
import { factsOf, readManifest, releaseTitle } from './manifest.ts'
import { isMarked, manifestDifferences, type ManifestMarks } from './manifest-marks.ts'
import { oversized } from './measure-budget.ts'
import { piecesOf } from './pieces.ts'
import { dataDifferences } from './prove-data.ts'
import { readCopy } from './publish-budget.ts'

/**
 * same: as published · missing: not there · altered: other bytes. differences: what an altered file says otherwise than it did;
 * null when that cannot be told (nothing left to compare with); empty when it says the same in other bytes.
 */
export interface VerifiedFile {
  readonly file: ReleasedFile
  readonly state: 'same' | 'missing' | 'altered'
  readonly differences: readonly CopyDifference[] | null
}

/**
 * added: files that the manifest does not name. factsHold: the figures of an unaltered edition are those the manifest counts; titleHolds: it is of
 * the budget that the manifest names; both null without one. described: what the
 * manifest says otherwise than it did. budget: as the best unaltered edition has it.
 */
export interface VerifiedRelease {
  readonly manifest: ReleaseManifest
  readonly files: readonly VerifiedFile[]
  readonly added: readonly string[]
  readonly factsHold: boolean | null
  readonly titleHolds: boolean | null
  readonly described: readonly ManifestDifference[]
  readonly budget: Budget | null
}

/** What altered files are held against. files: those that were not altered. families: what they are read by beside ours. reference: the budget as one of them has it. */
interface Intact {
  readonly manifest: ReleaseManifest
  readonly files: readonly NamedFile[]
  readonly families: Families
  readonly reference: Budget | null
}

/** files: all of the folder, by their names in it. → null without a manifest of ours. */
export async function verifyRelease(files: readonly NamedFile[], effects: Effects): Promise<VerifiedRelease | null> {
  const own = files.find(({ name }) => name === releaseNames.manifest)
  const manifest = own === undefined ? null : readManifest(own.bytes)
  if (manifest === null) return null
  const found = new Map(files.map((file) => [file.name, file]))
  const marks = await intactMarks(manifest, found, effects)
  const states = await Promise.all(manifest.files.map(async (file) => stateOf(file, found.get(file.name), marks, effects)))
  const intactFiles = states.flatMap(({ file, state }) => (state === 'same' ? (found.get(file.name) ?? []) : []))
  const families = familiesOf(manifest, intactFiles)
  const intact = { manifest, files: intactFiles, families: families ?? [], reference: families === null ? null : await firstIntact(intactFiles, manifest, families, effects) }
  const checked: VerifiedFile[] = []
  for (const { file, state } of states) {
    const altered = state === 'altered' ? found.get(file.name) : undefined
    checked.push({ file, state, differences: altered === undefined ? null : await differencesOf(file, altered, intact, effects) })
  }
  const known = new Set<string>([releaseNames.manifest, releaseNames.signature, ...manifest.files.map(({ name }) => name)])
  const { reference } = intact
  return {
    manifest,
    files: checked,
    added: files.map(({ name }) => name).filter((name) => !known.has(name)),
    factsHold: reference === null ? null : sameFacts(await factsOf(reference, effects), manifest.facts),
    titleHolds: reference === null ? null : releaseTitle(reference) === manifest.title,
    described: manifestDifferences(manifest, marks),
    budget: reference,
  }
}

function sameFacts(one: ReleaseManifest['facts'], other: ReleaseManifest['facts']): boolean {
  return one.sha256 === other.sha256 && one.count === other.count
}

/** Marks of the manifest are of use only where they are as they were published. */
async function intactMarks({ files }: ReleaseManifest, found: ReadonlyMap<string, NamedFile>, { hash }: Effects): Promise<ManifestMarks> {
  const listed = files.find(({ name }) => name === releaseNames.fingerprints)
  const bytes = found.get(releaseNames.fingerprints)?.bytes
  return listed !== undefined && bytes !== undefined && (await hash(bytes)) === listed.sha256 ? readFingerprints(bytes).manifest : {}
}

/** A file is not blamed for what the manifest now says of it. */
async function stateOf(file: ReleasedFile, found: NamedFile | undefined, marks: ManifestMarks, { hash }: Effects): Promise<Pick<VerifiedFile, 'file' | 'state'>> {
  if (found === undefined) return { file, state: 'missing' }
  const edition = isMarked(file, marks) ? file.edition : editionOf(found.name)
  const actual = { ...file, edition, byteCount: found.bytes.length, sha256: await hash(found.bytes) }
  return actual.sha256 === file.sha256 || isMarked(actual, marks) ? { file: actual, state: 'same' } : { file, state: 'altered' }
}

/** What a file of a release is by its name. */
function editionOf(name: string): Edition {
  const special = { [releaseNames.page]: 'page', [releaseNames.fingerprints]: 'proof', [releaseNames.family]: 'proof', [releaseNames.changes]: 'changes' } as const
  if (name.startsWith(dataFolder)) return 'data'
  return new Map<string, Edition>(Object.entries(special)).get(name) ?? readable.find((edition) => name.endsWith(`.${edition}`)) ?? 'data'
}

/** Which editions our readers read, best first; all but the last have the prose. */
const readable = ['docx', 'html', 'pdf', 'xlsx'] as const

/** The layout a release was made with where it is none of ours; null where it is no more what it was. */
function familiesOf({ files }: ReleaseManifest, intact: readonly NamedFile[]): Families | null {
  if (files.every(({ name }) => name !== releaseNames.family)) return []
  const own = intact.find(({ name }) => name === releaseNames.family)
  const { family } = readFamilyFile(own === undefined ? '' : (decodeUtf8(own.bytes) ?? ''))
  return family === null ? null : [family]
}

async function firstIntact(intact: readonly NamedFile[], { files }: ReleaseManifest, families: Families, effects: Effects): Promise<Budget | null> {
  for (const edition of readable) {
    const listed = files.find((own) => own.edition === edition && intact.some(({ name }) => name === own.name))
    const file = intact.find(({ name }) => name === listed?.name)
    if (file !== undefined) return (await readCopy(file, families, effects)).copy
  }
  return null
}

/** Figures, claims and projects where the file has them; then every piece of words. null where neither tells anything. */
async function differencesOf({ edition }: ReleasedFile, file: NamedFile, intact: Intact, effects: Effects): Promise<readonly CopyDifference[] | null> {
  const { reference, families } = intact
  const isRead = (readable as readonly string[]).includes(edition)
  const read = isRead ? await readCopy(file, families, effects) : null
  const meant = edition === 'data' ? await dataDifferences(file, intact.files, reference) : reference === null || read === null ? null : compareCopies(reference, read.copy, edition !== 'xlsx' && reference.narrative.sentences.length > 0)
  const said = await saidOtherwise(file, read?.source ?? null, intact)
  if (meant === null || said === null) return meant ?? said
  const claims = meant.filter((difference) => difference.kind === 'claim' && !isInPiece(difference, said) && !isBoundOtherwise(difference, meant))
  const [isFigure, isPart] = [figuresToldIn(meant), partsToldIn(meant)]
  const more = edition === 'data' && meant.length > 0 ? [] : said.filter((piece) => !isFigure(piece) && !isPart(piece) && !isOfClaim(piece, claims))
  return [...meant.filter(({ kind }) => kind !== 'claim'), ...more, ...claims]
}

/** Words that are as they were speak of another cell, or of none, once the figure in a table is another. */
function isBoundOtherwise({ original, copy }: CopyDifference, meant: readonly CopyDifference[]): boolean {
  return original !== null && copy !== null && figureOf(original) === figureOf(copy) && meant.some(({ kind }) => kind === 'figure')
}

/** Of a line that nobody knows any more, a claim that says otherwise tells what stood in it; its unit may stand on the next. */
function isOfClaim({ original, copy }: CopyDifference, claims: readonly CopyDifference[]): boolean {
  return original === '' && copy !== null && claims.some((claim) => claim.original !== null && claim.copy !== null && copy.includes(/[\d.,]+/.exec(claim.copy)?.[0] ?? claim.copy))
}

/** Of a claim as it is shown, before the cell that it is bound to. */
function figureOf(claim: string): string {
  return (claim.split(' → ')[0] ?? '').replace(/\s/g, '')
}

/** A figure of the prose is told by the paragraph that it stands in, or a part of it, before and after. */
function isInPiece({ name = '', original: was, copy: is }: CopyDifference, said: readonly CopyDifference[]): boolean {
  return said.some(({ original, copy }) => {
    if (original === null || original === '' || copy === null) return false
    return original.includes(name) || copy.includes(name) || (was !== null && is !== null && original.includes(figureOf(was)) && copy.includes(figureOf(is)))
  })
}

/** A figure that was told by its name need not be told again as a piece of words. */
function figuresToldIn(differences: readonly CopyDifference[]): (difference: CopyDifference) => boolean {
  const bare = (text: string | null): string => (text ?? '').replaceAll(',', '')
  const short = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
  const told = differences.filter(({ kind, original, copy }) => kind === 'figure' && original !== null && copy !== null)
    .flatMap(({ original, copy }) => [[bare(original), bare(copy)], [short(bare(original)), short(bare(copy))]] as const)
  // A workbook's cell may have a formula before its number.
  return (difference) => told.some(([original, copy]) => {
    const [before, after] = [bare(difference.original), bare(difference.copy)]
    return before.endsWith(original) && after.endsWith(copy) && before.slice(0, before.length - original.length) === after.slice(0, after.length - copy.length)
  })
}

/** A piece within what a project or its self-evaluation says otherwise was told there. */
function partsToldIn(differences: readonly CopyDifference[]): (difference: CopyDifference) => boolean {
  const told = differences.filter(({ kind, original, copy }) => (kind === 'project' || kind === 'evaluation') && original !== null && copy !== null)
  return ({ original, copy }) => original !== null && original !== '' && copy !== null && told.some((part) => part.original?.includes(original) === true && part.copy?.includes(copy) === true)
}

/** null where no marks of the file are left. */
async function saidOtherwise(file: NamedFile, source: Source | null, intact: Intact): Promise<readonly CopyDifference[] | null> {
  const prints = intact.files.find(({ name }) => name === releaseNames.fingerprints)
  const marks = prints === undefined ? undefined : readFingerprints(prints.bytes).files.get(file.name)
  if (marks === undefined) return null
  return changedPieces(marks, piecesOf(file, source), await dictionaryFor(file, intact))
}

/** What the unaltered files say, and what this one would if it were made anew of them. */
async function dictionaryFor(file: NamedFile, { manifest, files, reference }: Intact): Promise<Dictionary> {
  // A folder that somebody else wrote may name amounts that no release of ours holds.
  const anew = reference === null || oversized(reference).length > 0 ? null : await madeAnew(file.name, manifest, reference)
  return dictionaryOf([...files, ...(anew === null ? [] : [{ name: file.name, bytes: anew }])].flatMap((other) => piecesOf(other, null)))
}

async function madeAnew(name: string, manifest: ReleaseManifest, reference: Budget): Promise<Uint8Array | null> {
  if (name.startsWith(dataFolder)) return renderDataPackage(reference).get(name.slice(dataFolder.length)) ?? null
  if (name.endsWith('.xlsx')) return renderPublishedXlsx(reference)
  if (name.endsWith('.docx')) return renderPaperDocx(composePaper(reference, manifest.publishedOn))
  const printed = manifest.files.find(({ edition }) => edition === 'pdf')
  if (!name.endsWith('.html') || name === releaseNames.page || name === releaseNames.changes || printed === undefined) return null
  return encodeUtf8(renderPublicPage(reference, composePaper(reference, manifest.publishedOn), { name: printed.name, budget: reference }, manifest.priorYear ?? null))
}
