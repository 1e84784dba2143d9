/**
 * A disclosure as the text somebody copied out of a viewer: no geometry. Blank cells have vanished from their lines, long words stand
 * broken over lines, heads and captions come again on every page, and a page begins with a mark before its first word.
 */
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'

export interface TextStyle {
  /** What stands before the first word of a page. */
  readonly pageMark: ' ' | '\f'
  /** Characters on a line of prose. */
  readonly lineLength: number
  readonly rowsPerPage: number
}

export const copiedText: TextStyle = { pageMark: ' ', lineLength: 50, rowsPerPage: 18 }

export function toPlainText(document: PrintDocument, style: TextStyle = copiedText): string {
  const pages = document.sections.flatMap(({ blocks }) => pagesOf(blocks, style))
  return `${pages.map((lines) => style.pageMark + lines.join('\n\n')).join('\n')}\n`
}

function pagesOf(blocks: readonly PrintBlock[], style: TextStyle): string[][] {
  const pages: string[][] = [[]]
  const last = (): string[] => pages[pages.length - 1] ?? []
  for (const block of blocks) {
    if (block.kind === 'table') {
      const [first = [], ...rest] = tablePages(block, style)
      last().push(...first)
      pages.push(...rest)
    } else if (block.kind === 'paragraph') last().push(...brokenLines(block.text, style.lineLength))
    else if (block.kind === 'cover') last().push(...block.lines)
    else if (block.kind === 'contents') last().push(...block.entries)
    else last().push(block.text)
  }
  return pages.filter((lines) => lines.length > 0)
}

function tablePages(item: PrintTable, { rowsPerPage }: TextStyle): string[][] {
  const caption = item.caption === null ? [] : [item.caption.filter((part) => part !== '').join(' ')]
  const head = item.head.flatMap((cells) => rowLines(cells, item))
  const pages: string[][] = []
  for (let start = 0; start === 0 || start < item.rows.length; start += rowsPerPage) {
    const repeated = start === 0 ? [...(item.title === null ? [] : [item.title]), ...caption, ...head] : [...(item.repeatCaption ? caption : []), ...(item.repeatHead ? head : [])]
    pages.push([...repeated, ...item.rows.slice(start, start + rowsPerPage).flatMap((cells) => rowLines(cells, item))])
  }
  pages[pages.length - 1]?.push(...item.notes)
  return pages
}

/** The words of a row: what fits stays on one line, a long word breaks its row into lines. */
function rowLines(cells: readonly PrintCell[], item: PrintTable): string[] {
  const whole = item.widths.reduce((sum, width) => sum + width, 0)
  const lines: string[] = []
  let line: string[] = []
  let column = 0
  for (const cell of cells) {
    const span = cell.columnSpan ?? 1
    const width = item.widths.slice(column, column + span).reduce((sum, part) => sum + part, 0)
    column += span
    const text = cell.text.replaceAll('\n', ' ').trim()
    if (text === '') continue
    const capacity = Math.max(4, Math.floor((width / whole) * 84))
    if ([...text].length <= capacity || /^[-\d.,≥≤%]+$/.test(text)) {
      line.push(text)
      continue
    }
    if (line.length > 0) lines.push(line.join(' '))
    lines.push(...brokenLines(text, capacity))
    line = []
  }
  if (line.length > 0) lines.push(line.join(' '))
  return lines
}

/** Cuts between characters, never inside a number. */
function brokenLines(text: string, length: number): string[] {
  const pieces = text.match(/[-\d.,%]+|[\s\S]/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && [...line].length + [...piece].length > length) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return line === '' ? lines : [...lines, line]
}
