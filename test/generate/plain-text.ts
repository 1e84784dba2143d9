/**
 * A disclosure as text copied out of a PDF: every line of print a line of text, blank cells gone, long labels broken over lines, heads repeated on each
 * page. What is lost here is what reading a text without geometry has to recover.
 */
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'
import { createRandom, type Random } from './random.ts'

/** pageMark: how a page begins: a form feed, a leading space, or only the page number that ended the page before. */
export interface PlainTextStyle {
  readonly seed: number
  readonly pageMark: 'formFeed' | 'leadingSpace' | 'pageNumber'
  readonly blankLines: boolean
  /** Labels longer than this are broken. */
  readonly labelWidth: number
  readonly rowsPerPage: number
}

export function toPlainText(document: PrintDocument, style: PlainTextStyle): string {
  const random = createRandom(style.seed)
  const pages: string[][] = []
  for (const { blocks } of document.sections) {
    pages.push([])
    for (const block of blocks) printBlock(block, pages, style, random)
  }
  return joinPages(pages.filter((lines) => lines.length > 0), style)
}

function joinPages(pages: readonly (readonly string[])[], { pageMark, blankLines }: PlainTextStyle): string {
  const gap = blankLines ? '\n\n' : '\n'
  const printed = pages.map((lines, index) => {
    const body = lines.join(gap)
    if (pageMark === 'leadingSpace') return ` ${body}\n`
    return pageMark === 'formFeed' ? `${index === 0 ? '' : '\f'}${body}${gap}${index + 1}\n` : `${body}\n\n\n\n${index + 1}\n\n`
  })
  return printed.join('')
}

function printBlock(block: PrintBlock, pages: string[][], style: PlainTextStyle, random: Random): void {
  const page = (): string[] => pages.at(-1) ?? []
  if (block.kind === 'table') printTable(block, pages, style, random)
  else if (block.kind === 'cover') page().push(...block.lines)
  else if (block.kind === 'contents') page().push(...block.entries)
  else page().push(...wrap(block.text, 46))
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (let start = 0; start < text.length; start += width) lines.push(text.slice(start, start + width))
  return lines
}

function printTable(table: PrintTable, pages: string[][], style: PlainTextStyle, random: Random): void {
  const page = (): string[] => pages.at(-1) ?? []
  const caption = (table.caption ?? []).filter((part) => part !== '').join(' ')
  if (table.title !== null) page().push(table.title)
  const head = (): void => {
    if (caption !== '') page().push(caption)
    for (const row of table.head) page().push(...printRow(row, style, random))
  }
  head()
  table.rows.forEach((row, index) => {
    if (index > 0 && index % style.rowsPerPage === 0) {
      pages.push([])
      if (table.repeatHead) head()
    }
    page().push(...printRow(row, style, random))
  })
  page().push(...table.notes)
}

/** At most one label of a row is broken; what stands beside it is printed with its first, middle or last line. */
function printRow(cells: readonly PrintCell[], { labelWidth }: PlainTextStyle, random: Random): string[] {
  const filled = cells.filter(({ text }) => text !== '')
  const long = filled.findIndex(({ text, path }) => path === undefined && text.length > labelWidth && !/^\d+$/.test(text))
  const join = (parts: readonly PrintCell[]): string => parts.map(({ text }) => text).join(' ')
  const label = filled[long]
  if (label === undefined) return filled.length === 0 ? [] : [join(filled)]
  const pieces = wrap(label.text.replaceAll('\n', ''), labelWidth)
  const before = join(filled.slice(0, long))
  const after = join(filled.slice(long + 1))
  const lines = random.chance(50) ? [`${before} ${pieces.join('\n')}`, after] : [before, pieces.join('\n'), after]
  return lines.join('\n').split('\n').map((line) => line.trim()).filter((line) => line !== '')
}
