/** Growth from nothing has no rate: “增长 100 %” on a base of zero says something false. The words for it are 上年无此项. */
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, priorAmount, subjectOf } from '../../statements.ts'

export const noRateOnZero = defineRule({
  id: 'statement/no-rate-on-zero',
  title: { zh: '基数为零不列增长比率', en: 'No rate of growth on a base of zero' },
  basis: ['arithmetic', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { stated: comparisons },
  *check({ stated }, tally) {
    for (const comparison of stated) {
      if (!comparison.certain) {
        tally.open('narrative.reference')
        continue
      }
      const { figure, rate, prior, change } = comparison
      if (rate?.decimal === undefined || rate.decimal === null || figure.amount === null) continue
      const base = priorAmount(comparison)
      if (base === null) continue
      tally.compared()
      if (base.fen !== 0n || figure.amount.fen === 0n || rate.decimal.digits === 0n) continue
      yield {
        at: rate.id,
        places: [atClaim('stated', rate), atClaim('current', figure), ...(prior === null ? [] : [atClaim('prior', prior)]), ...(change === null ? [] : [atClaim('change', change)])],
        actual: figure.amount,
        params: { subject: subjectOf(figure), printed: rate.text, unit: figure.unit ?? 'tenThousandYuan' },
      }
    }
  },
})
