/**
 * Paragraphs and tables of a Word file or web page → blocks of a Source: one line a paragraph, one grid a table, frames taken apart, tables
 * within cells as grids of their own behind the one they stand in. Last step of those two readers.
 */
import type { Place } from '../../model/place.ts'
import type { Block, Grid, GridCell, TextLine } from '../../model/source.ts'
import { cutGrid } from '../grid/cut-grid.ts'
import { plainText, type FlowItem, type FlowParagraph, type FlowTable } from './flow.ts'
import { cellWithoutMarks, withoutMarks, withoutStruckRow } from './struck-text.ts'
import { isFrame, placeCells, type PlacedCell, type PlacedTable } from './flow-table.ts'

/** Rows and columns that all tables of a source may cover together. */
const mostPositions = 3_000_000

/** complete: false when a table was too large to lay out and is missing. */
export interface LaidFlow {
  readonly blocks: readonly Block[]
  readonly complete: boolean
}

/** lineCount: paragraphs and rows so far, which number the places. */
interface Progress {
  readonly sourceIndex: number
  readonly blocks: Block[]
  lineCount: number
  tableCount: number
  positionsLeft: number
  complete: boolean
}

export function layFlow(items: readonly FlowItem[], sourceIndex: number): LaidFlow {
  const progress: Progress = { sourceIndex, blocks: [], lineCount: 0, tableCount: 0, positionsLeft: mostPositions, complete: true }
  layItems(items, progress)
  const { blocks, complete } = progress
  return { blocks: hasLostTables(blocks) ? blocks.map(withOpenEnd) : blocks, complete }
}

/** Smaller tables hold the particulars of a page, not what it is about. */
const fewestRows = 3

/** Lines with two amounts and no sentence: rows of tables that are no tables any more. */
const flatRow = /^[^。；]*\d\.\d{1,2}\s+[\d,]+\.\d{1,2}[^。；]*$/
const fewestFlatRows = 10

function hasLostTables(blocks: readonly Block[]): boolean {
  if (blocks.some((block) => block.kind === 'grid' && block.rowCount >= fewestRows)) return false
  return blocks.filter((block) => block.kind === 'line' && flatRow.test(block.text)).length >= fewestFlatRows
}

/**
 * A line that stops without a mark may go on. Where tables were lost, the words were copied from a print, often with each of its lines as a
 * paragraph of its own.
 */
function withOpenEnd(block: Block): Block {
  return block.kind === 'line' && !/[。；！？：:;!?]$/.test(block.text) ? { ...block, endsParagraph: false } : block
}

function layItems(items: readonly FlowItem[], progress: Progress): void {
  for (const item of items) {
    if (item.kind === 'table') layTable(item, progress)
    else layParagraph(item, progress)
  }
}

function layParagraph({ text, centered, endsParagraph }: FlowParagraph, progress: Progress): void {
  const plain = plainText(withoutMarks(text))
  if (plain === '') return
  const line: TextLine = { kind: 'line', text: plain, place: placeIn(progress, progress.lineCount), edges: [], fontSizePt: 0, indentPt: 0, centered, endsShort: true, endsParagraph }
  progress.lineCount += 1
  progress.blocks.push(line)
}

function layTable(table: FlowTable, progress: Progress): void {
  const placed = placeCells({ ...table, rows: table.rows.map(withoutStruckRow) }, progress.positionsLeft)
  if (placed === null) {
    progress.complete = false
    return
  }
  progress.positionsLeft -= placed.rowCount * placed.columnCount
  if (isFrame(placed)) {
    for (const { cell } of placed.cells) layItems(cell.items, progress)
    return
  }
  progress.blocks.push(...cutGrid(gridOf(placed, progress)))
  for (const { cell } of placed.cells) layItems(cell.items.filter(({ kind }) => kind === 'table'), progress)
}

function gridOf({ rowCount, columnCount, cells }: PlacedTable, progress: Progress): Grid {
  const first = progress.lineCount
  progress.lineCount += rowCount
  progress.tableCount += 1
  const tableNumber = progress.tableCount
  const place = (cell: PlacedCell): Place => ({
    ...placeIn(progress, first + cell.rowIndex),
    address: `${tableNumber}!${columnLetters(cell.columnIndex)}${cell.rowIndex + 1}`,
  })
  const gridCells = cells.map((cell): GridCell => ({
    rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, text: cellText(cell.cell.items), place: place(cell),
  }))
  return { kind: 'grid', place: placeIn(progress, first), rowCount, columnCount, cells: gridCells, ground: 'ruled' }
}

function placeIn({ sourceIndex }: Progress, lineIndex: number): Place {
  return { sourceIndex, pageNumber: 1, box: null, lineIndex }
}

/** Paragraphs of one cell, each on a line of its own; cutting joins them or keeps them apart. */
function cellText(items: readonly FlowItem[]): string {
  const text = items.flatMap((item) => (item.kind === 'paragraph' ? (plainText(item.text) || []) : [])).join('\n')
  return cellWithoutMarks(text).trim()
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}
