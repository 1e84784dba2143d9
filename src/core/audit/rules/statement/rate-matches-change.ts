/** A rate of growth is the change divided by the figure of the year before. Off by one unit of the last digit is advice, off by little a warning. */
import { atClaim } from '../../places.ts'
import { checkRate, formatDecimal } from '../../ratio.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { compareDigits } from '../../slip.ts'
import { changeAmount, comparisons, priorAmount, subjectOf } from '../../statements.ts'
import { severityOfRate } from './rate-severity.ts'

export const rateMatchesChange = defineRule({
  id: 'statement/rate-matches-change',
  title: { zh: '增减比率与数字相符', en: 'Rates of change fit the figures' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  needs: { stated: comparisons },
  *check({ stated }, tally) {
    for (const comparison of stated) {
      if (!comparison.certain) {
        tally.open('narrative.reference')
        continue
      }
      const { figure, rate, change, prior } = comparison
      const base = priorAmount(comparison)
      const moved = changeAmount(comparison)
      if (rate?.decimal === undefined || rate.decimal === null || base === null || moved === null) continue
      const checked = base.fen < 0n ? null : checkRate(rate.decimal, moved, base)
      if (checked === null) continue
      tally.compared()
      const severity = severityOfRate(checked)
      if (severity === null) continue
      const places: Draft['places'] = [atClaim('stated', rate), atClaim('current', figure), ...(change === null ? [] : [atClaim('change', change)]), ...(prior === null ? [] : [atClaim('prior', prior)])]
      yield {
        at: rate.id,
        places,
        severity,
        params: {
          case: checked.state,
          subject: subjectOf(figure),
          printed: rate.text,
          computed: formatDecimal(checked.computed),
          slip: compareDigits(`${rate.decimal.digits}`, `${checked.computed.digits}`),
        },
      }
    }
  },
})
