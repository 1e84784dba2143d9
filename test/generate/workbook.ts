/**
 * Producer: a disclosure as a workbook. `toWorkbook` is one that people keep: a sheet for the cover, the prose and each table, numbers
 * stored as numbers, totals as formulas, hidden rows, columns and sheets. `toExport` is what a budget system exports: every form on one
 * sheet, names indented by spaces, amounts as texts.
 */
import { writeXlsx } from 'hucre/xlsx'
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'

type Written = Parameters<typeof writeXlsx>[0]['sheets'][number]
type WrittenCell = NonNullable<Written['cells']> extends Map<string, infer Cell> ? Cell : never

/** A sheet while rows are added. */
interface Draft {
  readonly cells: Map<string, WrittenCell>
  readonly merges: NonNullable<Written['merges']>
  row: number
  width: number
}

const newDraft = (): Draft => ({ cells: new Map(), merges: [], row: 0, width: 1 })

function put(draft: Draft, column: number, cell: WrittenCell, across = 1, down = 1): void {
  draft.cells.set(`${draft.row},${column}`, cell)
  draft.width = Math.max(draft.width, column + across)
  if (across > 1 || down > 1) draft.merges.push({ startRow: draft.row, endRow: draft.row + down - 1, startCol: column, endCol: column + across - 1 })
}

const text = (value: string): WrittenCell => ({ value, type: 'string' })

function putText(draft: Draft, value: string, across = 1): void {
  put(draft, 0, text(value), across)
  draft.row += 1
}

function written(name: string, { cells, merges, row, width }: Draft, more: Partial<Written> = {}): Written {
  const rows = Array.from({ length: row }, () => Array.from({ length: width }, () => null))
  return { name, rows, cells, merges, ...more }
}

const amountShape = /^-?[\d,]+(?:\.\d+)?$/

