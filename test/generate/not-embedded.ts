/**
 * Producer: a PDF written by hand whose Chinese font is named but not embedded (STSong-Light with the Adobe-GB1 character map), as old
 * reporting tools write: every table on a page of its own or several, ruled with thin lines; the words between on pages before.
 * Quick, so that thousands can be printed where Typst prints one.
 */
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'

const pageWidth = 842
const pageHeight = 595
const margin = 40
const rowHeight = 18
const fontSize = 9

/**
 * rowsPerPage: a page ends after so many rows even where more would fit. bare: no line is drawn. tableShare: of the width between the
 * margins that tables take. foldsFigures: figures that do not fit their cells go on below instead of being printed smaller.
 */
export interface PageStyle {
  readonly formsOnly: boolean
  readonly rowsPerPage: number
  readonly bare?: boolean
  readonly tableShare?: number
  readonly foldsFigures?: boolean
}

export function printNotEmbedded(document: PrintDocument, style: PageStyle = { formsOnly: true, rowsPerPage: 1000 }): Uint8Array {
  const { formsOnly, bare = false } = style
  const isForm = (block: PrintBlock): boolean => block.kind === 'table' && block.title !== null && block.head.length > 0
  const pages: string[] = []
  for (const { blocks } of document.sections) {
    let prose: string[] = []
    for (const block of blocks.filter((one) => !formsOnly || isForm(one))) {
      if (block.kind !== 'table') {
        prose.push(...linesOf(block))
        continue
      }
      pages.push(...prosePages(prose), ...tablePages(block, style))
      prose = []
    }
    pages.push(...prosePages(prose))
  }
  return assemblePdf(bare ? pages.map((content) => content.replace(/^.* re S$/gm, '')) : pages)
}

const proseSize = 12
const proseLines = 24

function linesOf(block: Exclude<PrintBlock, PrintTable>): string[] {
  if (block.kind === 'cover') return [...block.lines]
  if (block.kind === 'contents') return [...block.entries]
  return fold(block.text, ((pageWidth - 2 * margin) * fontSize) / proseSize)
}

function prosePages(lines: readonly string[]): string[] {
  const pages: string[] = []
  for (let start = 0; start < lines.length; start += proseLines) {
    pages.push(lines.slice(start, start + proseLines).map((line, index) => text(line, margin, margin + proseSize + index * 20, proseSize)).join('\n'))
  }
  return pages
}

/** As many rows as fit, and not more than asked. */
function tablePages(item: PrintTable, { rowsPerPage, tableShare = 1, foldsFigures = false }: PageStyle): string[] {
  const pages: string[] = []
  const columns: Columns = { edges: edgesOf(item.widths, tableShare), foldsFigures }
  const height = (rows: readonly (readonly PrintCell[])[]): number => heightsOf(rows, columns).reduce((sum, one) => sum + one, 0)
  for (let start = 0; start === 0 || start < item.rows.length; ) {
    const head = start === 0 || item.repeatHead ? item.head : []
    const below = rowsFrom(item.rows, start, item.widths.length)
    let count = 1
    while (count < rowsPerPage && count < below.length && height([...head, ...below.slice(0, count + 1)]) <= pageHeight - 2 * margin - 50) count += 1
    const rows = [...head, ...below.slice(0, count)]
    const last = start + count >= item.rows.length
    pages.push([
      ...(start === 0 && item.title !== null ? [text(item.title, pageWidth / 2 - item.title.length * 7, margin, 14)] : []),
      ...(item.caption === null || !(start === 0 || item.repeatCaption) ? [] : captionLine(item.caption)),
      ...gridOf(rows, columns, margin + 46),
      ...(last ? item.notes.map((note) => text(note, margin, margin + 50 + height(rows) + rowHeight, fontSize)) : []),
    ].join('\n'))
    start += count
  }
  return pages
}

function captionLine([left, middle, right]: readonly [string, string, string]): string[] {
  const y = margin + 28
  return [text(left, margin, y, fontSize), text(middle, pageWidth / 2 - 40, y, fontSize), text(right, pageWidth - margin - widthOf(right), y, fontSize)]
}

/** Where the columns of a table begin and the last ends. */
interface Columns {
  readonly edges: readonly number[]
  readonly foldsFigures: boolean
}

function edgesOf(widths: readonly number[], tableShare: number): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return widths.reduce<number[]>((all, width) => [...all, (all[all.length - 1] ?? 0) + (width / whole) * tableShare * (pageWidth - 2 * margin)], [margin])
}

/** A cell, the column it begins in and the rows and columns it covers. */
interface PlacedCell {
  readonly cell: PrintCell
  readonly row: number
  readonly column: number
  readonly down: number
  readonly across: number
}

