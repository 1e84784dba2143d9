/** The words that stand over a table as its title, whoever knows them. Asked where no known title was found. */
import type { Site } from './site.ts'
import { isCaptionText } from './site.ts'
import { compact } from './spelling.ts'
import { cellsOfRow } from './table.ts'
import { withoutUnitCaption } from './unit-caption.ts'

const mostLines = 3
const pageNumber = /^[-—–·.第页共/\d]*$/

/**
 * The lines of the table's own page right above it and the words in its caption rows, put together up to the end of a sentence;
 * captions (department, unit, number of the form) left out. Empty for a table without a word over it.
 */
export function printedTitleOf({ table, captionRowCount, lead, grid }: Site): string {
  const inside = Array.from({ length: captionRowCount }, (_, row) => cellsOfRow(table, row).filter(({ rowIndex }) => rowIndex === row)).flat()
  const above = lead.filter(({ place }) => place.pageNumber === grid.place.pageNumber)
  const lines: string[] = []
  for (const { text } of [...above, ...inside].reverse()) {
    const words = withoutUnitCaption(text).trim()
    if (isCaptionText(text) || words === '' || pageNumber.test(compact(words))) continue
    if (/[。；;！!]$/.test(words) || lines.length === mostLines) break
    lines.unshift(words)
  }
  return lines.join('')
}
