/** What kind of slip turns one printed amount into another: the guess a careful colleague would pencil beside a wrong figure. */
import type { LikelySlip } from '../model/finding.ts'

type SlipKind = LikelySlip['slip']

/** stepFen: worth of the last printed digit, so that both figures are looked at as they stand on paper. */
export function nameSlip(printedFen: bigint, rightFen: bigint, stepFen: bigint): SlipKind {
  if (printedFen === -rightFen) return 'sign'
  if (sameSign(printedFen, rightFen)) {
    if (printedFen === rightFen * 10_000n || rightFen === printedFen * 10_000n) return 'unit'
    for (const factor of [10n, 100n, 1000n]) if (isMoved(printedFen, rightFen, factor, stepFen)) return 'decimalMoved'
  }
  const [printed, right] = [digitsOf(printedFen, stepFen), digitsOf(rightFen, stepFen)]
  if (printed === null || right === null || !sameSign(printedFen, rightFen)) return 'other'
  const slip = compareDigits(printed, right)
  // 0.07 has a digit before its point, which may be the wrong one.
  const [full, fullRight] = [printed, right].map((digits) => digits.padStart(fewestDigits, '0'))
  return slip === 'other' && full?.length === fullRight?.length ? compareDigits(full ?? '', fullRight ?? '') : slip
}

/** The slip between two rows of digits, as in `8013` and `8103`. */
export function compareDigits(printed: string, right: string): SlipKind {
  if (printed.length === right.length) {
    const places = [...printed].flatMap((digit, index) => (digit === right[index] ? [] : [index]))
    const [first = 0, second = 0] = places
    if (places.length === 1) return 'digitChanged'
    if (places.length === 2 && printed[first] === right[second] && printed[second] === right[first]) return 'digitsSwapped'
    return 'other'
  }
  const [longer, shorter] = printed.length > right.length ? [printed, right] : [right, printed]
  if (longer.length !== shorter.length + 1) return 'other'
  const doubled = [...longer].some((digit, index) => digit === longer[index + 1] && longer.slice(0, index) + longer.slice(index + 1) === shorter)
  if (doubled) return 'digitDoubled'
  const lost = longer === right && [...longer].some((_, index) => longer.slice(0, index) + longer.slice(index + 1) === shorter)
  return lost ? 'digitLost' : 'other'
}

/** A point moved to the left may have pushed the last digits out of the figure. */
function isMoved(printedFen: bigint, rightFen: bigint, factor: bigint, stepFen: bigint): boolean {
  if (printedFen === rightFen * factor || rightFen === printedFen * factor) return true
  const pushed = rightFen - printedFen * factor
  return printedFen >= 10n * stepFen && pushed > 0n && pushed < factor * stepFen
}

function sameSign(left: bigint, right: bigint): boolean {
  return left !== 0n && right !== 0n && left > 0n === right > 0n
}

const fewestDigits = 3

function digitsOf(fen: bigint, stepFen: bigint): string | null {
  const magnitude = fen < 0n ? -fen : fen
  return stepFen > 0n && magnitude % stepFen === 0n ? (magnitude / stepFen).toString() : null
}
