/**
 * The reader of old Word files: bytes → Source. First stage of the main path for .doc (Word 97 to 2003, WPS). Macros and embedded files are other
 * streams, which nobody opens. Never throws for bad input: what cannot be read is a Problem.
 */
import type { Effects } from '../../effects.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { FlowItem } from '../flow/flow.ts'
import { layFlow } from '../flow/lay-flow.ts'
import { struckParams } from '../flow/struck-text.ts'
import { openCompound } from './compound-file.ts'
import { flowOfOldDocument } from './doc-flow.ts'
import { readOldLists } from './doc-lists.ts'
import { readRuns } from './doc-properties.ts'
import { readOldStyles } from './doc-styles.ts'
import { parts, readHead, readPieces } from './doc-text.ts'
import { limits } from './limits.ts'
import { createListNumbers } from './numbering.ts'
import type { WordReading } from './read-docx.ts'

/**
 * bytes: the file · name: as the user knows it · sourceIndex: its number in the disclosure
 * → paragraphs and tables in reading order, all on one page; source is null when nothing could be read, and a problem says why.
 */
export async function readDoc(bytes: Uint8Array, name: string, sourceIndex: number, effects: Effects): Promise<WordReading> {
  const problem = (code: ProblemCode, params: Readonly<Record<string, string>> = {}): Problem => (
    { code, place: { sourceIndex, pageNumber: 1, box: null, lineIndex: null }, params: { file: name, ...params } }
  )
  if (bytes.length === 0) return { source: null, problems: [problem('fileEmpty')] }
  if (bytes.length > limits.fileBytes) return { source: null, problems: [problem('fileTooLarge', { limit: String(limits.fileBytes) })] }
  const struck: string[] = []
  const items = itemsOf(bytes, struck)
  if (typeof items === 'string') return { source: null, problems: [problem(items)] }
  const { blocks, complete } = layFlow(items, sourceIndex)
  if (blocks.length === 0) return { source: null, problems: [problem('fileEmpty')] }
  const crossedOut = struck.length === 0 ? [] : [problem('textStruckOut', struckParams(struck))]
  const problems = [...crossedOut, ...(complete ? [] : [problem('fileTooComplex')])]
  const pages = [{ pageNumber: 1, widthPt: 0, heightPt: 0, imageOnly: false }]
  return { source: { name, hash: await effects.hash(bytes), format: 'word', pages, blocks }, problems }
}

/** struck: where texts with figures that are crossed out are kept. */
function itemsOf(bytes: Uint8Array, struck: string[]): FlowItem[] | ProblemCode {
  const file = openCompound(bytes)
  const document = file?.stream('WordDocument') ?? null
  if (file === null || document === null) return 'fileUnreadable'
  const head = readHead(document)
  if (head.kind !== 'head') return head.kind === 'encrypted' ? 'fileEncrypted' : head.kind === 'old' ? 'fileOldWord' : 'fileUnreadable'
  const table = file.stream(head.tableName)
  const text = table === null ? null : readPieces(document, head.part(parts.pieces, table), head.textLength)
  if (table === null || text === null) return 'fileUnreadable'
  return flowOfOldDocument({
    text,
    paragraphRuns: readRuns(document, head.part(parts.paragraphPages, table), 'paragraph'),
    characterRuns: readRuns(document, head.part(parts.characterPages, table), 'character'),
    styles: readOldStyles(head.part(parts.styles, table)),
    numbers: createListNumbers(readOldLists(table, head.part(parts.lists, table), head.part(parts.listUses, table))),
    data: file.stream('Data'),
    struck,
  })
}
