/**
 * Growth from nothing has no rate: “增长 100 %” on a base of zero says something false. The words for it are 上年无此项. Where the base is
 * not printed but follows from a change as large as the figure, all such rates have one cause and make one finding.
 */
import type { FindingPlace } from '../../../model/finding.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, priorAmount, subjectOf, type Comparison } from '../../statements.ts'

export const noRateOnZero = defineRule({
  id: 'statement/no-rate-on-zero',
  title: { zh: '基数为零不列增长比率', en: 'No rate of growth on a base of zero' },
  basis: ['arithmetic', 'good-practice'],
  applies: {},
  severity: 'warning',
  weighs: 'withinProse',
  needs: { stated: comparisons },
  *check({ stated }, tally) {
    const inferred: Comparison[] = []
    for (const comparison of stated) {
      if (!comparison.certain) {
        tally.open('narrative.reference')
        continue
      }
      const { figure, rate, prior } = comparison
      if (rate?.decimal === undefined || rate.decimal === null || figure.amount === null) continue
      const base = priorAmount(comparison)
      if (base === null) continue
      tally.compared()
      if (base.fen !== 0n || figure.amount.fen === 0n || rate.decimal.digits === 0n) continue
      if (prior === null) inferred.push(comparison)
      else yield { at: rate.id, places: [...placesOf(comparison), atClaim('prior', prior)], actual: figure.amount, params: { case: 'printed', ...wordsOf(comparison) } }
    }
    const [first] = inferred
    // All follow from one thing: nothing was spent the year before.
    if (first !== undefined) yield { at: first.rate?.id ?? first.figure.id, places: inferred.flatMap(placesOf), actual: first.figure.amount, params: { case: caseOf(first, inferred.length), count: `${inferred.length}`, ...wordsOf(first) } }
  },
})

/** 与预算相比 has the budget for its base, not the year before. */
function caseOf({ rate }: Comparison, count: number): string {
  if (count > 1) return 'inferredOften'
  return rate?.basis === 'budget' || rate?.basis === 'originalBudget' || rate?.basis === 'annualBudget' ? 'inferredBudget' : 'inferred'
}

function placesOf({ figure, rate, change }: Comparison): FindingPlace[] {
  return [...(rate === null ? [] : [atClaim('stated', rate)]), atClaim('current', figure), ...(change === null ? [] : [atClaim('change', change)])]
}

function wordsOf({ figure, rate }: Comparison): Record<string, string> {
  return { subject: subjectOf(figure), printed: rate?.text ?? '', unit: figure.unit ?? 'tenThousandYuan' }
}
