/**
 * A change is told in the unit of its figure. A figure of 万元 that changed by 2.00 元 changed by nothing that could be printed beside it, so
 * 万 was left out; the same holds the other way round.
 */
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'

export const unitOfChange = defineRule({
  id: 'statement/unit-of-change',
  title: { zh: '增减额与所说数字单位相同', en: 'A change has the unit of its figure' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  weighs: 'withinProse',
  needs: { stated: comparisons },
  *check({ stated }, tally) {
    for (const { figure, change } of stated) {
      if (figure.amount === null || change?.amount === undefined || change.amount === null || figure.unit === null || change.unit === null) continue
      tally.compared()
      if (change.unit === figure.unit || change.amount.fen === 0n || change.amount.fen >= figure.amount.stepFen) continue
      yield { at: change.id, places: [atClaim('stated', change), atClaim('current', figure)], params: { subject: subjectOf(figure), current: figure.text, change: change.text } }
    }
  },
})