function place(rows: readonly (readonly PrintCell[])[], columnCount: number): PlacedCell[] {
  const covered = new Set<string>()
  return rows.flatMap((cells, row) => {
    const out: PlacedCell[] = []
    const waiting = [...cells]
    for (let column = 0; column < columnCount; column += 1) {
      if (covered.has(`${row}/${column}`)) continue
      const cell = waiting.shift() ?? { text: '' }
      const down = Math.min(cell.rowSpan ?? 1, rows.length - row)
      const across = cell.columnSpan ?? 1
      for (let y = 0; y < down; y += 1) for (let x = 0; x < across; x += 1) covered.add(`${row + y}/${column + x}`)
      out.push({ cell, row, column, down, across })
    }
    return out
  })
}

/** The rows from `start` on; a cell that began above and goes on is drawn again there, its words left where it began. */
function rowsFrom(rows: readonly (readonly PrintCell[])[], start: number, columnCount: number): (readonly PrintCell[])[] {
  const [first = [], ...rest] = rows.slice(start)
  if (first.length === 0 && rest.length === 0) return []
  const placed = place(rows, columnCount).filter(({ row, down }) => row <= start && row + down > start)
  const cells = placed.sort((a, b) => a.column - b.column).map(({ cell, row, down }) => (row < start ? { ...cell, text: '', rowSpan: row + down - start } : cell))
  return [cells, ...rest]
}

/** Three lines and more make a row higher; two fit when printed small. */
function heightsOf(rows: readonly (readonly PrintCell[])[], { edges, foldsFigures }: Columns): number[] {
  const heights = rows.map(() => rowHeight)
  for (const { cell, row, column, down, across } of place(rows, edges.length - 1)) {
    const lineCount = linesIn(cell, (edges[column + across] ?? 0) - (edges[column] ?? 0) - 6, foldsFigures).length
    if (down === 1) heights[row] = Math.max(heights[row] ?? 0, lineCount * 9)
  }
  return heights
}

function gridOf(rows: readonly (readonly PrintCell[])[], columns: Columns, top: number): string[] {
  const { edges, foldsFigures } = columns
  const tops = heightsOf(rows, columns).reduce<number[]>((all, height) => [...all, (all[all.length - 1] ?? 0) + height], [top])
  return place(rows, edges.length - 1).flatMap(({ cell, row, column, down, across }) => {
    const [left = 0, right = 0, upper = 0] = [edges[column], edges[column + across], tops[row]]
    return boxed(cell, linesIn(cell, right - left - 6, foldsFigures), { left, right, top: upper, height: (tops[row + down] ?? 0) - upper })
  })
}

interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly height: number
}

function boxed(cell: PrintCell, lines: readonly string[], { left, right, top, height }: Frame): string[] {
  const frame = `${left.toFixed(2)} ${(pageHeight - top - height).toFixed(2)} ${(right - left).toFixed(2)} ${height.toFixed(2)} re S`
  if (cell.text === '') return [frame]
  const lineHeight = Math.min(10, height / lines.length)
  const first = top + height / 2 - ((lines.length - 1) * lineHeight) / 2 + 3
  return [frame, ...lines.map((line, index) => {
    const size = lines.length > 1 ? smallSize : Math.min(fontSize, (fontSize * (right - left - 4)) / widthOf(line))
    const width = (widthOf(line) * size) / fontSize
    const x = cell.align === 'right' ? right - 3 - width : cell.align === 'center' ? (left + right - width) / 2 : left + 3
    return text(line, x, first + index * lineHeight, size)
  })]
}

const smallSize = 7

/** Figures are printed smaller rather than broken, unless amounts are to be folded. */
function linesIn({ text: words, path }: PrintCell, width: number, foldsFigures: boolean): string[] {
  if (!/^[-\d.,%]+$/.test(words)) return fold(words, width)
  return foldsFigures && path !== undefined && widthOf(words) > width ? fold(words, (width * fontSize) / smallSize, words) : [words]
}

/** pieces: what is never broken; each letter by itself, figures among words whole. */
function fold(words: string, width: number, pieces: Iterable<string> = words.match(/[\d.,%]+|./gsu) ?? []): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (piece === '\n' || (widthOf(line + piece) > width && line !== '')) {
      lines.push(line)
      line = ''
    }
    if (piece !== '\n') line += piece
  }
  return [...lines, line]
}

const widthOf = (words: string): number => [...words].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x80 ? fontSize / 2 : fontSize), 0)

/** Origin at the top left, as readers think; PDF counts from the bottom. */
function text(words: string, x: number, y: number, size: number): string {
  const hex = [...words].map((character) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')
  return `BT /F1 ${size} Tf ${x.toFixed(2)} ${(pageHeight - y).toFixed(2)} Td <${hex}> Tj ET`
}

/** Half width for the ASCII glyphs of Adobe-GB1 (CIDs 1 to 95 and 814 to 907), full width for the rest. */
const fontObjects = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 907 500] /FontDescriptor 5 0 R >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
]

function assemblePdf(pages: readonly string[]): Uint8Array {
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 ${pageWidth} ${pageHeight}] >>`, ...fontObjects,
    ...pages.flatMap((content, index) => {
      const stream = `0.5 w\n${content}\n${text(String(index + 1), pageWidth / 2, pageHeight - 24, fontSize)}`
      return [`<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`]
    }),
  ]
  let out = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const offset = out.length
    out += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(out)
}
