/** A disclosure as a text whose tables are drawn with bars, as Markdown has them: no merged cells, and blank cells that only the bars show. */
import type { PrintBlock, PrintDocument, PrintTable } from './print.ts'
import { matrixOf } from './rearrange.ts'

export function toPipedText(document: PrintDocument): Uint8Array {
  return new TextEncoder().encode(document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => [...linesOf(block), ''])).join('\n'))
}

function linesOf(block: PrintBlock): readonly string[] {
  if (block.kind === 'cover') return block.lines
  if (block.kind === 'contents') return block.entries
  return block.kind === 'table' ? tableLines(block) : [block.text]
}

/** A cell over several stands in the first of them. */
function tableLines({ title, caption, head, rows, widths, notes }: PrintTable): string[] {
  const matrix = matrixOf([...head, ...rows], widths.length)
  const lines = matrix.map((line, row) => line.map((cell, column) => (line[column - 1] === cell || matrix[row - 1]?.[column] === cell ? '' : cell.text.replaceAll('\n', ''))))
  const drawn = lines.map((texts) => `| ${texts.join(' | ')} |`)
  const rule = `|${widths.map(() => '---').join('|')}|`
  return [...(title === null ? [] : [title]), ...(caption === null ? [] : [caption.filter((part) => part !== '').join(' ')]), '', ...drawn.slice(0, head.length), rule, ...drawn.slice(head.length), '', ...notes]
}