/** As a number under the format that shows it as printed; every third as a formula with its result. */
function numberCell(printed: string, index: number): WrittenCell {
  const decimals = printed.split('.')[1]?.length ?? 0
  const format = `${printed.includes(',') ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  const value = Number(printed.replaceAll(',', ''))
  const style = { numFmt: index % 2 === 0 ? format : `${format}_ ;[Red]${format}` }
  // A formula whose result is zero cannot be told from one nobody has computed.
  return index % 3 === 0 && value !== 0 ? { value, type: 'formula', formula: `${value}+0`, formulaResult: value, style } : { value, type: 'number', style }
}

/** Rows with spans; `write` makes a cell of what is printed. */
function putRows(draft: Draft, rows: readonly (readonly PrintCell[])[], columnCount: number, write: (cell: PrintCell) => WrittenCell): void {
  const covered = new Set<string>()
  for (const cells of rows) {
    const waiting = [...cells]
    for (let column = 0; column < columnCount; column += 1) {
      if (covered.has(`${draft.row}/${column}`)) continue
      const cell = waiting.shift()
      if (cell === undefined) break
      const { columnSpan = 1, rowSpan = 1 } = cell
      for (let down = 0; down < rowSpan; down += 1) for (let across = 0; across < columnSpan; across += 1) covered.add(`${draft.row + down}/${column + across}`)
      if (cell.text !== '' || columnSpan > 1 || rowSpan > 1) put(draft, column, write(cell), columnSpan, rowSpan)
      column += columnSpan - 1
    }
    draft.row += 1
  }
}

/** Title in the first cell, not merged; department at the left, unit at the right end; an empty row before the heads. */
function tableSheet(block: PrintTable, name: string): Written {
  const draft = newDraft()
  const count = block.widths.length
  if (block.title !== null) putText(draft, block.title)
  if (block.caption !== null) {
    const [left, middle, right] = block.caption
    const who = `${left} ${middle}`.trim()
    if (who !== '') put(draft, 0, text(who))
    if (right !== '') put(draft, count - 1, text(right))
    draft.row += 1
  }
  draft.row += 1
  let index = 0
  const write = (cell: PrintCell): WrittenCell => {
    index += 1
    return cell.path !== undefined && amountShape.test(cell.text) ? numberCell(cell.text, index) : text(cell.text)
  }
  putRows(draft, block.head, count, write)
  putRows(draft, block.rows, count, write)
  for (const note of block.notes) putText(draft, note)
  const hiddenRow = draft.row
  put(draft, count - 1, { value: 987_654.32, type: 'number' })
  draft.row += 1
  return written(name, draft, { rowDefs: new Map([[hiddenRow, { hidden: true }]]) })
}

/** Tables without a title, as those of projects, stand among the prose; one that is joined continues the one above. */
function putPlainTable(draft: Draft, block: PrintTable): void {
  const write = (cell: PrintCell): WrittenCell => text(cell.text)
  putRows(draft, [...block.head, ...block.rows], block.widths.length, write)
}

function proseSheet(name: string, blocks: readonly PrintBlock[]): Written {
  const draft = newDraft()
  for (const block of blocks) {
    if (block.kind === 'cover') for (const line of block.lines) putText(draft, line, 8)
    else if (block.kind === 'contents') for (const entry of block.entries) putText(draft, entry, 8)
    else if (block.kind !== 'table') putText(draft, block.text, 8)
    else putPlainTable(draft, block)
  }
  return written(name, draft)
}

const isForm = (block: PrintBlock): block is PrintTable & { readonly title: string } => block.kind === 'table' && block.title !== null

export function toWorkbook(document: PrintDocument): Promise<Uint8Array> {
  const sheets: Written[] = []
  for (const { blocks } of document.sections) {
    let prose: PrintBlock[] = []
    const flush = (): void => {
      if (prose.length > 0) sheets.push(proseSheet(`文字${sheets.length + 1}`, prose))
      prose = []
    }
    for (const block of blocks) {
      if (!isForm(block)) {
        prose.push(block)
        continue
      }
      flush()
      sheets.push(tableSheet(block, `${sheets.length + 1}`))
    }
    flush()
  }
  const old = newDraft()
  putText(old, '2019年部门支出预算总表', 4)
  put(old, 3, { value: 1234.5, type: 'number' })
  old.row += 1
  sheets.push(written('旧数据', old, { hidden: true }))
  return writeXlsx({ sheets })
}

/** One sheet with every form, two empty rows between, a hidden column of keys in front, amounts as texts. */
export function toExport(document: PrintDocument): Promise<Uint8Array> {
  const draft = newDraft()
  for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'table') continue
    if (!isForm(block)) {
      if (block.joined) draft.row -= 2
      putPlainTable(draft, block)
      draft.row += 2
      continue
    }
    const count = block.widths.length
    putText(draft, block.title, count)
    const [left, middle, right] = block.caption ?? ['', '', '']
    put(draft, 0, text(`${left} ${middle} ${right}`.trim()), count)
    draft.row += 1
    const write = (cell: PrintCell): WrittenCell => text(cell.path === undefined && cell.align !== 'center' && cell.text !== '' ? `  ${cell.text}` : cell.text)
    putRows(draft, block.head, count, write)
    putRows(draft, block.rows, count, write)
    for (const note of block.notes) putText(draft, note, count)
    draft.row += 2
  }
  const shifted = new Map([...draft.cells].map(([key, cell]) => {
    const [row, column] = key.split(',').map(Number)
    return [`${row},${(column ?? 0) + 1}`, cell] as const
  }))
  const keyed = new Map<string, WrittenCell>([...shifted, ...Array.from({ length: draft.row }, (_, row) => [`${row},0`, { value: 1000 + row, type: 'number' }] as const)])
  const merges = draft.merges.map((merge) => ({ ...merge, startCol: merge.startCol + 1, endCol: merge.endCol + 1 }))
  const sheet = written('导出', { ...draft, cells: keyed, merges, width: draft.width + 1 }, { columns: [{ hidden: true }, ...Array.from({ length: draft.width }, () => ({ width: 12 }))] })
  return writeXlsx({ sheets: [sheet], stringMode: 'inline' })
}
