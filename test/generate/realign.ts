/** A disclosure whose tables stand otherwise in their cells: heads, figures and dashes each left, right or in the middle, columns as wide as they like. */
import type { PrintCell, PrintDocument, PrintTable } from './print.ts'
import { createRandom } from './random.ts'

type Align = NonNullable<PrintCell['align']>

/** widthSeed: of the widths; null to leave them. */
export interface Alignment {
  readonly heads: Align
  readonly figures: Align
  readonly dashes: Align
  readonly widthSeed: number | null
}

export function realign(document: PrintDocument, { heads, figures, dashes, widthSeed }: Alignment): PrintDocument {
  const random = widthSeed === null ? null : createRandom(widthSeed)
  const alignOf = ({ path, text, align }: PrintCell): Align | undefined => (path === undefined ? align : /^[—-]$/.test(text) ? dashes : figures)
  const realigned = (table: PrintTable): PrintTable => ({
    ...table,
    widths: table.widths.map((width) => (random === null ? width : (width * random.integer(5, 20)) / 10)),
    head: table.head.map((cells) => cells.map((cell) => ({ ...cell, align: heads }))),
    rows: table.rows.map((cells) => cells.map((cell) => ({ ...cell, align: alignOf(cell) ?? 'left' }))),
  })
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => (block.kind === 'table' ? realigned(block) : block)) })) }
}
