/** The gate before publishing a document that was written elsewhere: what of its prose neither its own tables nor last year's tell. The same as that of a budget in work. */
import type { Piece } from '../model/bound-text.ts'
import type { Budget } from '../model/budget.ts'
import type { DraftGate, OpenPlace } from '../model/draft-gate.ts'
import { cellId, cellsById } from '../model/form.ts'
import type { Claim } from '../model/narrative.ts'
import { bindClaim, indexClaims } from './bind-sentence.ts'
import { findFigures } from './find-figures.ts'
import { createGrounds } from './grounds.ts'

/** lastYear: the disclosure of the year before; null where it is not at hand. */
export function documentGate(budget: Budget, lastYear: Budget | null): DraftGate {
  const { narrative, projects } = budget
  const index = indexClaims(budget)
  const isTold = teller(budget, lastYear)
  const claims = new Map<string, Claim[]>()
  for (const claim of narrative.claims) claims.set(claim.sentenceId, [...(claims.get(claim.sentenceId) ?? []), claim])
  const figures = narrative.sentences.flatMap(({ id: of, text: sentence }): OpenPlace[] => {
    const own = claims.get(of) ?? []
    const told = own.map((claim) => bindClaim(sentence, claim, own, index)).filter(({ piece }) => isTold(piece))
    return findFigures(sentence).filter(({ start, end }) => !told.some((span) => span.start <= start && end <= span.end)).map(({ text }) => ({ kind: 'unbound', of, text, sentence }))
  })
  const bare = projects.filter((project) => project.budget?.amount == null).map(({ id, name }): OpenPlace => ({ kind: 'projectWithoutAmount', of: id, text: name, sentence: '' }))
  return { open: [...figures, ...markedPlaces(budget, figures), ...bare], grounds: [] }
}

/** Of more than these nobody reads a list; the first stand for all. */
const mostMarks = 500

/** Highlighted words of the files; a figure that stands open anyway is not told twice. */
function markedPlaces({ sources, narrative: { sentences } }: Budget, figures: readonly OpenPlace[]): OpenPlace[] {
  const known = new Set(figures.map(({ text }) => text))
  return sources.flatMap(({ marked = [] }) => marked.slice(0, mostMarks).filter((text) => !known.has(text)).map((text): OpenPlace => {
    const sentence = sentences.find((one) => one.text.includes(text))
    return { kind: 'marked', of: sentence?.id ?? text, text, sentence: sentence?.text ?? '' }
  }))
}

/** A figure of last year, or a change since, is told where a form prints last year, or last year's disclosure is at hand. */
function teller(budget: Budget, lastYear: Budget | null): (piece: Piece) => boolean {
  const cells = cellsById(budget.forms)
  const grounds = lastYear === null ? null : createGrounds(lastYear, budget, budget.projects.length)
  const hasPrior = (id: string): boolean => {
    const path = cells.get(id)?.path
    return grounds?.prior(id) != null || (path !== undefined && cells.get(cellId({ ...path, column: 'priorYear' }))?.amount != null)
  }
  return (piece) => piece.kind === 'figure' && (piece.of === 'current' || piece.of === 'share' || piece.of === 'count' || hasPrior(piece.ground))
}
