/**
 * Money: what a printed amount is, and when two of them agree. First stop of the main path; everything else builds on it.
 * An amount is an exact count of fen (分, 1/100 yuan) together with the size of its last printed digit, because a printed
 * figure stands for an interval: `12.30 万元` says "between 12.295 and 12.305 万元". No floating point anywhere.
 */

/** Unit of account stated in a table's caption or beside a figure: 元, 万元, 亿元. */
export type Unit = 'yuan' | 'tenThousandYuan' | 'hundredMillionYuan'

/** Fen in one of the unit. */
export const fenPerUnit: Readonly<Record<Unit, bigint>> = {
  yuan: 100n,
  tenThousandYuan: 1_000_000n,
  hundredMillionYuan: 10_000_000_000n,
}

/** fen: the exact value printed · stepFen: the worth of the last printed digit, so the true value lies within ± stepFen / 2. */
export interface Amount {
  readonly fen: bigint
  readonly stepFen: bigint
}

/** What one cell or one number in a sentence says. `blank` and `dash` are not zero. */
export type AmountReading =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'malformed' }

export type Comparison = 'equal' | 'withinRounding' | 'different'

const amountPattern = /^([-+−－]?)(\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．](\d+))?$/
const parenthesized = /^[(（](.*)[)）]$/
const dashes = /^[-—–―－]+$/
const groupSign = /[,，]/
const groupSigns = /[,，]/g
/** Takes no room: joiners, soft hyphens, and marks of direction that turn nothing around. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/g
/** Nothing to fold, as in most cells. */
const plainCharacters = /^[!-~]*$/
/** What an amount may be written with. Anything else (footnote numbers like ① and ², look-alike digits, turned text) would become digits of it. */
const ownCharacters = /^[\s!-~！-～\-−–—―‒]*$/u

/** What the last digit is worth, by the number of decimals, as far as fen go. */
const stepsOf: Readonly<Record<Unit, readonly bigint[]>> = { yuan: stepsBelow('yuan'), tenThousandYuan: stepsBelow('tenThousandYuan'), hundredMillionYuan: stepsBelow('hundredMillionYuan') }

function stepsBelow(unit: Unit): bigint[] {
  const steps: bigint[] = []
  for (let step = fenPerUnit[unit]; step > 0n; step /= 10n) steps.push(step)
  return steps
}

/**
 * Reads one printed amount, e.g. `1,234.50` under the caption 单位：万元.
 * text: one cell or number, any width of digits · unit: from the caption of the same table
 * → exact fen with the worth of its last digit; `blank`, `dash`, or `malformed` for anything that is not one amount.
 * Never throws. Two runs of digits with a space between them are not glued into one figure. More decimals than fen can hold (`0.001 元`) are malformed: nothing is rounded silently.
 * Full-width digits count; a footnote number beside a figure, or text turned around by marks of direction, makes it malformed.
 */
export function readAmount(text: string, unit: Unit): AmountReading {
  const compact = plainCharacters.test(text) ? text : compactOf(text)
  if (compact === null) return { kind: 'malformed' }
  if (compact === '') return { kind: 'blank' }
  // Most are plain amounts, so that is asked first.
  const plain = amountPattern.exec(compact)
  const accounting = plain === null ? parenthesized.exec(compact) : null
  const match = plain ?? amountPattern.exec(accounting?.[1] ?? '')
  if (match === null) return { kind: dashes.test(compact) ? 'dash' : 'malformed' }
  const [, sign = '', whole = '', decimals = ''] = match
  const stepFen = stepsOf[unit][decimals.length]
  if (stepFen === undefined) return { kind: 'malformed' }
  const magnitude = BigInt((groupSign.test(whole) ? whole.replace(groupSigns, '') : whole) + decimals) * stepFen
  const negative = accounting !== null || (sign !== '' && sign !== '+')
  return { kind: 'amount', amount: { fen: negative ? -magnitude : magnitude, stepFen } }
}

/** Without what takes no room, spaces that part nothing, and full widths; null where a character would turn into a digit. */
function compactOf(text: string): string | null {
  const visible = text.replace(invisible, '')
  return ownCharacters.test(visible) ? visible.normalize('NFKC').replace(/(?<!\d)\s+|\s+(?!\d)/g, '') : null
}

/** Sum of printed amounts; the uncertainties of the parts add up (XBRL Calculations 1.1). The empty sum is exactly zero. */
export function sumAmounts(amounts: Iterable<Amount>): Amount {
  let fen = 0n
  let stepFen = 0n
  for (const amount of amounts) {
    fen += amount.fen
    stepFen += amount.stepFen
  }
  return { fen, stepFen }
}

export function negateAmount(amount: Amount): Amount {
  return { fen: -amount.fen, stepFen: amount.stepFen }
}

/** `different` only when the two intervals do not meet. */
export function compareAmounts(left: Amount, right: Amount): Comparison {
  if (left.fen === right.fen) return 'equal'
  const gap = left.fen > right.fen ? left.fen - right.fen : right.fen - left.fen
  return 2n * gap <= left.stepFen + right.stepFen ? 'withinRounding' : 'different'
}

/** Decimal yuan for interchange, e.g. `"123456.78"` (never grouped, always two decimals). */
export function toDecimalYuan(fen: bigint): string {
  return toDecimal(fen, 2)
}

/** Prints an amount in a unit with thousands separated, keeping the printed precision: `1,172.54`. */
export function formatAmount(amount: Amount, unit: Unit): string {
  let decimals = 0
  for (let step = fenPerUnit[unit]; step > amount.stepFen && step % 10n === 0n; step /= 10n) decimals += 1
  return formatFen(amount.fen, unit, decimals)
}

/** Prints fen in a unit with a given number of decimals, rounding half away from zero: `formatFen(1172540000n, 'tenThousandYuan', 2)` → `1,172.54`. */
export function formatFen(fen: bigint, unit: Unit, decimals: number): string {
  const scale = 10n ** BigInt(decimals)
  const magnitude = ((fen < 0n ? -fen : fen) * scale * 2n + fenPerUnit[unit]) / (fenPerUnit[unit] * 2n)
  const [whole = '0', fraction] = toDecimal(magnitude, decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = fen < 0n && magnitude !== 0n ? '-' : ''
  return fraction === undefined ? sign + grouped : `${sign}${grouped}.${fraction}`
}

function toDecimal(value: bigint, decimals: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, '0')
  const sign = value < 0n ? '-' : ''
  if (decimals === 0) return sign + digits
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
