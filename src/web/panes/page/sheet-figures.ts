/** What is known of the lines and cells of a source that has cells: which figures are alive, and which findings stand where. */
import type { Severity } from '../../../core/model/finding.ts'
import type { Place } from '../../../core/model/place.ts'
import { indexReview } from '../../state/index-review.ts'
import type { Selection } from '../../state/state.ts'
import type { Review } from '../../worker/protocol.ts'
import { firstNumber, plain, type Known } from './text-figures.ts'

/** One spot of a sheet, Word file or web page: a cell, or a line or row where there is no cell. */
export function spotOf({ pageNumber, lineIndex, address }: Pick<Place, 'pageNumber' | 'lineIndex' | 'address'>): string {
  return address === undefined ? `${pageNumber}/${lineIndex ?? ''}` : `${pageNumber}/${address}`
}

export interface SpotMark {
  readonly severity: Severity
  readonly findingId: string
}

export interface SheetKnowledge {
  /** Figures by spot, left to right. */
  readonly figures: ReadonlyMap<string, readonly Known[]>
  /** The heaviest finding of each spot. */
  readonly marks: ReadonlyMap<string, SpotMark>
}

export function knowSheet(review: Review, sourceIndex: number): SheetKnowledge {
  const figures = new Map<string, Known[]>()
  const add = (place: Place, text: string, selection: Selection): void => {
    if (place.sourceIndex !== sourceIndex || text === '') return
    const spot = spotOf(place)
    const here = figures.get(spot)
    if (here === undefined) figures.set(spot, [{ text, selection }])
    else here.push({ text, selection })
  }
  for (const { cells } of review.budget.forms) for (const { id, text, place } of cells) add(place, plain(text), { kind: 'cell', id })
  for (const { id, text, places } of review.budget.narrative.claims) add(places[0], firstNumber(text), { kind: 'claim', id })
  return { figures, marks: marksOf(review, sourceIndex) }
}

/** Findings come with the heaviest first. */
function marksOf(review: Review, sourceIndex: number): ReadonlyMap<string, SpotMark> {
  const marks = new Map<string, SpotMark>()
  for (const { id, severity, places } of indexReview(review).findings) {
    for (const { place } of places) if (place.sourceIndex === sourceIndex && !marks.has(spotOf(place))) marks.set(spotOf(place), { severity, findingId: id })
  }
  return marks
}

export function spotsOf(places: readonly Place[], sourceIndex: number): ReadonlySet<string> {
  return new Set(places.flatMap((place) => (place.sourceIndex === sourceIndex ? [spotOf(place)] : [])))
}

/** The element of a spot on the page. */
export function elementIdOf(place: Pick<Place, 'sourceIndex' | 'pageNumber' | 'lineIndex' | 'address'>): string {
  return `spot-${place.sourceIndex}-${spotOf(place)}`
}
