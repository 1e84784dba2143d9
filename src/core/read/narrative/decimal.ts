/** Percentages and counts exactly as printed. Claims and indicators read their figures here. */
import type { Decimal } from '../../model/narrative.ts'

/** `16.47` → { digits: 1647n, decimals: 2 }. number: digits with an optional sign, thousands separators and a point. */
export function readDecimal(number: string): Decimal {
  const [whole = '0', fraction = ''] = number.replace(/[,，\s]/g, '').split('.')
  return { digits: BigInt(whole + fraction), decimals: fraction.length }
}
