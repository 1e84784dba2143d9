/**
 * Whose and of which year a known title says its table is, against the rest of the document. A title with another body's name before it, or
 * with a year that is not the document's while hardly any title has the right one, names a table beside this budget. Before forms are recognized.
 */
import { compact } from './spelling.ts'
import type { Site } from './site.ts'

/** A name before this many titles is what the document calls its body, whatever its cover says. */
const sharedByTitles = 2
/** Less than this is what is left of a year or number. */
const shortestName = 4
/** With this many titles of the right year, a wrong one is a slip of the pen. */
const soundTitles = 3

/** → sites whose title must not be believed, and why. */
export function doubtfulTitles(sites: readonly Site[], names: readonly string[], year: number | null): ReadonlyMap<Site, 'otherBody' | 'otherYear'> {
  const titled = sites.flatMap((site) => (site.title === null ? [] : [{ site, ...site.title.match }]))
  const counts = new Map<string, number>()
  for (const { front } of titled) counts.set(front, (counts.get(front) ?? 0) + 1)
  const own = [...names.map(compact), ...[...counts].filter(([front, count]) => front !== '' && count >= sharedByTitles).map(([front]) => front)]
  const isOfOther = (front: string): boolean => front.length >= shortestName && own.length > 0 && !own.some((name) => name.includes(front) || front.includes(name))
  const sound = titled.filter((title) => title.year === null || title.year === year).length
  const isOfOtherYear = (printed: number | null): boolean => year !== null && printed !== null && printed !== year && sound < soundTitles
  const doubtful = new Map<Site, 'otherBody' | 'otherYear'>()
  for (const { site, front, year: printed } of titled) {
    if (isOfOther(front)) doubtful.set(site, 'otherBody')
    else if (isOfOtherYear(printed)) doubtful.set(site, 'otherYear')
  }
  return doubtful
}
