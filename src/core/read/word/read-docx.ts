/**
 * The reader of Word files: bytes → Source. First stage of the main path for .docx (Word, WPS, LibreOffice). Macros, embedded files and links
 * are neither unpacked nor followed. Never throws for bad input: what cannot be read is a Problem.
 */
import type { Effects } from '../../effects.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { isZip, readDirectory, readEntry, type ZipEntry } from '../archive/zip.ts'
import type { FlowItem } from '../flow/flow.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { struckParams } from '../flow/struck-text.ts'
import { decodeText } from '../text/decode-text.ts'
import { flowOfBody, type WordContext } from './document-flow.ts'
import { limits } from './limits.ts'
import { createListNumbers, readLists } from './numbering.ts'
import { readStyles } from './styles.ts'
import { childrenOf, readXml, type XmlElement } from './xml.ts'

export interface WordReading {
  readonly source: Source | null
  readonly problems: Problem[]
}

/** A file's items, or the problem that stands for it. */
type Flow = { readonly items: FlowItem[]; readonly struck: readonly string[]; readonly marked: readonly string[] } | ProblemCode

/**
 * bytes: the file · name: as the user knows it · sourceIndex: its number in the disclosure
 * → paragraphs and tables in reading order, all on one page; source is null when nothing could be read, and a problem says why.
 */
export async function readDocx(bytes: Uint8Array, name: string, sourceIndex: number, effects: Effects): Promise<WordReading> {
  const problem = (code: ProblemCode, params: Readonly<Record<string, string>> = {}): Problem => (
    { code, place: { sourceIndex, pageNumber: 1, box: null, lineIndex: null }, params: { file: name, ...params } }
  )
  if (bytes.length > limits.fileBytes) return { source: null, problems: [problem('fileTooLarge', { limit: String(limits.fileBytes) })] }
  const flow = flowOfFile(bytes)
  if (typeof flow === 'string') return { source: null, problems: [problem(flow, { limit: String(limits.partBytes) })] }
  const { blocks, complete } = layFlow(flow.items, sourceIndex)
  if (blocks.length === 0) return { source: null, problems: [problem('fileEmpty')] }
  const crossedOut = flow.struck.length === 0 ? [] : [problem('textStruckOut', struckParams(flow.struck))]
  const problems = [...crossedOut, ...(complete ? [] : [problem('fileTooComplex')])]
  const pages = [{ pageNumber: 1, widthPt: 0, heightPt: 0, imageOnly: false }]
  return { source: { name, hash: await effects.hash(bytes), format: 'word', pages, blocks, ...(flow.marked.length === 0 ? {} : { marked: flow.marked }) }, problems }
}

function flowOfFile(bytes: Uint8Array): Flow {
  if (bytes.length === 0) return 'fileEmpty'
  if (!isZip(bytes)) return 'fileUnreadable'
  const directory = readDirectory(bytes, limits.entryCount)
  if (directory.kind !== 'entries') return directory.kind === 'truncated' ? 'fileTruncated' : directory.kind === 'damaged' ? 'fileUnreadable' : 'fileTooComplex'
  const parts = new Map(directory.entries.map((entry) => [entry.name.replace(/^\//, ''), entry]))
  const relations = readPart(bytes, parts.get('_rels/.rels'))
  const path = typeof relations === 'string' || relations === null ? 'word/document.xml' : (mainPart(relations) ?? 'word/document.xml')
  const document = readPart(bytes, parts.get(path))
  if (document === null) return 'fileUnreadable'
  if (typeof document === 'string') return document
  const beside = (part: string): XmlElement | null | ProblemCode => readPart(bytes, parts.get(`${path.slice(0, path.lastIndexOf('/') + 1)}${part}`))
  const [styles, numbering, footnotes] = [beside('styles.xml'), beside('numbering.xml'), beside('footnotes.xml')]
  for (const part of [styles, numbering, footnotes]) if (typeof part === 'string') return part
  const context: WordContext = { styles: readStyles(elementOf(styles)), numbers: createListNumbers(readLists(elementOf(numbering))), struck: [], marked: [] }
  const items = flowOfBody(document, context)
  for (const note of childrenOf(elementOf(footnotes) ?? undefined, 'footnote')) if (note.attributes['type'] === undefined) items.push(...flowOfBody(note, context))
  return { items, struck: context.struck, marked: context.marked }
}

function elementOf(part: XmlElement | null | ProblemCode): XmlElement | null {
  return typeof part === 'string' ? null : part
}

function mainPart(relations: XmlElement): string | null {
  const main = childrenOf(relations, 'Relationship').find(({ attributes }) => /\/officeDocument$/.test(attributes['Type'] ?? ''))
  return main?.attributes['Target']?.replace(/^\//, '') ?? null
}

/** → null when the file has no such part; a problem when it has one that cannot be read. */
function readPart(bytes: Uint8Array, entry: ZipEntry | undefined): XmlElement | null | ProblemCode {
  if (entry === undefined) return null
  if (entry.encrypted) return 'fileEncrypted'
  if (entry.size > limits.partBytes || entry.size > limits.partRatio * Math.max(1024, entry.packedSize)) return 'fileTooLarge'
  const content = readEntry(bytes, entry)
  const decoding = content === null ? null : decodeText(content)
  if (decoding?.kind !== 'text') return 'fileUnreadable'
  const reading = readXml(decoding.text, limits)
  if (reading.kind === 'tree') return reading.root
  return reading.kind === 'tooComplex' ? 'fileTooComplex' : 'fileUnreadable'
}


