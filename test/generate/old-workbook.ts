/**
 * Producer: a disclosure as an old workbook (.xls), its records written directly: a sheet for each table and one for the words before it, amounts as
 * numbers under the format that shows them as printed.
 */
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'

const recordIds = { beginning: 0x809, end: 0x0a, format: 0x41e, style: 0xe0, sheet: 0x85, label: 0x204, number: 0x203, merges: 0xe5 } as const
const formats = ['General', '0', '0.0', '0.00', '#,##0', '#,##0.0', '#,##0.00'] as const
const firstFormat = 164
const amountShape = /^-?[\d,]+(?:\.\d+)?$/

interface Sheet {
  readonly cells: Uint8Array[]
  readonly merges: (readonly [number, number, number, number])[]
  row: number
}

export function toOldWorkbook(document: PrintDocument): Uint8Array {
  const sheets: Sheet[] = []
  const newSheet = (): Sheet => {
    const sheet: Sheet = { cells: [], merges: [], row: 0 }
    sheets.push(sheet)
    return sheet
  }
  for (const { blocks } of document.sections) {
    let prose: Sheet | null = null
    for (const block of blocks) {
      const isForm = block.kind === 'table' && block.title !== null
      prose = isForm ? null : (prose ?? newSheet())
      putBlock(prose ?? newSheet(), block)
    }
  }
  return compound(bookStream(sheets))
}

function putBlock(sheet: Sheet, block: PrintBlock): void {
  const line = (words: string): void => {
    sheet.cells.push(label(sheet.row, 0, words))
    sheet.row += 1
  }
  if (block.kind === 'cover') block.lines.forEach(line)
  else if (block.kind === 'contents') block.entries.forEach(line)
  else if (block.kind === 'table') putTable(sheet, block, line)
  else line(block.text)
}

function putTable(sheet: Sheet, block: PrintTable, line: (words: string) => void): void {
  if (block.title !== null) line(block.title)
  if (block.caption !== null) {
    const [left, middle, right] = block.caption
    sheet.cells.push(label(sheet.row, 0, `${left} ${middle}`.trim()), label(sheet.row, block.widths.length - 1, right))
    sheet.row += 1
  }
  const covered = new Set<string>()
  for (const cells of [...block.head, ...block.rows]) {
    const waiting = [...cells]
    for (let column = 0; column < block.widths.length; column += 1) {
      if (covered.has(`${sheet.row}/${column}`)) continue
      const cell: PrintCell = waiting.shift() ?? { text: '' }
      const { rowSpan = 1, columnSpan = 1, text, path } = cell
      for (let down = 0; down < rowSpan; down += 1) for (let across = 0; across < columnSpan; across += 1) covered.add(`${sheet.row + down}/${column + across}`)
      if (rowSpan * columnSpan > 1) sheet.merges.push([sheet.row, sheet.row + rowSpan - 1, column, column + columnSpan - 1])
      if (text !== '') sheet.cells.push(path !== undefined && amountShape.test(text) ? number(sheet.row, column, text) : label(sheet.row, column, text))
    }
    sheet.row += 1
  }
  block.notes.forEach(line)
}

function record(id: number, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(4 + data.length)
  const view = new DataView(out.buffer)
  view.setUint16(0, id, true)
  view.setUint16(2, data.length, true)
  out.set(data, 4)
  return out
}

const shorts = (...values: readonly number[]): Uint8Array => Uint8Array.from(values.flatMap((value) => [value & 0xff, value >> 8]))

/** Characters of two bytes behind their count. */
function wideText(words: string, countBytes: 1 | 2): Uint8Array {
  const codes = shorts(...Array.from({ length: words.length }, (_, index) => words.charCodeAt(index)))
  return Uint8Array.from([words.length & 0xff, ...(countBytes === 2 ? [words.length >> 8] : []), 1, ...codes])
}

const label = (row: number, column: number, words: string): Uint8Array => record(recordIds.label, Uint8Array.from([...shorts(row, column, 0), ...wideText(words, 2)]))

