/**
 * All money of the year is appropriations, what was carried over and other money. Parts beyond the total are an error; where they fall short, a part
 * may stand on a line we do not know, so that is a warning.
 */
import { compareAmounts, negateAmount, sumAmounts, type Amount } from '../../../money.ts'
import type { Figure } from '../../../model/figure.ts'
import type { EvaluatedFunds, SelfEvaluation } from '../../../model/self-evaluation.ts'
import { selfEvaluations } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const columns = ['original', 'annual', 'executed'] as const

export const evaluatedFundsAddUp = defineRule({
  id: 'self-evaluation/funds-add-up',
  title: { zh: '自评资金总额等于各来源之和', en: 'All money evaluated is the sum of its sources' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally) {
    for (const { id, name, funds } of evaluations) {
      const total = funds.find(({ source }) => source === 'total')
      const parts = funds.filter(({ source }) => source !== 'total')
      if (total === undefined || !areAllSources(parts)) continue
      for (const column of columns) {
        const whole = total[column]
        const figures = parts.flatMap((part) => part[column] ?? [])
        if ([whole, ...figures].some((figure) => figure?.state === 'unread')) tally.open(`selfEvaluation.${id}.${column}`)
        if (whole?.amount == null || [whole, ...figures].some((figure) => figure?.state === 'unread') || figures.every(({ amount }) => amount === null)) continue
        tally.compared()
        const sum = sumAmounts(figures.flatMap(({ amount }) => amount ?? []))
        if (compareAmounts(whole.amount, sum) !== 'different') continue
        yield {
          at: `${id}-${column}`,
          places: [printedAt('total', whole), ...figures.filter(({ amount }) => amount !== null).map((figure) => printedAt('part', figure))],
          expected: sum,
          actual: whole.amount,
          severity: sum.fen > whole.amount.fen ? 'error' : 'warning',
          params: { name, column: `evaluated.${column}`, unit: whole.unit },
        }
      }
    }
  },
})

/** What the figure of one source should read for the sum to hold; null where the sum holds, or nobody can tell. */
export function dueBySum({ funds }: SelfEvaluation, source: EvaluatedFunds['source'], column: (typeof columns)[number]): Amount | null {
  const total = funds.find((one) => one.source === 'total')?.[column]?.amount ?? null
  const parts = funds.filter((one) => one.source !== 'total')
  if (total === null || !areAllSources(parts) || parts.some((part) => part[column]?.state === 'unread')) return null
  const others = parts.filter((part) => part.source !== source).flatMap((part) => part[column]?.amount ?? [])
  const own = funds.find((one) => one.source === source)?.[column]?.amount ?? null
  const due = source === 'total' ? sumAmounts(others) : sumAmounts([total, ...others.map(negateAmount)])
  return own === null || others.length === 0 || compareAmounts(own, due) !== 'different' ? null : due
}

/** Each source once, other money among them. */
function areAllSources(parts: readonly EvaluatedFunds[]): boolean {
  const sources = new Set(parts.map(({ source }) => source))
  return parts.length > 1 && sources.size === parts.length && sources.has('other')
}

function printedAt(role: string, { place, text }: Figure) {
  return atPlace(role, place, text)
}
