/** Prints a percentage or count exactly as it was printed. For every renderer. */
import type { Decimal } from '../model/narrative.ts'

/** `{ digits: 1647n, decimals: 2 }` → `16.47` */
export function decimalText({ digits, decimals }: Decimal): string {
  const magnitude = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0')
  const sign = digits < 0n ? '-' : ''
  return decimals === 0 ? sign + magnitude : `${sign}${magnitude.slice(0, -decimals)}.${magnitude.slice(-decimals)}`
}
