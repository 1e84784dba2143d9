/**
 * Whose table each one is. A document may carry the forms of the department and then those of a subordinate agency, under a cover or captions
 * of its own; only the first body's forms are this budget's. Before any form is recognized.
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import { bodiesNamed } from './document-statements.ts'
import { compact } from './spelling.ts'
import type { Site } from './site.ts'
import { cellsOfRow, looksLikeAmount } from './table.ts'

/** names: how the document calls its body. → the sites that stand below the name of another body than the first tables do, or whose only row is another's. */
export function foreignSites(sites: readonly Site[], names: readonly string[]): ReadonlySet<Site> {
  const foreign = new Set<Site>()
  let first: readonly string[] = []
  let isForeign = false
  for (const site of sites) {
    const named = namesOver(site)
    if (first.length === 0) first = named
    else if (named.length > 0) isForeign = !named.some((name) => first.some((own) => isSameBody(name, own)))
    if (isForeign || isRowOfOther(site, [...names, ...first])) foreign.add(site)
  }
  return foreign
}

function namesOver({ lead, table, captionRowCount }: Site): string[] {
  const inside = table.grid.cells.filter(({ rowIndex, text }) => rowIndex < captionRowCount && text !== '')
  return bodiesNamed([...lead, ...inside]).map(compact)
}

const bodyHeads = new Set(documentVocabulary.departmentCaptions.map(compact))
const ownRows = documentVocabulary.ownRowWords.map(compact)
const shortestName = 4

/** A list by agency with one row of figures: it is the department's when the row names the department, or nobody. */
function isRowOfOther({ table }: Site, own: readonly string[]): boolean {
  const head = own.length === 0 ? undefined : table.grid.cells.find((cell) => bodyHeads.has(table.textOf(cell)))
  if (head === undefined) return false
  const filled: number[] = []
  for (let row = head.rowIndex + head.rowSpan; row < table.rowCount && filled.length < 2; row += 1) {
    if (cellsOfRow(table, row).some((cell) => cell.columnIndex > head.columnIndex && looksLikeAmount(table.textOf(cell)))) filled.push(row)
  }
  const [only] = filled
  if (only === undefined || filled.length > 1) return false
  const name = compact(cellsOfRow(table, only, head.columnIndex, head.columnIndex + head.columnSpan).map(table.textOf).join(''))
  if (name.length < shortestName || !/^\p{Script=Han}/u.test(name) || ownRows.some((word) => name.includes(word))) return false
  return !own.some((other) => isSameBody(name, other) || isShortFor(name, other) || isShortFor(other, name))
}

/** 某镇政府 is 某镇人民政府: every letter occurs in the longer name, in order. */
function isShortFor(short: string, long: string): boolean {
  let from = 0
  for (const letter of short) {
    const at = long.indexOf(letter, from)
    if (at === -1) return false
    from = at + 1
  }
  return true
}

/** A name may be cut, or lack the region before it: 水务局, 某市水务局. */
function isSameBody(name: string, other: string): boolean {
  return name.startsWith(other) || other.startsWith(name) || name.endsWith(other) || other.endsWith(name)
}
