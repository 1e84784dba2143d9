/**
 * The text reader: bytes → Source. First stage of the main path for plain texts. It knows pages and lines, and tables drawn
 * with bars; all others are recovered later from what their lines say (assemble-text-forms.ts). Never throws for bad input: what cannot be read is a Problem.
 */
import type { Effects } from '../../effects.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { Block, Source, SourcePage } from '../../model/source.ts'
import { decodeText } from './decode-text.ts'
import { limits } from './limits.ts'
import { markPages, type LineMark } from './page-marks.ts'
import { joinPipedCells } from './piped-cells.ts'
import { findPipedTables, layPipedTable } from './piped-grids.ts'

export interface TextReading {
  readonly source: Source | null
  readonly problems: Problem[]
}

/**
 * bytes: the file · name: as the user knows it · sourceIndex: its number in the disclosure
 * → the lines of the text without blank lines and page numbers; source is null when nothing could be read, and a problem says why.
 */
export async function readText(bytes: Uint8Array, name: string, sourceIndex: number, effects: Effects): Promise<TextReading> {
  const failed = (code: ProblemCode, params: Readonly<Record<string, string>> = {}): TextReading => ({
    source: null,
    problems: [{ code, place: { sourceIndex, pageNumber: 1, box: null, lineIndex: null }, params: { file: name, ...params } }],
  })
  if (bytes.length === 0) return failed('fileEmpty')
  if (bytes.length > limits.fileBytes) return failed('fileTooLarge', { limit: String(limits.fileBytes) })
  const decoding = decodeText(bytes)
  if (decoding.kind === 'binary') return failed('fileUnreadable')
  if (decoding.kind === 'unknown') return failed('textEncodingUnknown')
  const lines = decoding.text.split(/\r\n|\n|\r/)
  if (lines.length > limits.lineCount) return failed('fileTooComplex', { limit: String(limits.lineCount) })
  if (lines.some((line) => line.length > limits.lineCharacters)) return failed('fileTooComplex', { limit: String(limits.lineCharacters) })
  if (lines.every((line) => line.trim() === '')) return failed('fileEmpty')
  const hash = await effects.hash(bytes)
  const { blocks, pages } = layOut(lines, markPages(lines), sourceIndex)
  return { source: { name, hash, format: 'text', pages, blocks }, problems: [] }
}

function layOut(lines: readonly string[], marks: readonly LineMark[], sourceIndex: number): { blocks: Block[]; pages: SourcePage[] } {
  const blocks: Block[] = []
  const trimmed = lines.map((line) => line.replace(/[\s\u3000\u200b\ufeff]+/g, ' ').trim())
  const tables = findPipedTables(trimmed)
  const texts = joinPipedCells(trimmed.map((text, lineIndex) => (tables.some(({ from, to }) => lineIndex >= from && lineIndex < to) ? '' : text)))
  const widths = texts.map(widthOf)
  let pageNumber = 1
  lines.forEach((_, lineIndex) => {
    const mark = marks[lineIndex]
    if (mark?.startsPage === true && blocks.length > 0) pageNumber += 1
    const page = pageNumber
    const table = tables.find(({ from }) => from === lineIndex)
    if (table !== undefined) blocks.push(...layPipedTable(table, (own) => ({ sourceIndex, pageNumber: page, box: null, lineIndex: own })))
    const text = texts[lineIndex] ?? ''
    if (text === '' || mark?.isPageNumber === true) return
    const place = { sourceIndex, pageNumber, box: null, lineIndex }
    blocks.push({ kind: 'line', text, place, edges: [], fontSizePt: 0, indentPt: 0, centered: false, endsShort: endsShort(widths, lineIndex) })
  })
  const pages = Array.from({ length: pageNumber }, (_, index): SourcePage => ({ pageNumber: index + 1, widthPt: 0, heightPt: 0, imageOnly: false }))
  return { blocks, pages }
}

/** Chinese characters are twice as wide as Latin ones. */
function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) > 0x2e7f ? 2 : 1
  return width
}

/** Without geometry, the widest line nearby shows where the right margin is. */
function endsShort(widths: readonly number[], index: number): boolean {
  let widest = 0
  for (let other = Math.max(0, index - 16); other <= index + 16 && other < widths.length; other += 1) widest = Math.max(widest, widths[other] ?? 0)
  return (widths[index] ?? 0) < widest * 0.85
}
