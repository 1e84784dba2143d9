/** Ties the figures of last year's prose to the cells they were printed from, by the claims that were read. Before they are written anew. */
import { claimWords } from '../data/generated/claim-words.ts'
import { conceptData } from '../data/generated/concepts.ts'
import type { DirectionWords, FigurePiece, Piece } from '../model/bound-text.ts'
import type { Budget } from '../model/budget.ts'
import { cellId, cellsById } from '../model/form.ts'
import type { Claim, ClaimBasis } from '../model/narrative.ts'
import { compareAmounts, type Amount } from '../money.ts'
import { fallWords, oppositeOf, riseWords } from './write-pieces.ts'

/** What a claim is about: its cell, and the claims it hangs on. */
export interface ClaimIndex {
  readonly groundOf: (claim: Claim) => string | null
  readonly of: (claimId: string | null) => Claim | null
  /** What a comparison with the same figure of the year before has as its basis. */
  readonly priorBasis: ClaimBasis
}

export function indexClaims(last: Budget): ClaimIndex {
  const lastCells = cellsById(last.forms)
  const paths = new Map(conceptData.map(({ id, cells }) => [id, cells.map(cellId)]))
  const byId = new Map(last.narrative.claims.map((claim) => [claim.id, claim]))
  const [ownBasis, priorBasis]: readonly [ClaimBasis, ClaimBasis] = last.stage === 'finalAccounts' ? ['execution', 'priorExecution'] : ['budget', 'priorBudget']
  const groundOf = (claim: Claim): string | null => {
    if (claim.binding.kind === 'bound') return claim.binding.cellId
    if (claim.basis !== ownBasis && claim.basis !== priorBasis) return null
    const whole = byId.get(claim.ofClaimId ?? '')
    if (whole !== undefined) return whole.concept === claim.concept ? groundOf(whole) : null
    const known = (paths.get(claim.concept ?? '') ?? []).find((id) => lastCells.has(id)) ?? null
    const { amount } = claim
    // What the words leave open the figure tells: last year it was that of the cell. A comparison names no figure of its own.
    const isSame = amount !== null && compareAmounts(amount, lastCells.get(known ?? '')?.amount ?? nothing) !== 'different'
    return claim.kind === 'amount' && claim.basis !== priorBasis && !isSame ? null : known
  }
  return { groundOf, of: (id) => byId.get(id ?? '') ?? null, priorBasis }
}

const nothing: Amount = { fen: 0n, stepFen: 0n }

/** start, end: in the sentence. */
export interface BoundSpan {
  readonly start: number
  readonly end: number
  readonly piece: Piece
}

/** beside: all claims of its sentence. A claim that nothing tells is loose. */
export function bindClaim(text: string, claim: Claim, beside: readonly Claim[], index: ClaimIndex): BoundSpan {
  const loose: BoundSpan = { start: claim.start, end: claim.end, piece: { kind: 'loose', text: text.slice(claim.start, claim.end) } }
  const ground = index.groundOf(claim)
  const isCompared = claim.basis === index.priorBasis
  switch (claim.kind) {
    case 'amount':
      return ground === null || claim.unit === null ? loose : figureSpan(text, claim, isCompared ? 'prior' : 'current', ground, null)
    case 'change':
      return !isCompared || ground === null || claim.unit === null ? loose : changeSpan(text, claim, beside, ground)
    case 'rate':
      return !isCompared || ground === null || claim.decimal === null ? loose : changeSpan(text, claim, beside, ground)
    case 'share': {
      const [part, whole] = [claim.ofClaimId, claim.baseClaimId].map((id) => index.of(id)).map((own) => (own === null ? null : index.groundOf(own)))
      return part == null || whole == null || claim.decimal === null ? loose : figureSpan(text, claim, 'share', part, whole)
    }
    case 'unchanged':
      return isCompared && ground !== null ? figureSpan(text, claim, 'unchanged', ground, null) : loose
    default:
      return loose
  }
}

function figureSpan(text: string, claim: Claim, of: FigurePiece['of'], ground: string, whole: string | null): BoundSpan {
  const printed = text.slice(claim.start, claim.end)
  const number = /[-－−]?\d[\d,，.．]*/.exec(printed)
  const digits = number?.[0] ?? ''
  const at = number?.index ?? printed.length
  const piece: FigurePiece = {
    kind: 'figure', of, ground, whole, unit: claim.unit,
    decimals: claim.decimal?.decimals ?? decimalsOf(digits),
    grouped: /[,，]/.test(digits),
    before: printed.slice(0, at), after: printed.slice(at + digits.length),
    direction: null, lead: null, shown: printed,
  }
  return { start: claim.start, end: claim.end, piece }
}

/** `12.30` has two. */
function decimalsOf(number: string): number {
  const point = number.search(/[.．]/)
  return point === -1 ? 0 : number.length - point - 1
}

/** With the direction word before it; 减少258.42万元，下降16.47% is one statement, and 持平 says all of it. */
function changeSpan(text: string, claim: Claim, beside: readonly Claim[], ground: string): BoundSpan {
  const plain = figureSpan(text, claim, claim.kind === 'rate' ? 'rate' : 'change', ground, null)
  const found = directionBefore(text, claim.start)
  if (found === null || plain.piece.kind !== 'figure') return plain
  const leadStart = text.slice(0, found.start).replace(/[，,、]?\s*$/, '').length
  const follows = claim.kind === 'rate' && found.words.length === 1 && beside.some((own) => own.kind === 'change' && own.ofClaimId === claim.ofClaimId && own.end === leadStart)
  const start = follows ? leadStart : found.start
  const direction: DirectionWords = { ...wordsOf(found.words), printed: text.slice(found.start, found.end), between: text.slice(found.end, claim.start) }
  return { start, end: claim.end, piece: { ...plain.piece, direction, lead: follows ? text.slice(leadStart, found.start) : null, shown: text.slice(start, claim.end) } }
}

/** The direction word that somebody typed before a figure becomes part of it, so that it follows the sign. start: where the figure now begins. */
export function takeDirection(piece: FigurePiece, before: string): { readonly piece: FigurePiece; readonly start: number } {
  const found = piece.of === 'change' || piece.of === 'rate' ? directionBefore(before, before.length) : null
  if (found === null) return { piece: { ...piece, direction: null }, start: before.length }
  return { piece: { ...piece, direction: { ...wordsOf(found.words), printed: before.slice(found.start, found.end), between: before.slice(found.end) } }, start: found.start }
}

function wordsOf(words: readonly string[]): Pick<DirectionWords, 'rise' | 'fall'> {
  const [first = ''] = words
  const rise = words.find((word) => riseWords.includes(word)) ?? oppositeOf(first)
  return { rise, fall: words.find((word) => fallWords.includes(word)) ?? oppositeOf(first) }
}

/** The direction right before the figure: a word, or both of them left to choose from, 增加（减少）. Null where none stands there. */
function directionBefore(text: string, at: number): { readonly words: readonly string[]; readonly start: number; readonly end: number } | null {
  const before = text.slice(0, at).trimEnd()
  const plain = before.replaceAll('（', '(').replaceAll('）', ')')
  const longest = (words: readonly string[], whole: string): string | undefined => words.filter((word) => whole.endsWith(word)).sort((left, right) => right.length - left.length)[0]
  const choice = longest(claimWords.tokens.either, plain)
  const word = choice ?? longest([...riseWords, ...fallWords], before)
  if (word === undefined) return null
  const words = word.split(/[()/]/).filter((part) => riseWords.includes(part) || fallWords.includes(part))
  return words.length === 0 ? null : { words, start: before.length - word.length, end: before.length }
}
