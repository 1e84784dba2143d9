/**
 * Percentages held against the two amounts they are made of. Amounts are intervals, so the true rate is one too; a printed rate is wrong
 * only when its own interval misses it. No floating point: everything is counted in hundred-millionths of a percent.
 */
import type { Amount } from '../money.ts'
import type { Decimal } from '../model/narrative.ts'

const fraction = 8
const scale = 10n ** BigInt(fraction)

/**
 * agrees: equal, or the amounts are printed so coarsely that they explain it · tail: off by one unit of the last printed digit, as when shares are made to add up to 100
 * near: off by less than half a point, as when the base was rounded or taken elsewhere · different: anything more
 */
export interface RateCheck {
  readonly state: 'agrees' | 'tail' | 'near' | 'different'
  /** The rate the amounts give, to the decimals printed (at least two). */
  readonly computed: Decimal
}

/** → null when the whole is or may be zero, so that no rate exists. Signs are ignored: direction is another question. */
export function checkRate(printed: Decimal, part: Amount, whole: Amount): RateCheck | null {
  const [top, base] = [magnitude(part.fen), magnitude(whole.fen)]
  if (2n * base <= whole.stepFen || base === 0n) return null
  const middle = (top * 100n * scale) / base
  const low = ((2n * top - part.stepFen) * 100n * scale) / (2n * base + whole.stepFen)
  const high = ((2n * top + part.stepFen) * 100n * scale) / (2n * base - whole.stepFen)
  const unit = 10n ** BigInt(Math.max(0, fraction - printed.decimals))
  const value = magnitude(printed.digits) * unit
  const decimals = Math.max(2, printed.decimals)
  const computed = { digits: roundTo(middle, decimals), decimals }
  return { state: stateOf(value, low, high, roundTo(middle, printed.decimals) * unit, unit), computed }
}

function stateOf(value: bigint, low: bigint, high: bigint, rounded: bigint, unit: bigint): RateCheck['state'] {
  const coarse = high - low >= unit
  if (value === rounded || (coarse && 2n * value + unit >= 2n * low && 2n * value - unit <= 2n * high)) return 'agrees'
  const gap = magnitude(value - rounded)
  if (gap <= unit) return 'tail'
  return 2n * gap < scale ? 'near' : 'different'
}

function roundTo(value: bigint, decimals: number): bigint {
  const unit = 10n ** BigInt(Math.max(0, fraction - decimals))
  return (2n * value + unit) / (2n * unit)
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

/** `{ digits: 1647n, decimals: 2 }` → `16.47`. */
export function formatDecimal({ digits, decimals }: Decimal): string {
  const text = magnitude(digits).toString().padStart(decimals + 1, '0')
  const sign = digits < 0n ? '-' : ''
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}

/** Negative, zero or positive, as the first is less than, equal to or greater than the second. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const decimals = Math.max(left.decimals, right.decimals)
  const level = ({ digits, decimals: own }: Decimal): bigint => digits * 10n ** BigInt(decimals - own)
  const difference = level(left) - level(right)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
