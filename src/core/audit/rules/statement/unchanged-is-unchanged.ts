/** 持平 means the two years print the same figure. */
import { compareAmounts } from '../../../money.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'

export const unchangedIsUnchanged = defineRule({
  id: 'statement/unchanged-is-unchanged',
  title: { zh: '“持平”时两年数字相同', en: 'Unchanged means the same figure' },
  basis: ['consistency'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { stated: comparisons },
  *check({ stated }, tally) {
    for (const { figure, prior, unchanged, certain } of stated) {
      if (!certain) {
        tally.open('narrative.reference')
        continue
      }
      if (unchanged === null || figure.amount === null || prior?.amount === undefined || prior.amount === null) continue
      tally.compared()
      if (compareAmounts(figure.amount, prior.amount) !== 'different') continue
      yield {
        at: unchanged.id,
        places: [atClaim('stated', unchanged), atClaim('current', figure), atClaim('prior', prior)],
        expected: prior.amount,
        actual: figure.amount,
        params: { subject: subjectOf(figure), current: figure.text, prior: prior.text, unit: figure.unit ?? 'tenThousandYuan' },
      }
    }
  },
})
