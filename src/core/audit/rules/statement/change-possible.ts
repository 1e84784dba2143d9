/** A figure cannot have grown by more than itself: last year's would have been negative. */
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, priorAmount, signedChange, subjectOf } from '../../statements.ts'

export const changePossible = defineRule({
  id: 'statement/change-possible',
  title: { zh: '增加额不大于本年数', en: 'A figure does not grow by more than itself' },
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
      const { figure, change, prior } = comparison
      if (change === null || prior !== null || figure.amount === null || signedChange(comparison) === null) continue
      const before = priorAmount(comparison)
      if (before === null || figure.amount.fen < 0n) continue
      tally.compared()
      if (before.fen >= 0n || -2n * before.fen <= before.stepFen) continue
      yield {
        at: change.id,
        places: [atClaim('stated', change), atClaim('current', figure)],
        actual: change.amount,
        params: { case: figure.amount.fen === 0n ? 'zero' : 'more', subject: subjectOf(figure), current: figure.text, change: change.text, unit: figure.unit ?? 'tenThousandYuan' },
      }
    }
  },
})
