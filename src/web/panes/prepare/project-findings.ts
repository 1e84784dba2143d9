/** What the audit says of each project in work, by its id. The print names projects; the draft knows them by the same names. */
import type { DraftView, Review } from '../../worker/protocol.ts'
import type { Finding } from '../../../core/model/finding.ts'

export function findingsByProject(review: Review | null, view: DraftView): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of review?.audit.findings ?? []) {
    const id = review === null ? null : projectOf(finding, review, view)
    if (id !== null) found.set(id, [...(found.get(id) ?? []), finding])
  }
  return found
}

/** By the name it tells, or by where it stands: each project has its own page of the print. */
export function projectOf({ params, places }: Finding, review: Review, view: DraftView): string | null {
  const named = view.projects.find(({ content }) => content.name !== '' && content.name === params['project'])
  if (named !== undefined) return named.id
  const printed = review.budget.projects.findIndex((project) => places.some(({ place, cellId, claimId }) => cellId === null && claimId === null && [...project.places, ...project.indicators.map((own) => own.place)].some((own) => own.sourceIndex === place.sourceIndex && own.pageNumber === place.pageNumber && own.lineIndex === place.lineIndex)))
  return printed === -1 ? null : (view.projects[printed]?.id ?? null)
}
