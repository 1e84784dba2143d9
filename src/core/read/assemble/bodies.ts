/**
 * Whose table each one is. A document may carry the forms of the department and then those of a subordinate agency, under a cover or captions
 * of its own; only the first body's forms are this budget's. Before any form is recognized.
 */
import { bodiesNamed } from './document-statements.ts'
import { compact } from './spelling.ts'
import type { Site } from './site.ts'

/** → the sites that stand below the name of another body than the first tables do. */
export function foreignSites(sites: readonly Site[]): ReadonlySet<Site> {
  const foreign = new Set<Site>()
  let first: readonly string[] = []
  let isForeign = false
  for (const site of sites) {
    const named = namesOver(site)
    if (first.length === 0) first = named
    else if (named.length > 0) isForeign = !named.some((name) => first.some((own) => isSameBody(name, own)))
    if (isForeign) foreign.add(site)
  }
  return foreign
}

function namesOver({ lead, table, captionRowCount }: Site): string[] {
  const inside = table.grid.cells.filter(({ rowIndex, text }) => rowIndex < captionRowCount && text !== '')
  return bodiesNamed([...lead, ...inside]).map(compact)
}

/** A name may be cut, or lack the region before it: 水务局, 某市水务局. */
function isSameBody(name: string, other: string): boolean {
  return name.startsWith(other) || other.startsWith(name) || name.endsWith(other) || other.endsWith(name)
}
