/** What a project spent is within its budget of the whole year, as adjusted; where it is more, one of the two figures is likely not the true one. */
import { compareAmounts } from '../../../money.ts'
import { selfEvaluations } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const spentWithinBudget = defineRule({
  id: 'self-evaluation/spent-within-budget',
  title: { zh: '自评执行数不大于全年预算数', en: 'Spending evaluated is within the budget of the year' },
  basis: ['budget-law-75', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally) {
    for (const { id, name, funds } of evaluations) {
      for (const { source, annual, executed } of funds) {
        if (annual?.state === 'unread' || executed?.state === 'unread') tally.open(`selfEvaluation.${id}.${source}`)
        if (annual?.amount == null || executed?.amount == null) continue
        tally.compared()
        if (executed.amount.fen <= annual.amount.fen || compareAmounts(executed.amount, annual.amount) !== 'different') continue
        yield {
          at: `${id}-${source}`,
          places: [atPlace('stated', executed.place, executed.text), atPlace('base', annual.place, annual.text)],
          expected: annual.amount,
          actual: executed.amount,
          params: { name, spent: executed.text, base: annual.text, unit: executed.unit },
        }
        break
      }
    }
  },
})
