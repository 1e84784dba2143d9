/** The word 增加 or 减少 follows the two figures when both years are printed. */
import { compareAmounts } from '../../../money.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'

export const directionFits = defineRule({
  id: 'statement/direction-fits',
  title: { zh: '增减方向与数字相符', en: 'The direction fits the figures' },
  basis: ['consistency'],
  applies: {},
  severity: 'error',
  needs: { stated: comparisons },
  *check({ stated }, tally) {
    for (const { figure, prior, change, rate, certain } of stated) {
      if (!certain) {
        tally.open('narrative.reference')
        continue
      }
      const word = change ?? rate
      if (word === null || figure.amount === null || prior?.amount === undefined || prior.amount === null) continue
      if (word.direction !== 'increase' && word.direction !== 'decrease') continue
      tally.compared()
      const wrong = word.direction === 'increase' ? figure.amount.fen < prior.amount.fen : figure.amount.fen > prior.amount.fen
      if (!wrong || compareAmounts(figure.amount, prior.amount) !== 'different') continue
      yield {
        at: word.id,
        places: [atClaim('stated', word), atClaim('current', figure), atClaim('prior', prior)],
        expected: prior.amount,
        actual: figure.amount,
        params: { case: word.direction, subject: subjectOf(figure), current: figure.text, prior: prior.text, unit: figure.unit ?? 'tenThousandYuan' },
      }
    }
  },
})
