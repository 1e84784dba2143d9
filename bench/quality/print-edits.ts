/**
 * Small edits of a disclosure as it is laid out on paper (test/generate/print.ts): one cell, one paragraph, one row or one table is printed
 * otherwise and everything else stays true, as when somebody slips while typing. Faults (figure-faults.ts and its siblings) are made of these.
 */
import { readAmount } from '../../src/core/money.ts'
import { cellId } from '../../src/core/model/form.ts'
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from '../../test/generate/print.ts'

/** Position of a block in the document. */
export interface BlockAt {
  readonly sectionIndex: number
  readonly blockIndex: number
}

export interface FoundTable extends BlockAt {
  readonly table: PrintTable
}

export interface FoundText extends BlockAt {
  readonly text: string
}

export interface FoundCell extends FoundTable {
  readonly rowIndex: number
  readonly cellIndex: number
  readonly cell: PrintCell
}

function blocksOf(document: PrintDocument): (BlockAt & { readonly block: PrintBlock })[] {
  return document.sections.flatMap(({ blocks }, sectionIndex) => blocks.map((block, blockIndex) => ({ sectionIndex, blockIndex, block })))
}

export function tablesOf(document: PrintDocument): FoundTable[] {
  return blocksOf(document).flatMap(({ block, ...at }) => (block.kind === 'table' ? [{ ...at, table: block }] : []))
}

export function paragraphsOf(document: PrintDocument): FoundText[] {
  return blocksOf(document).flatMap(({ block, ...at }) => (block.kind === 'paragraph' ? [{ ...at, text: block.text }] : []))
}

export function cellsOf(document: PrintDocument): FoundCell[] {
  return tablesOf(document).flatMap((found) =>
    found.table.rows.flatMap((cells, rowIndex) => cells.map((cell, cellIndex) => ({ ...found, rowIndex, cellIndex, cell }))),
  )
}

/** Cells of statutory forms that print an amount other than nothing. */
export function figuresOf(document: PrintDocument): FoundCell[] {
  return cellsOf(document).filter(({ cell }) => {
    const reading = cell.path === undefined || cell.unit === undefined ? null : readAmount(cell.text, cell.unit)
    return reading?.kind === 'amount' && reading.amount.fen !== 0n
  })
}

export const idOf = ({ path }: PrintCell): string => (path === undefined ? '' : cellId(path))

/** The document with one block printed as the given ones; none takes it out. */
export function withBlock(document: PrintDocument, at: BlockAt, blocks: readonly PrintBlock[]): PrintDocument {
  return {
    ...document,
    sections: document.sections.map((section, index) =>
      index !== at.sectionIndex ? section : { ...section, blocks: section.blocks.flatMap((block, place) => (place === at.blockIndex ? blocks : [block])) },
    ),
  }
}

export function withoutSections(document: PrintDocument, indices: ReadonlySet<number>): PrintDocument {
  return { ...document, sections: document.sections.filter((_, index) => !indices.has(index)) }
}

/** The document with other words in some cells of one row. */
export function withCells(document: PrintDocument, at: FoundCell, texts: ReadonlyMap<number, string>): PrintDocument {
  const rows = at.table.rows.map((cells, index) =>
    index !== at.rowIndex ? cells : cells.map((cell, place) => ({ ...cell, text: texts.get(place) ?? cell.text })),
  )
  return withRows(document, at, rows)
}

export function withRows(document: PrintDocument, at: FoundTable, rows: PrintTable['rows']): PrintDocument {
  return withBlock(document, at, [{ ...at.table, rows }])
}
