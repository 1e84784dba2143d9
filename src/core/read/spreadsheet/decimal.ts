/**
 * Stored numbers as exact decimals, digit by digit and never by floating point: `1.25E+3` is 1250. Workbooks keep 15 digits; what lies
 * behind them is noise of the program that computed the number (0.1 + 0.2). Between the bytes of a workbook and the text of its cells.
 */

/** The number is digits × 10^-decimals; digits without leading zeros, `0` for zero. */
export interface StoredDecimal {
  readonly negative: boolean
  readonly digits: string
  readonly decimals: number
}

const pattern = /^\s*([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d{1,3}))?\s*$/
const significant = 15
/** No amount has more; formats of such numbers would only print zeros. */
const largestExponent = 40

export function parseDecimal(text: string): StoredDecimal | null {
  const match = pattern.exec(text)
  if (match === null) return null
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  if (whole === '' && fraction === '') return null
  const shift = Number.parseInt(exponent, 10)
  if (Math.abs(shift) > 400) return null
  const parsed = { negative: sign === '-', digits: whole + fraction, decimals: fraction.length - shift }
  const first = parsed.digits.search(/[1-9]/)
  if (first === -1) return { negative: false, digits: '0', decimals: 0 }
  const bare = { ...parsed, digits: parsed.digits.slice(first) }
  const extra = bare.digits.length - significant
  const plain = trim(extra > 0 ? roundTo(bare, bare.decimals - extra) : bare)
  return plain.digits.length - plain.decimals > largestExponent || plain.decimals > largestExponent ? null : plain
}

/** Without zeros at the end behind the point, and without a negative count of decimals. */
function trim({ negative, digits, decimals }: StoredDecimal): StoredDecimal {
  let kept = digits
  let places = decimals
  while (places > 0 && kept.length > 1 && kept.endsWith('0')) {
    kept = kept.slice(0, -1)
    places -= 1
  }
  if (kept === '0') return { negative: false, digits: '0', decimals: 0 }
  return places >= 0 ? { negative, digits: kept, decimals: places } : { negative, digits: kept + '0'.repeat(-places), decimals: 0 }
}

/** Rounded half away from zero, as sheets show it; `decimals` may be negative. More decimals than stored are filled with zeros. */
export function roundTo({ negative, digits, decimals }: StoredDecimal, places: number): StoredDecimal {
  const drop = decimals - places
  if (drop === 0) return { negative, digits, decimals }
  if (drop <= 0) return { negative, digits: digits === '0' ? '0' : digits + '0'.repeat(-drop), decimals: places }
  const scale = 10n ** BigInt(drop)
  const rounded = (BigInt(digits) * 2n + scale) / (2n * scale)
  return { negative: negative && rounded !== 0n, digits: rounded.toString(), decimals: places }
}

/** The number times 10^power. */
export function shift(value: StoredDecimal, power: number): StoredDecimal {
  return value.digits === '0' ? value : trim({ ...value, decimals: value.decimals - power })
}

/** Integer part, at least `0`, and exactly `decimals` digits behind the point. */
export function splitDecimal({ digits, decimals }: StoredDecimal): { readonly whole: string; readonly fraction: string } {
  if (decimals <= 0) return { whole: digits + (digits === '0' ? '' : '0'.repeat(-decimals)), fraction: '' }
  const padded = digits.padStart(decimals + 1, '0')
  return { whole: padded.slice(0, -decimals), fraction: padded.slice(-decimals) }
}

/** Below zero, zero or above: how the value stands to a bound. */
export function compareDecimals(left: StoredDecimal, right: StoredDecimal): number {
  const decimals = Math.max(left.decimals, right.decimals)
  const scaled = (value: StoredDecimal): bigint => BigInt(value.digits) * 10n ** BigInt(decimals - value.decimals) * (value.negative ? -1n : 1n)
  const difference = scaled(left) - scaled(right)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const generalDigits = 10

/** What a cell without a format of its own shows: at most ten digits when there is a fraction; a whole number keeps all of its digits. */
export function printGeneral(value: StoredDecimal): string {
  const { whole } = splitDecimal(value)
  const shown = trim(roundTo(value, Math.min(value.decimals, Math.max(0, generalDigits - whole.length))))
  const { whole: units, fraction } = splitDecimal(shown)
  return `${shown.negative ? '-' : ''}${units}${fraction === '' ? '' : `.${fraction}`}`
}
