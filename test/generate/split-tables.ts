/** Tables cut where a page ended, as in a Word file or web page made of a printed one: each piece a table of its own, with the heads again or without. */
import type { PrintBlock, PrintDocument, PrintTable } from './print.ts'

export function splitTables(document: PrintDocument, rowsPerPage: number): PrintDocument {
  const cut = (block: PrintBlock): PrintBlock[] => (block.kind === 'table' && block.title !== null ? piecesOf(block, rowsPerPage) : [block])
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(cut) })) }
}

/** No piece ends within a cell that goes on downward. */
function piecesOf(table: PrintTable, rowsPerPage: number): PrintTable[] {
  const pieces: PrintTable['rows'][number][][] = [[]]
  let covered = 0
  for (const row of table.rows) {
    if (covered === 0 && (pieces.at(-1)?.length ?? 0) >= rowsPerPage) pieces.push([])
    pieces.at(-1)?.push(row)
    covered = Math.max(covered - 1, ...row.map(({ rowSpan }) => (rowSpan ?? 1) - 1), 0)
  }
  return pieces.map((rows, index) => ({
    ...table, rows, notes: index === pieces.length - 1 ? table.notes : [],
    ...(index === 0 ? {} : { title: null, caption: table.repeatCaption ? table.caption : null, head: table.repeatHead ? table.head : [] }),
  }))
}
