/** Whether recognized figures show their scale, since sums hold at any: without decimal point and thousands, 1234.56 reads 123456. Used by prove-figures. */
import type { Cell } from '../../model/form.ts'

/** Budgets print no decimals or an even number of them, rarely one; three are a thousands separator misread. */
const withDecimals = /^[-−]?\d[\d,]*\.(?:\d|\d\d|\d{4}|\d{6})$/
const withThousands = /^[-−]?\d{1,3}(?:,\d{3})+$/
const belowThousand = /^[-−]?\d{1,3}$/
const oddDecimals = /\.\d{3}$/

/** cells: the recognized ones of one form. → the worth of the last digit of most figures; null when the scale cannot be relied upon. */
export function usualStep(cells: readonly Cell[]): bigint | null {
  const figures = cells.filter(({ amount }) => amount !== null && amount.fen !== 0n)
  const texts = figures.map(({ text }) => text.normalize('NFKC').replace(/\s/g, ''))
  if (texts.length === 0 || texts.some((text) => oddDecimals.test(text))) return null
  const decimals = texts.filter((text) => withDecimals.test(text)).length
  const grouped = texts.some((text) => withThousands.test(text)) && texts.every((text) => withThousands.test(text) || belowThousand.test(text))
  if (2 * decimals < texts.length && !grouped) return null
  const counts = new Map<bigint, number>()
  for (const { amount } of figures) if (amount !== null) counts.set(amount.stepFen, (counts.get(amount.stepFen) ?? 0) + 1)
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0n, 0] as const)[0]
}