function number(row: number, column: number, printed: string): Uint8Array {
  const decimals = printed.split('.')[1]?.length ?? 0
  const format = `${printed.includes(',') ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  const data = new Uint8Array(14)
  data.set(shorts(row, column, formats.findIndex((one) => one === format)))
  new DataView(data.buffer).setFloat64(6, Number(printed.replaceAll(',', '')), true)
  return record(recordIds.number, data)
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

function bookStream(sheets: readonly Sheet[]): Uint8Array {
  const beginning = (kind: number): Uint8Array => record(recordIds.beginning, shorts(0x600, kind, 0, 0, 0, 0, 0, 0))
  const end = record(recordIds.end, new Uint8Array(0))
  const globals = [
    beginning(5),
    ...formats.map((format, index) => record(recordIds.format, Uint8Array.from([...shorts(firstFormat + index), ...wideText(format, 2)]))),
    ...formats.map((_, index) => record(recordIds.style, Uint8Array.from([...shorts(0, firstFormat + index), ...new Uint8Array(16)]))),
  ]
  const bodies = sheets.map(({ cells, merges }) => join([beginning(0x10), ...cells, record(recordIds.merges, shorts(merges.length, ...merges.flat())), end]))
  const names = sheets.map((_, index) => wideText(`表${index + 1}`, 1))
  let start = join(globals).length + names.reduce((sum, { length }) => sum + length + 10, 0) + end.length
  const listed = bodies.map((body, index) => {
    const data = Uint8Array.from([...shorts(start & 0xffff, start >> 16), 0, 0, ...(names[index] ?? [])])
    start += body.length
    return record(recordIds.sheet, data)
  })
  return join([...globals, ...listed, end, ...bodies])
}

const sectorBytes = 512
const endOfChain = 0xfffffffe
const freeSector = 0xffffffff

/** One stream in the container of old office files: table of chains, directory, then the stream, all in sectors one behind the other. */
function compound(stream: Uint8Array): Uint8Array {
  const streamSectors = Math.ceil(Math.max(stream.length, 4096) / sectorBytes)
  let tableSectors = 1
  while (tableSectors * 128 < tableSectors + 1 + streamSectors) tableSectors += 1
  const out = new Uint8Array((1 + tableSectors + 1 + streamSectors) * sectorBytes)
  const view = new DataView(out.buffer)
  out.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  out.set(shorts(0x3e, 3, 0xfffe, 9, 6), 24)
  view.setUint32(44, tableSectors, true)
  view.setUint32(48, tableSectors, true)
  view.setUint32(56, 4096, true)
  view.setUint32(60, endOfChain, true)
  view.setUint32(68, endOfChain, true)
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index < tableSectors ? index : freeSector, true)
  const firstOfStream = tableSectors + 1
  for (let sector = 0; sector < tableSectors * 128; sector += 1) {
    const last = firstOfStream + streamSectors - 1
    const next = sector < tableSectors ? 0xfffffffd : sector === tableSectors || sector === last ? endOfChain : sector < last ? sector + 1 : freeSector
    view.setUint32(sectorBytes + sector * 4, next, true)
  }
  const directory = (1 + tableSectors) * sectorBytes
  putEntry(out, directory, 'Root Entry', 5, endOfChain, 0, 1)
  putEntry(out, directory + 128, 'Workbook', 2, firstOfStream, Math.max(stream.length, 4096), freeSector)
  out.set(stream, (1 + firstOfStream) * sectorBytes)
  return out
}

function putEntry(out: Uint8Array, at: number, name: string, kind: number, start: number, size: number, child: number): void {
  const view = new DataView(out.buffer)
  for (let index = 0; index < name.length; index += 1) view.setUint16(at + index * 2, name.charCodeAt(index), true)
  view.setUint16(at + 64, (name.length + 1) * 2, true)
  out.set([kind, 1], at + 66)
  for (const [offset, value] of [[68, freeSector], [72, freeSector], [76, child], [116, start], [120, size]] as const) view.setUint32(at + offset, value, true)
}
