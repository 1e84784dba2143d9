/** The printed text as searchable lines: the reader's own lines and table cells, so that what is found is where it is printed. */
import type { Effects, InputFile } from '../../core/effects.ts'
import type { Block } from '../../core/model/source.ts'
import type { Place } from '../../core/model/place.ts'
import { readFiles } from '../../core/pipeline.ts'
import { decodeText } from '../../core/read/text/decode-text.ts'
import type { PrintedLine } from './protocol.ts'

/** Far beyond any real disclosure; a longer text is not shown line by line. */
const longestText = 200_000

/** The lines of a text file, counted as the reader counts them; null for what is no text. */
export function linesOfText(file: InputFile): readonly string[] | null {
  const decoding = decodeText(file.bytes)
  if (decoding.kind !== 'text') return null
  return decoding.text.split(/\r\n|\n|\r/).slice(0, longestText)
}

export async function readPrintedLines(files: readonly InputFile[], effects: Effects): Promise<readonly PrintedLine[]> {
  const lines: PrintedLine[] = []
  const readings = await readFiles(files, effects)
  for (const [sourceIndex, file] of files.entries()) {
    const source = readings[sourceIndex]?.source ?? null
    const text = source?.format === 'text' ? linesOfText(file) : null
    if (text !== null) lines.push(...text.map((line, lineIndex) => ({ sourceIndex, pageNumber: 1, lineIndex, text: line, box: null, edges: [], fontSizePt: 0 })))
    else for (const block of source?.blocks ?? []) lines.push(...linesOfBlock(block))
  }
  return lines
}

function linesOfBlock(block: Block): PrintedLine[] {
  if (block.kind === 'line') return [printed(block.text, block.place, block.edges, block.fontSizePt)]
  return block.cells.filter(({ text }) => text !== '').map(({ text, place }) => printed(text, place, [], 0))
}

function printed(text: string, place: Place, edges: readonly number[], fontSizePt: number): PrintedLine {
  const { sourceIndex, pageNumber, lineIndex, box, address } = place
  return { sourceIndex, pageNumber, lineIndex, ...(address === undefined ? {} : { address }), text, box, edges, fontSizePt }
}
