/** A figure cannot have grown by more than itself: last year's would have been negative. */
import { lastYearIsPossible } from '../../changes.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'

export const changePossible = defineRule({
  id: 'statement/change-possible',
  title: { zh: '增加额不大于本年数', en: 'A figure does not grow by more than itself' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { stated: comparisons },
  *check({ stated }, tally) {
    for (const comparison of stated) {
      if (!comparison.certain) {
        tally.open('narrative.reference')
        continue
      }
      const { figure, change } = comparison
      const isPossible = lastYearIsPossible(comparison)
      if (change === null || figure.amount === null || isPossible === null) continue
      tally.compared()
      if (isPossible) continue
      yield {
        at: change.id,
        places: [atClaim('stated', change), atClaim('current', figure)],
        actual: change.amount,
        params: { case: figure.amount.fen === 0n ? 'zero' : 'more', subject: subjectOf(figure), current: figure.text, change: change.text, unit: figure.unit ?? 'tenThousandYuan' },
      }
    }
  },
})
