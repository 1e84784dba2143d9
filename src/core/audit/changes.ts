/**
 * Changes of a whole and of its parts, put together from the comparisons of the prose, and the direction words among them that must be
 * turned. Shared by the rules about changes, directions and rates, so that one wrong word is told once.
 */
import { ruleVocabulary } from '../data/generated/rule-vocabulary.ts'
import type { Claim } from '../model/narrative.ts'
import { compareAmounts, negateAmount, sumAmounts, type Amount } from '../money.ts'
import { comparisons, priorAmount, signedChange, type Comparison } from './statements.ts'
import { groupBy, type BudgetView } from './view.ts'

/** total: the comparison of a whole · pieces: of all its parts · holds: the changes of the parts are that of the whole. */
interface ChangeSum {
  readonly total: Comparison
  readonly pieces: readonly Comparison[]
  readonly holds: boolean
}

/** Wholes whose parts make them up nearly always, though others exist. */
const usualDivisions = [{ whole: ['expenditure.total'], parts: ['expenditure.basic', 'expenditure.project'] }]

/** Sums whose parts all have this year's figure and its change, where this year's figures add up; of two divisions of a whole the first. */
export function changeSums(view: BudgetView): readonly ChangeSum[] {
  return view.once('changeSums', () => {
    const stated = comparisons.resolve(view)
    const known = (stated.state === 'found' ? stated.value : []).filter((one) => one.certain && one.figure.concept !== null && changeOf(one) !== null)
    const byBasis = groupBy(known, ({ figure, change, unchanged }) => `${figure.basis} ${(change ?? unchanged)?.basis ?? ''}`)
    const sums = [...byBasis.values()].flatMap((own) => [...usualDivisions, ...ruleVocabulary.divisions].flatMap(({ whole, parts }) =>
      whole.flatMap((concept) => sumOfChanges(only(own, concept), parts.flatMap((part) => only(own, part) ?? []), parts.length))))
    return [...new Map(sums.reverse().map((sum) => [atOf(sum), sum])).values()].reverse()
  })
}

function sumOfChanges(total: Comparison | null, pieces: readonly Comparison[], count: number): ChangeSum[] {
  if (total === null || pieces.length < count || !isSum(total.figure.amount, pieces.map(({ figure }) => figure.amount))) return []
  return [{ total, pieces, holds: isSum(changeOf(total), pieces.map(changeOf)) }]
}

/** The claim a finding about the sum is known by. */
export function atOf({ total }: ChangeSum): string {
  return (total.change ?? total.unchanged ?? total.figure).id
}

/** With its sign; nothing where the text says 持平. */
export function changeOf(comparison: Comparison): Amount | null {
  if (comparison.unchanged !== null && comparison.change === null) return { fen: 0n, stepFen: comparison.figure.amount?.stepFen ?? 1n }
  return signedChange(comparison)
}

/** The one comparison of a concept; null where there is none, or several that differ. */
function only(stated: readonly Comparison[], concept: string): Comparison | null {
  const [first, ...others] = stated.filter(({ figure }) => figure.concept === concept)
  return first !== undefined && others.every((one) => changeOf(one)?.fen === changeOf(first)?.fen && one.figure.amount?.fen === first.figure.amount?.fen) ? first : null
}

function isSum(whole: Amount | null, parts: readonly (Amount | null)[]): boolean {
  return whole !== null && compareAmounts(whole, sumAmounts(parts.flatMap((part) => part ?? []))) !== 'different'
}

/** turned: the comparison whose direction word must be turned · findingId: of the finding that tells it · isOwn: that of the sum itself. */
interface Turned {
  readonly turned: Comparison
  readonly findingId: string
  readonly isOwn: boolean
}

/** By the ids of change claims: with the other direction a sum holds that fails, and none that holds fails. Nobody is named where two would do. */
export function turnedChanges(view: BudgetView): ReadonlyMap<string, Turned> {
  return view.once('turnedChanges', () => {
    const sums = changeSums(view)
    const found = sums.filter(({ holds }) => !holds).flatMap((sum): [string, Turned][] => {
      const hopeful = [sum.total, ...sum.pieces].filter((one) => one.change !== null && holdsTurned(sum, one) && sums.every((other) => other === sum || !touches(other, one) || holdsTurned(other, one)))
      const vouched = hopeful.filter((one) => sums.some((other) => other !== sum && touches(other, one)))
      const [turned, ...rivals] = vouched.length > 0 ? vouched : hopeful
      if (turned?.change == null || rivals.length > 0) return []
      const fault = directionFault(turned)
      return [[turned.change.id, { turned, findingId: fault === null ? `statement/changes-add-up@${atOf(sum)}` : `statement/direction-fits@${fault.word.id}`, isOwn: fault === null }]]
    })
    return new Map(found)
  })
}

function touches({ total, pieces }: ChangeSum, one: Comparison): boolean {
  return total === one || pieces.includes(one)
}

function holdsTurned({ total, pieces }: ChangeSum, one: Comparison): boolean {
  const turnedOf = (own: Comparison): Amount | null => {
    const change = changeOf(own)
    return own === one && change !== null ? negateAmount(change) : change
  }
  return isSum(turnedOf(total), pieces.map(turnedOf))
}

/** A figure cannot have grown by more than itself. Null where last year's figure is stated, or its change is not. */
export function lastYearIsPossible(comparison: Comparison): boolean | null {
  const { figure, change, prior } = comparison
  if (change === null || prior !== null || figure.amount === null || figure.amount.fen < 0n || signedChange(comparison) === null) return null
  const before = priorAmount(comparison)
  return before === null ? null : before.fen >= 0n || -2n * before.fen <= before.stepFen
}

/** word: the claim whose direction is wrong · kind: opposed to its rate, or to the figures of both years. */
interface DirectionFault {
  readonly word: Claim
  readonly kind: 'opposed' | 'against'
}

export function directionFault({ figure, prior, change, rate }: Comparison): DirectionFault | null {
  if (change !== null && rate !== null && areOpposed(change, rate)) return { word: rate, kind: 'opposed' }
  const word = change ?? rate
  if (word === null || figure.amount === null || prior?.amount == null) return null
  if (word.direction !== 'increase' && word.direction !== 'decrease') return null
  const isWrong = word.direction === 'increase' && !isBelowZero(word) ? figure.amount.fen < prior.amount.fen : figure.amount.fen > prior.amount.fen
  return isWrong && compareAmounts(figure.amount, prior.amount) === 'different' ? { word, kind: 'against' } : null
}

/** 减少 12 万元，增长 3 %. A figure below zero turns its word around: 减少 12 万元，下降 -3 % are opposed too. */
function areOpposed(change: Claim, rate: Claim): boolean {
  const [moved, rated] = [directionOf(change), directionOf(rate)]
  return moved !== null && rated !== null && moved !== rated && change.sentenceId === rate.sentenceId
}

/** Null for a change of nothing, or one whose word says no direction. */
function directionOf(claim: Claim): 'increase' | 'decrease' | null {
  const { direction, amount, decimal } = claim
  if ((direction !== 'increase' && direction !== 'decrease') || (amount?.fen ?? decimal?.digits ?? 0n) === 0n) return null
  return isBelowZero(claim) === (direction === 'increase') ? 'decrease' : 'increase'
}

export function isBelowZero({ amount, decimal }: Claim): boolean {
  return (amount?.fen ?? decimal?.digits ?? 0n) < 0n
}
