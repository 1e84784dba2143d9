/** What is marked on each page, and what a click on a page means: the smallest thing we know at that point. */
import type { Severity } from '../../../core/model/finding.ts'
import { unionBox, type Box, type Place } from '../../../core/model/place.ts'
import type { Selection } from '../../state/state.ts'
import { indexReview } from '../../state/index-review.ts'
import type { Review } from '../../worker/protocol.ts'

export interface FindingMark {
  readonly findingId: string
  readonly severity: Severity
  readonly box: Box
}

/** cellId: the figure that lights up under the pointer; null for everything else. */
export interface Hit {
  readonly box: Box
  readonly selection: Selection
  readonly cellId: string | null
}

/** Marks of one place in the margin: the heaviest severity, and every finding there. */
export interface MarginMark {
  readonly y: number
  readonly severity: Severity
  readonly findingIds: readonly string[]
}

export interface PageMarks {
  readonly findings: readonly FindingMark[]
  readonly unread: readonly Box[]
  /** Smallest first. */
  readonly hits: readonly Hit[]
  /** Left and right edge of what is printed, in points, as far as it was read; null when nothing was. */
  readonly extent: { readonly left: number; readonly right: number } | null
}

export const noMarks: PageMarks = { findings: [], unread: [], hits: [], extent: null }

/** A finding that names more places than this is marked once on each page; the others show when it is selected. */
const mostStanding = 4

const marksOfReview = new WeakMap<Review, ReadonlyMap<string, PageMarks>>()
const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

export function pageKey({ sourceIndex, pageNumber }: Pick<Place, 'sourceIndex' | 'pageNumber'>): string {
  return `${sourceIndex}/${pageNumber}`
}

/** By `sourceIndex/pageNumber`. */
export function markPages(review: Review): ReadonlyMap<string, PageMarks> {
  const known = marksOfReview.get(review)
  if (known !== undefined) return known
  const made = makeMarks(review)
  marksOfReview.set(review, made)
  return made
}

interface Draft {
  findings: FindingMark[]
  unread: Box[]
  hits: Hit[]
}

function makeMarks(review: Review): ReadonlyMap<string, PageMarks> {
  const drafts = new Map<string, Draft>()
  const at = (place: Place): Draft => {
    const key = pageKey(place)
    const draft = drafts.get(key) ?? { findings: [], unread: [], hits: [] }
    drafts.set(key, draft)
    return draft
  }
  const { budget } = review
  for (const finding of indexReview(review).findings) {
    const seen = new Set<string>()
    for (const { place, cellId, claimId } of finding.places) {
      if (place.box === null) continue
      const standing = finding.places.length <= mostStanding || !seen.has(pageKey(place))
      seen.add(pageKey(place))
      if (standing) at(place).findings.push({ findingId: finding.id, severity: finding.severity, box: place.box })
      if (cellId === null && claimId === null) at(place).hits.push({ box: place.box, selection: { kind: 'finding', id: finding.id }, cellId: null })
    }
  }
  for (const [index, { place }] of budget.problems.entries()) {
    if (place === null || place.box === null) continue
    at(place).unread.push(place.box)
    at(place).hits.push({ box: place.box, selection: { kind: 'problem', index }, cellId: null })
  }
  addHits(review, at)
  return new Map([...drafts].map(([key, draft]) => [key, finish(draft)]))
}

function addHits({ budget }: Review, at: (place: Place) => Draft): void {
  const add = (place: Place, selection: Selection, cellId: string | null): void => {
    if (place.box !== null) at(place).hits.push({ box: place.box, selection, cellId })
  }
  for (const { cells, rows, places } of budget.forms) {
    for (const place of places) add(place, { kind: 'none' }, null)
    for (const { id, place } of cells) add(place, { kind: 'cell', id }, id)
    for (const { place } of rows) add(place, { kind: 'none' }, null)
  }
  for (const { id, places } of budget.narrative.claims) for (const place of places) add(place, { kind: 'claim', id }, null)
  for (const { id, places } of budget.narrative.sentences) for (const place of places) add(place, { kind: 'sentence', id }, null)
  for (const { id: projectId, indicators, places } of budget.projects) {
    for (const { id, place } of indicators) add(place, { kind: 'indicator', projectId, id }, null)
    for (const place of places) add(place, { kind: 'project', id: projectId }, null)
  }
}

function finish({ findings, unread, hits }: Draft): PageMarks {
  const area = ({ box }: Hit): number => box.width * box.height
  const extent = unionBox(hits.map(({ box }) => box))
  return {
    findings,
    unread,
    hits: [...hits].sort((left, right) => area(left) - area(right)),
    extent: extent === null ? null : { left: extent.x, right: extent.x + extent.width },
  }
}

/** Marks closer than the height of a sign share one. gapPt: that height in points of the page as it is drawn. */
export function marginOf(findings: readonly FindingMark[], gapPt: number): MarginMark[] {
  const sorted = [...findings].sort((left, right) => middleOf(left) - middleOf(right))
  const groups: FindingMark[][] = []
  for (const mark of sorted) {
    const group = groups.at(-1)
    const first = group?.[0]
    if (group !== undefined && first !== undefined && middleOf(mark) - middleOf(first) < gapPt) group.push(mark)
    else groups.push([mark])
  }
  return groups.map((group) => {
    const heaviest = [...group].sort((left, right) => weights[left.severity] - weights[right.severity])
    return {
      y: middleOf(group[0] as FindingMark),
      severity: (heaviest[0] as FindingMark).severity,
      findingIds: [...new Set(heaviest.map(({ findingId }) => findingId))],
    }
  })
}

function middleOf({ box }: FindingMark): number {
  return box.y + box.height / 2
}

/** slack: points around a box that still count as inside. */
export function hitAt(marks: PageMarks, x: number, y: number, slack = 1): Hit | null {
  return (
    marks.hits.find(({ box, selection }) => selection.kind !== 'none' && x >= box.x - slack && x <= box.x + box.width + slack && y >= box.y - slack && y <= box.y + box.height + slack) ?? null
  )
}
