/** A disclosure in which one head of one table is another word, as nobody has seen it; every figure keeps its canonical path. */
import type { PrintDocument, PrintTable } from './print.ts'
import { formOf } from './unknown-layout.ts'

/** Heads that hold a word, each by its table, row and place in the row. */
export interface HeadPlace {
  readonly table: PrintTable
  readonly row: number
  readonly cell: number
}

export function headPlaces({ sections }: PrintDocument): HeadPlace[] {
  const tables = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' && formOf(block) !== null ? [block] : [])))
  return tables.flatMap((table) => table.head.flatMap((cells, row) => cells.flatMap(({ text }, cell) => (/^\d*$/.test(text) ? [] : [{ table, row, cell }]))))
}

export function renameHead(document: PrintDocument, { table, row, cell }: HeadPlace, word: string): PrintDocument {
  const head = table.head.map((cells, index) => (index === row ? cells.map((own, position) => (position === cell ? { ...own, text: word } : own)) : cells))
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => (block === table ? { ...table, head } : block)) })) }
}
