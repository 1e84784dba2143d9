/**
 * Archives as folders of documents. Before the main path: every face lists what is in an archive, makes a document of each entry as it does of
 * the files of a folder, and unpacks it only when its turn comes. Names of entries are labels and never become paths.
 */
import type { InputFile } from '../../effects.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import { isArchive, readableName } from '../detect-format.ts'
import { limits } from './limits.ts'
import { readDirectory, readEntry, type ZipEntry } from './zip.ts'

/** What an archive holds. label: `folder/name` within it; of an inner archive `archive/folder/name`. */
interface Listing {
  readonly documents: readonly { readonly label: string; readonly read: () => Uint8Array | null }[]
  readonly problems: readonly ArchiveProblem[]
}

/** entry: label of what could not be unpacked; empty for the archive as a whole. */
interface ArchiveProblem {
  readonly code: ProblemCode
  readonly entry: string
}

/**
 * files: as a person gave them → the same with each archive replaced by the documents in it, which still carry the archive's bytes
 * (`inside` says which is meant). An archive of which something cannot be opened stays in the list too, so that its reader says what.
 */
export function expandFiles(files: readonly InputFile[]): InputFile[] {
  return files.flatMap((file) => {
    if (file.inside !== undefined || file.largest !== undefined || !isArchive(file.name, file.bytes)) return [file]
    const { documents, problems } = listArchive(file.bytes, limits.depth)
    return [...documents.map(({ label }) => ({ ...file, inside: label })), ...(problems.length > 0 || documents.length === 0 ? [file] : [])]
  })
}

/** The document itself in place of the archive it is in; a damaged one leaves the archive, whose reader names it. */
export function unpackFile(file: InputFile): InputFile {
  if (file.inside === undefined || file.largest !== undefined) return file
  const document = listingOf(file.bytes).documents.find(({ label }) => label === file.inside)
  const bytes = document?.read() ?? null
  return bytes === null ? { name: file.name, bytes: file.bytes } : { name: file.inside.slice(file.inside.lastIndexOf('/') + 1), bytes }
}

/** Good for as long as somebody holds the bytes: who unpacks one document after another lists their archive once. */
const listings = new WeakMap<Uint8Array, Listing>()

function listingOf(bytes: Uint8Array): Listing {
  const listing = listings.get(bytes) ?? listArchive(bytes, limits.depth)
  listings.set(bytes, listing)
  return listing
}

/** The reader of archives that nobody expanded or that cannot be opened: it gives no source, only what is wrong. */
export async function readArchive(bytes: Uint8Array, name: string, sourceIndex: number): Promise<{ readonly source: null; readonly problems: Problem[] }> {
  const { documents, problems } = listArchive(bytes, limits.depth)
  const damaged = documents.filter(({ read }) => problems.length === 0 && read() === null).map(({ label }): ArchiveProblem => ({ code: 'archiveEntryUnread', entry: label }))
  const all = [...problems, ...damaged]
  if (all.length === 0) all.push({ code: documents.length === 0 ? 'archiveEmpty' : 'fileArchive', entry: '' })
  const place = { sourceIndex, pageNumber: 1, box: null, lineIndex: null }
  return { source: null, problems: all.map(({ code, entry }) => ({ code, place, params: { file: name, entry, limit: String(limits.documentBytes) } })) }
}

function listArchive(bytes: Uint8Array, depth: number): Listing {
  const refused = (code: ProblemCode): Listing => ({ documents: [], problems: [{ code, entry: '' }] })
  if (bytes.length > limits.fileBytes) return refused('fileTooLarge')
  const directory = readDirectory(bytes, limits.entryCount)
  if (directory.kind !== 'entries') return refused(directory.kind === 'truncated' ? 'fileTruncated' : directory.kind === 'damaged' ? 'fileUnreadable' : 'fileTooComplex')
  const wanted = directory.entries.map((entry) => ({ entry, label: labelOf(entry.name) })).filter(({ label }) => isWanted(label))
  if (wanted.reduce((sum, { entry }) => sum + entry.size, 0) > limits.totalBytes) return refused('fileTooLarge')
  const documents: Listing['documents'][number][] = []
  const problems: ArchiveProblem[] = []
  const labels = new Set<string>()
  for (const { entry, label: plainLabel } of wanted) {
    const label = distinct(plainLabel, labels)
    const code = judge(entry, label)
    if (code !== null) problems.push({ code, entry: label })
    else if (!/\.zip$/i.test(label)) documents.push({ label, read: () => readEntry(bytes, entry) })
    else addInner(bytes, entry, label, depth, documents, problems)
  }
  if (documents.length > limits.documentCount) problems.push({ code: 'fileTooComplex', entry: '' })
  return { documents: documents.slice(0, limits.documentCount), problems }
}

function addInner(bytes: Uint8Array, entry: ZipEntry, label: string, depth: number, documents: Listing['documents'][number][], problems: ArchiveProblem[]): void {
  const content = depth === 0 || entry.size > limits.innerArchiveBytes ? null : readEntry(bytes, entry)
  if (content === null) {
    problems.push({ code: 'archiveEntryUnread', entry: label })
    return
  }
  const inner = listArchive(content, depth - 1)
  for (const document of inner.documents) documents.push({ ...document, label: `${label}/${document.label}` })
  for (const problem of inner.problems) problems.push({ code: 'archiveEntryUnread', entry: problem.entry === '' ? label : `${label}/${problem.entry}` })
}

/** What the directory already tells against an entry. */
function judge(entry: ZipEntry, label: string): ProblemCode | null {
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) return 'archiveEntryUnread'
  const isBomb = entry.size > limits.documentBytes || entry.size > limits.ratio * Math.max(1024, entry.packedSize)
  return isBomb || label.length > 1000 ? 'archiveEntryTooLarge' : null
}

/** Folders as steps of a label; what would lead up or to a drive is dropped. */
function labelOf(name: string): string {
  return name.split(/[\\/]+/).filter((step) => step !== '' && step !== '.' && step !== '..' && !/^[a-z]:$/i.test(step)).join('/')
}

/** Documents by their names, as below a folder; not what systems add to archives and office programs leave behind. */
function isWanted(label: string): boolean {
  const name = label.slice(label.lastIndexOf('/') + 1)
  return readableName.test(name) && !/^(?:\.|~\$)/.test(name) && !label.startsWith('__MACOSX/')
}

/** Two entries of one name are both kept. */
function distinct(label: string, labels: Set<string>): string {
  let free = label
  for (let number = 2; labels.has(free); number += 1) free = label.replace(/(\.[^./]*)?$/, (ending) => `-${number}${ending}`)
  labels.add(free)
  return free
}
