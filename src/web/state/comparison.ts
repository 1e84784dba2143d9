/**
 * The two figures of a finding as they are set side by side. A figure that stands in the document is named by its place; one that we added
 * up says so. Nothing is set side by side where neither is printed, or where a rate is in question (such findings name no pair).
 */
import { readAmount, type Unit } from '../../core/money.ts'
import type { Finding, FindingPlace } from '../../core/model/finding.ts'
import type { Review } from '../worker/protocol.ts'
import { indexReview } from './index-review.ts'

/** placeIndex: which place of the finding prints it; null when it is our own sum. */
interface Side {
  readonly fen: bigint
  readonly placeIndex: number | null
}

interface Comparison {
  /** Printed for certain. */
  readonly first: Side
  readonly second: Side
  readonly unit: Unit
}

/** A sum is shown as one only where at least so many printed figures went into it. */
const leastParts = 2

export function compareFigures(finding: Finding, review: Review): Comparison | null {
  const { expectedFen, actualFen, places } = finding
  if (expectedFen === null || actualFen === null || expectedFen === actualFen) return null
  const unit = unitOf(finding, review)
  const printed = places.map((place) => fenAt(place, unit, review))
  const sideOf = (fen: bigint): Side => ({ fen, placeIndex: printed.includes(fen) ? printed.indexOf(fen) : null })
  const [actual, expected] = [sideOf(actualFen), sideOf(expectedFen)]
  if (actual.placeIndex === null && expected.placeIndex === null) return null
  const isSum = actual.placeIndex === null || expected.placeIndex === null
  if (isSum && printed.filter((fen) => fen !== null).length < leastParts + 1) return null
  return actual.placeIndex === null ? { first: expected, second: actual, unit } : { first: actual, second: expected, unit }
}

function fenAt({ cellId, claimId, text }: FindingPlace, unit: Unit, review: Review): bigint | null {
  const { cells, claims } = indexReview(review)
  if (cellId !== null) return cells.get(cellId)?.amount?.fen ?? null
  if (claimId !== null) return claims.get(claimId)?.amount?.fen ?? null
  const reading = readAmount(text.trim().split(' ').at(-1) ?? '', unit)
  return reading.kind === 'amount' ? reading.amount.fen : null
}

/** The unit the document prints these figures in. */
function unitOf({ places, params }: Finding, review: Review): Unit {
  const { cells, claims } = indexReview(review)
  for (const { cellId, claimId } of places) {
    const unit = (cellId === null ? null : cells.get(cellId)?.unit) ?? (claimId === null ? null : claims.get(claimId)?.unit)
    if (unit != null) return unit
  }
  if (params.unit === 'yuan' || params.unit === 'hundredMillionYuan') return params.unit
  return 'tenThousandYuan'
}
