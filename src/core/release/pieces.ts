/**
 * A published file cut into the pieces that a person would point at: a paragraph, a cell, a printed line. By them a release tells where a file
 * was altered, whatever it says there. Runs after rendering, and again when a release is verified.
 */
import type { NamedFile, PieceWhere } from '../model/release.ts'
import type { Source, TextLine } from '../model/source.ts'
import { decodeUtf8 } from '../model/utf8.ts'
import { readDirectory, readEntry } from '../read/archive/zip.ts'

/** words: without any space, as lines break where there is room. */
export interface Piece {
  readonly where: PieceWhere
  readonly words: string
}

const limits = { byteCount: 64 * 1024 * 1024, entryCount: 2000 }

/** source: what the reader took from the file, which only a PDF needs. Files of columns (Parquet) have no pieces; their twins tell of them. */
export function piecesOf({ name, bytes }: NamedFile, source: Source | null): Piece[] {
  if (bytes.length > limits.byteCount) return []
  if (name.endsWith('.pdf')) return source === null ? [] : pagePieces(source)
  if (name.endsWith('.docx')) return documentPieces(partsOf(bytes))
  if (name.endsWith('.xlsx')) return sheetPieces(partsOf(bytes))
  const text = name.endsWith('.parquet') ? null : decodeUtf8(bytes)
  if (text === null) return []
  return name.endsWith('.html') ? markupPieces(text, blockEnd, 'paragraph') : linePieces(text)
}

function pagePieces({ blocks }: Source): Piece[] {
  const texts = blocks.flatMap((block): readonly Pick<TextLine, 'text' | 'place'>[] => (block.kind === 'line' ? [block] : block.cells))
  return withWords(texts.map(({ text, place }) => ({ where: { unit: 'page', at: String(place.pageNumber) }, words: text })))
}

/** Lines that only open or close something in JSON say nothing. */
function linePieces(text: string): Piece[] {
  return withWords(text.split('\n').map((line, index) => ({ where: { unit: 'line', at: String(index + 1) }, words: /[\p{L}\p{N}]/u.test(line) ? line : '' })))
}

const blockEnd = /<\/(?:p|td|th|li|h[1-6]|caption|figcaption|dt|dd|title|summary|script|style|text|a|button)>|<br>/

function markupPieces(text: string, end: RegExp, unit: PieceWhere['unit']): Piece[] {
  return withWords(text.split(end).map((part, index) => ({ where: { unit, at: String(index + 1) }, words: wordsOf(part) })))
}

function documentPieces(parts: ReadonlyMap<string, string>): Piece[] {
  return [...parts].filter(([name]) => /^word\/(?:document|header\d*|footer\d*|footnotes)\.xml$/.test(name)).flatMap(([, text]) => markupPieces(text, /<\/w:p>/, 'paragraph'))
}

/** Formula and value of every cell. */
function sheetPieces(parts: ReadonlyMap<string, string>): Piece[] {
  const shared = insidesOf(parts.get('xl/sharedStrings.xml') ?? '', '<si>', '</si>').map(wordsOf)
  const sheets = insidesOf(parts.get('xl/workbook.xml') ?? '', '<sheet name="', '"').map(wordsOf)
  return withWords(sheets.flatMap((sheet, index) =>
    cellsOf(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '').map(({ cell, attributes, content }): Piece => {
      const formula = wordsOf(insidesOf(content, '<f>', '</f>')[0] ?? '')
      const value = wordsOf(insidesOf(content, '<v>', '</v>')[0] ?? insidesOf(content, '<is>', '</is>')[0] ?? '')
      const shown = attributes.includes('t="s"') ? (shared[Number.parseInt(value, 10)] ?? '') : value
      return { where: { unit: 'cell', at: `${sheet}!${cell}` }, words: formula === '' ? shown : `=${formula} ${shown}` }
    }),
  ))
}

interface CellMarkup {
  readonly cell: string
  readonly attributes: string
  readonly content: string
}

const cellHead = /^([A-Z]{1,3}\d{1,7})"(.*)$/s

/** Cells that hold something; an empty one closes itself. Read from left to right once, however many openers have no closer. */
function cellsOf(sheet: string): CellMarkup[] {
  const opener = '<c r="'
  const cells: CellMarkup[] = []
  let from = sheet.indexOf(opener)
  let closer = 0
  while (from >= 0) {
    const headEnd = sheet.indexOf('>', from)
    if (headEnd > closer) closer = sheet.indexOf('</c>', headEnd)
    if (headEnd < 0 || closer < 0) break
    const [, cell, attributes = ''] = cellHead.exec(sheet.slice(from + opener.length, headEnd)) ?? []
    const isCell = cell !== undefined && !attributes.endsWith('/')
    if (isCell) cells.push({ cell, attributes, content: sheet.slice(headEnd + 1, closer) })
    from = sheet.indexOf(opener, isCell ? closer : headEnd)
  }
  return cells
}

/** What stands between each opener and the closer next to it. Without a closer nothing is searched again, so the time goes with the length. */
function insidesOf(text: string, opener: string, closer: string): string[] {
  const insides: string[] = []
  let start = text.indexOf(opener)
  while (start >= 0) {
    const end = text.indexOf(closer, start + opener.length)
    if (end < 0) break
    insides.push(text.slice(start + opener.length, end))
    start = text.indexOf(opener, end + closer.length)
  }
  return insides
}

function withWords(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ where, words }) => ({ where, words: words.replace(/\s/g, '') })).filter(({ words }) => words !== '')
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&amp;': '&' }

function wordsOf(markup: string): string {
  return withoutTags(markup).replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (entity) => entities[entity] ?? entity)
}

function withoutTags(markup: string): string {
  const texts: string[] = []
  let from = 0
  for (let start = markup.indexOf('<'); start >= 0; start = markup.indexOf('<', from)) {
    const end = markup.indexOf('>', start)
    if (end < 0) break
    texts.push(markup.slice(from, start))
    from = end + 1
  }
  return texts.join('') + markup.slice(from)
}

/** Texts of an office document by their path; none of a package that is damaged. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const directory = readDirectory(bytes, limits.entryCount)
  if (directory.kind !== 'entries') return new Map()
  let room = limits.byteCount
  const parts = new Map<string, string>()
  for (const entry of directory.entries) {
    room -= entry.size
    if (room < 0) return new Map()
    const unpacked = entry.name.endsWith('.xml') ? readEntry(bytes, entry) : null
    const text = unpacked === null ? null : decodeUtf8(unpacked)
    if (text !== null) parts.set(entry.name, text)
  }
  return parts
}
