/**
 * Last year's prose with this year's figures: each figure that is bound to a cell, or follows from one, is written anew from the tables of both
 * years; direction words follow the sign. What nothing tells is left as it stood and marked for a person. Second step of preparing.
 */
import { narrativeWords } from '../data/generated/narrative-words.ts'
import { joinWords, type Piece } from '../model/bound-text.ts'
import type { Budget } from '../model/budget.ts'
import type { Claim, Sentence } from '../model/narrative.ts'
import type { TextMark } from '../model/text-mark.ts'
import { bindClaim, indexClaims, type BoundSpan } from './bind-sentence.ts'
import { createGrounds } from './grounds.ts'
import { moveYears } from './next-year.ts'
import { writePieces } from './write-pieces.ts'

/** pieces: what the sentence is made of. */
export interface RewrittenSentence {
  readonly sentence: Sentence
  readonly pieces: readonly Piece[]
  readonly marks: readonly TextMark[]
}

/** last: the document the prose comes from · next: the tables of the year after. Sentences come in the order of the document. */
export function rewriteNarrative(last: Budget, next: Pick<Budget, 'forms' | 'projects'>): RewrittenSentence[] {
  const { narrative, fiscalYear } = last
  const grounds = createGrounds(last, next, next.projects.length)
  const index = indexClaims(last)
  const claims = new Map<string, Claim[]>()
  for (const claim of narrative.claims) claims.set(claim.sentenceId, [...(claims.get(claim.sentenceId) ?? []), claim])
  const sectionsWithFigures = new Set(narrative.sentences.filter(({ id }) => claims.has(id)).map(({ sectionId }) => sectionId))
  let turned = false
  let isListing = false
  return narrative.sentences.map((sentence) => {
    const own = claims.get(sentence.id) ?? []
    const spans = own.map((claim) => bindClaim(sentence.text, claim, own, index)).sort((left, right) => left.start - right.start)
    const mayReason = sectionsWithFigures.has(sentence.sectionId)
    const reason = !mayReason ? null : isListing && own.length === 0 ? { start: 0, wordsStart: 0 } : reasonIn(sentence.text, own.length > 0)
    // 一是…；二是… goes on with the reason.
    isListing = reason !== null && /[；;]$/.test(sentence.text.trimEnd())
    const { before, after } = cutPieces(sentence.text, spans, reason, fiscalYear?.value ?? null)
    const pieces = joinWords([...before, ...after])
    const { text, parts } = writePieces(pieces, grounds)
    // A reason in a sentence of its own speaks of the figures before it.
    if (own.length > 0) turned = parts.some(({ isTurned }) => isTurned)
    const marks = parts.flatMap(({ start, end, mark }): TextMark[] => (mark === null ? [] : [{ start, end, reason: mark }]))
    const reasonStart = reason === null ? text.length : writePieces(before, grounds).text.length
    if (reasonStart < text.length) marks.push({ start: reasonStart, end: text.length, reason: turned ? 'reasonTurned' : 'carried' })
    return { sentence: { ...sentence, text }, pieces, marks }
  })
}

/** before, after: where the reason begins. What happened last year did not happen this year, so the words of a reason keep their years. */
function cutPieces(text: string, spans: readonly BoundSpan[], reason: Reason | null, fiscalYear: number | null): { readonly before: Piece[]; readonly after: Piece[] } {
  const before: Piece[] = []
  const after: Piece[] = []
  const isAfter = (at: number): boolean => reason !== null && at >= reason.start
  const words = (from: number, until: number): void => {
    if (until <= from) return
    const stops = [from, ...(reason === null ? [] : [reason.start, reason.wordsStart]).filter((stop) => stop > from && stop < until), until]
    for (const [at, stop] of stops.slice(1).entries()) {
      const start = stops[at] ?? from
      const part = text.slice(start, stop)
      const moved = fiscalYear === null || (reason !== null && start >= reason.wordsStart) ? part : moveYears(part, fiscalYear)
      if (moved !== '') (isAfter(start) ? after : before).push({ kind: 'words', text: moved })
    }
  }
  let from = 0
  for (const { start, end, piece } of spans) {
    if (end <= from) continue
    words(from, start)
    // What two claims share is told by the first; the rest of the second is for a person.
    const own: Piece = start < from ? { kind: 'loose', text: text.slice(from, end) } : piece
    ;(isAfter(start) ? after : before).push(own)
    from = end
  }
  words(from, text.length)
  return { before, after }
}

/** start: where what a person should check begins · wordsStart: where the reason itself does, which keeps its years. */
interface Reason {
  readonly start: number
  readonly wordsStart: number
}

/** A sentence that gives nothing but a reason is to be checked whole: it names what is larger and what is smaller too. */
function reasonIn(text: string, hasFigures: boolean): Reason | null {
  const wordsStart = startOfReason(text)
  return wordsStart === text.length ? null : { start: hasFigures ? wordsStart : 0, wordsStart }
}

/** The length of the text where it gives none. */
export function startOfReason(text: string): number {
  return narrativeWords.reasons.map((word) => text.indexOf(word)).filter((index) => index !== -1).reduce((first, index) => Math.min(first, index), text.length)
}
