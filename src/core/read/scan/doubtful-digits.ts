/**
 * Digits that may have been misread throughout. When every 6 of a print is taken for an 8, many sums still hold, so counting misread
 * figures says nothing; what tells is that 6 never occurs, or that sums in which 8 has weight fail. Used by prove-figures.
 */
import { formatAmount } from '../../money.ts'
import type { Cell } from '../../model/form.ts'
import type { Term } from './sum-terms.ts'

const digits = [...'0123456789']
/** Sums in which a digit has weight must hold so many times as often as they fail. */
const leastRatio = 2

/** cells: all recognized figures · holding, failing: the sums. */
export function findDoubtfulDigits(cells: readonly Cell[], holding: readonly (readonly Term[])[], failing: readonly (readonly Term[])[]): ReadonlySet<string> {
  const seen = new Set(cells.flatMap(({ text }) => [...text.normalize('NFKC')]))
  if (!digits.every((digit) => seen.has(digit))) return new Set(digits)
  return new Set(
    digits.filter((digit) => {
      const count = (sums: readonly (readonly Term[])[]): number => sums.filter((terms) => hasWeight(terms, digit)).length
      return count(holding) < Math.max(1, leastRatio * count(failing))
    }),
  )
}

/** Another digit in all its places would change the sum. */
function hasWeight(terms: readonly Term[], digit: string): boolean {
  return terms.reduce((sum, { cell, sign }) => sum + BigInt(sign) * placesOf(cell, digit), 0n) !== 0n
}

/** What the digit is worth in all its places together, for 1 instead of itself. */
function placesOf({ amount, unit }: Cell, digit: string): bigint {
  if (amount === null) return 0n
  const printed = formatAmount(amount, unit).replace(/[^\d]/g, '')
  let worth = 0n
  for (const letter of printed) worth = worth * 10n + (letter === digit ? 1n : 0n)
  return worth * amount.stepFen * (amount.fen < 0n ? -1n : 1n)
}
