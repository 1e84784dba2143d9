/** Figures inside sentences: amounts with their unit, changes against last year, rates and shares, as narratives word them. */
import { formatFen } from '../../src/core/money.ts'

/** `1172.54万元`. */
export function tenThousand(fen: bigint, decimals = 2): string {
  return `${formatFen(fen, 'tenThousandYuan', decimals).replaceAll(',', '')}万元`
}

/** `增加12.30万元，增长3.21%`, `减少…，下降…` or `持平`; no rate where last year was nothing. */
export function change(fen: bigint, priorFen: bigint, withRate = true): string {
  if (fen === priorFen) return '持平'
  const difference = fen > priorFen ? fen - priorFen : priorFen - fen
  const amount = `${fen > priorFen ? '增加' : '减少'}${tenThousand(difference)}`
  return priorFen === 0n || !withRate ? amount : `${amount}，${fen > priorFen ? '增长' : '下降'}${percent(difference, priorFen)}`
}

/** Part of a whole in per cent with two decimals, rounded half up. */
export function percent(part: bigint, whole: bigint): string {
  const hundredths = (part * 20_000n + whole) / (2n * whole)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}%`
}
