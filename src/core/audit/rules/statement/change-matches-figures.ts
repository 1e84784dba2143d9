/** When both years are printed, the change printed beside them is their difference. */
import { compareAmounts, negateAmount, sumAmounts } from '../../../money.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'

export const changeMatchesFigures = defineRule({
  id: 'statement/change-matches-figures',
  title: { zh: '增减额等于两年数字之差', en: 'A change is the difference of the two years' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { stated: comparisons },
  *check({ stated }, tally) {
    for (const { figure, prior, change, certain } of stated) {
      if (!certain) {
        tally.open('narrative.reference')
        continue
      }
      if (figure.amount === null || prior?.amount === undefined || prior.amount === null || change?.amount === undefined || change.amount === null) continue
      tally.compared()
      const difference = sumAmounts([figure.amount, negateAmount(prior.amount)])
      const size = difference.fen < 0n ? negateAmount(difference) : difference
      if (compareAmounts(size, change.amount) !== 'different') continue
      yield {
        at: change.id,
        places: [atClaim('stated', change), atClaim('current', figure), atClaim('prior', prior)],
        expected: size,
        actual: change.amount,
        params: { subject: subjectOf(figure), current: figure.text, prior: prior.text, unit: change.unit ?? 'tenThousandYuan' },
      }
    }
  },
})
