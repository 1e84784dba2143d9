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
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) => wordsOf(text))
  const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => wordsOf(name))
  return withWords(sheets.flatMap((sheet, index) =>
    [...(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '').matchAll(/<c r="([A-Z]+\d+)"([^>]*[^/])>(.*?)<\/c>/gs)].map(([, cell = '', attributes = '', content = '']): Piece => {
      const [formula = '', value = ''] = [/<f>(.*?)<\/f>/s, /<(?:v|is)>(.*?)<\/(?:v|is)>/s].map((part) => wordsOf(part.exec(content)?.[1] ?? ''))
      const shown = attributes.includes('t="s"') ? (shared[Number.parseInt(value, 10)] ?? '') : value
      return { where: { unit: 'cell', at: `${sheet}!${cell}` }, words: formula === '' ? shown : `=${formula} ${shown}` }
    }),
  ))
}

function withWords(pieces: readonly Piece[]): Piece[] {
  return pieces.map(({ where, words }) => ({ where, words: words.replace(/\s/g, '') })).filter(({ words }) => words !== '')
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&amp;': '&' }

function wordsOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (entity) => entities[entity] ?? entity)
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
