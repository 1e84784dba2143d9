/**
 * Whose and of which year a known title says its table is, against the rest of the document. A title with another body's name before it, or
 * with a year that is not the document's while hardly any title has the right one, names a table beside this budget. Before forms are recognized.
 */
import type { FormId } from '../../model/form-definition.ts'
import { compact } from './spelling.ts'
import type { FoundTitle, Site } from './site.ts'

/** A name before the titles of this many forms, and of most, is what the document calls its body, whatever its cover says. */
const sharedByForms = 2
/** Less than this is what is left of a year or number. */
const shortestName = 4
/** With this many titles of the right year, a wrong one is a slip of the pen. */
const soundTitles = 3
/** A title left over from a file of earlier years is not older than this. */
const oldestSlip = 3

/** What is held against a title. slip: it may be this document's, its year mistaken; not where another table may be the form. */
export type TitleDoubt = 'otherBody' | 'otherYear' | 'slip'

/** → sites whose title must not be believed, or not against another table's claim, and why. */
export function doubtfulTitles(sites: readonly Site[], names: readonly string[], year: number | null): ReadonlyMap<Site, TitleDoubt> {
  const titled = sites.flatMap((site) => (site.title === null ? [] : [{ site, form: formOf(site.title), ...site.title.match }]))
  const own = [...names.map(compact), ...sharedNames(titled)]
  const isOfOther = (front: string): boolean => front.length >= shortestName && own.length > 0 && !own.some((name) => name.includes(front) || front.includes(name))
  const sound = titled.filter((title) => title.year === null || title.year === year).length
  const doubtful = new Map<Site, TitleDoubt>()
  for (const { site, front, year: printed } of titled) {
    if (isOfOther(front)) doubtful.set(site, 'otherBody')
    else if (year !== null && printed !== null && printed !== year) doubtful.set(site, sound < soundTitles || Math.abs(year - printed) > oldestSlip ? 'otherYear' : 'slip')
  }
  return doubtful
}

function formOf({ match }: FoundTitle): FormId | undefined {
  return match.candidates[0]?.definition.id
}

/** The words before the titles of different forms; one title printed twice says no more than once. */
function sharedNames(titled: readonly { readonly front: string; readonly form: FormId | undefined }[]): string[] {
  const forms = new Map<string, Set<FormId | undefined>>()
  for (const { front, form } of titled) forms.set(front, (forms.get(front) ?? new Set()).add(form))
  const all = new Set(titled.map(({ form }) => form)).size
  return [...forms].flatMap(([front, { size }]) => (front !== '' && size >= sharedByForms && size * 2 > all ? [front] : []))
}
