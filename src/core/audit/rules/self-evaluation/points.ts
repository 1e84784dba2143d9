/** Weights and scores as whole numbers of one size, so that they can be added. Rules about self-evaluations share it. */
import { selfEvaluationLabels } from '../../../data/generated/self-evaluation-labels.ts'
import type { Decimal } from '../../../model/narrative.ts'
import type { FindingPlace } from '../../../model/finding.ts'
import { isSamePlace } from '../../../model/place.ts'
import type { EvaluatedFunds, EvaluatedIndicator, Points, SelfEvaluation } from '../../../model/self-evaluation.ts'
import { atPlace } from '../../places.ts'

const decimals = 6

/** Millionths of a point. */
export function millionths({ digits, decimals: own }: Decimal): bigint {
  return own <= decimals ? digits * 10n ** BigInt(decimals - own) : digits / 10n ** BigInt(own - decimals)
}

export const onePoint = 10n ** BigInt(decimals)

/** 97500000n → `97.5`. */
export function printPoints(value: bigint): string {
  const text = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const fraction = text.slice(-decimals).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${text.slice(0, -decimals)}${fraction === '' ? '' : `.${fraction}`}`
}

export type Column = 'weight' | 'score'

/** What the points of a column come to. execution: of the line of all money, null where none are printed; isOpen: a cell is unread. */
export interface PointSum {
  readonly indicators: bigint
  readonly execution: bigint | null
  readonly count: number
  readonly isOpen: boolean
  /** The rate of execution stands among the indicators, so that the line of money may state the same points again. */
  readonly isExecutionListed: boolean
}

export function sumPoints(evaluation: SelfEvaluation, column: Column): PointSum {
  const own = distinctPoints(evaluation.indicators.map((indicator) => indicator[column]))
  const whole = wholeFunds(evaluation)?.[column] ?? null
  const values = own.flatMap((points) => (points?.value == null ? [] : [millionths(points.value)]))
  return {
    indicators: values.reduce((sum, value) => sum + value, 0n),
    execution: whole?.value == null ? null : millionths(whole.value),
    count: values.length,
    isOpen: [...own, whole].some((points) => points?.state === 'unread') || own.some((points) => points === null),
    isExecutionListed: evaluation.indicators.some(({ name, level1, level2 }) => [name, level1, level2].some((text) => selfEvaluationLabels.executionIndicators.includes(text))),
  }
}

/** A cell merged over several indicators states its points once. */
export function distinctPoints(all: readonly (Points | null)[]): (Points | null)[] {
  return all.filter((points, index) => points === null || !all.slice(0, index).some((before) => before !== null && isSamePlace(before.place, points.place)))
}

/** The indicators whose score stands in the same cell, itself among them. */
export function sharingScore(indicators: readonly EvaluatedIndicator[], { score }: EvaluatedIndicator): EvaluatedIndicator[] {
  return indicators.filter((other) => other.score === score || (score !== null && other.score !== null && isSamePlace(other.score.place, score.place)))
}

/**
 * Every score that counts towards the total has been read: each stands beside its weight, and the weights come to what the table says they do. Otherwise
 * a score may stand where we do not look for it, as that of execution in one cell with the rate.
 */
export function areScoresWhole(evaluation: SelfEvaluation): boolean {
  const weights = sumPoints(evaluation, 'weight')
  const printed = evaluation.total?.weight?.value ?? null
  const items = [...evaluation.indicators, wholeFunds(evaluation)].flatMap((item) => item ?? [])
  const areWeighed = items.every(({ weight, score }) => weight !== null && weight.state !== 'unread' && (weight.state === 'stated') === (score?.state === 'stated'))
  return areWeighed && possibleSums(weights).includes(printed === null ? 100n * onePoint : millionths(printed))
}

/** The sums the table may mean: with the points for execution, and without where they stand among the indicators. */
export function possibleSums({ indicators, execution, isExecutionListed }: PointSum): bigint[] {
  if (execution === null) return [indicators]
  return isExecutionListed ? [indicators, indicators + execution] : [indicators + execution]
}

export function wholeFunds({ funds }: SelfEvaluation): EvaluatedFunds | null {
  return funds.find(({ source }) => source === 'total') ?? (funds.length === 1 ? (funds[0] ?? null) : null)
}

export function atPoints(role: string, { place, text }: Points): FindingPlace {
  return atPlace(role, place, text)
}
