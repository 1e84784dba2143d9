/** A cost indicator of the whole project is the project's budget: not more, and not less without saying what the rest is for. */
import { compareAmounts } from '../../../money.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { amountOfCost, isPerPiece, moneyUnitOf } from './cost.ts'
import { isCost } from './levels.ts'

export const costMatchesBudget = defineRule({
  id: 'indicator/cost-matches-budget',
  title: { zh: '成本指标与项目预算数相符', en: 'The cost indicator matches the project’s budget' },
  basis: ['consistency', 'performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const { id, name, budget, indicators } of listed) {
      const costs = indicators.filter((indicator) => isCost(indicator.level2) && moneyUnitOf(indicator) !== null && !isPerPiece(indicator))
      const [cost] = costs
      if (cost?.value === undefined || cost.value === null || costs.length !== 1) continue
      const amount = amountOfCost(cost)
      if (budget?.amount === undefined || budget.amount === null || amount === null) {
        tally.open(id)
        continue
      }
      tally.compared()
      if (compareAmounts(amount, budget.amount) !== 'different') continue
      yield {
        at: id,
        places: [atPlace('indicator', cost.place, cost.valueText), atPlace('budget', budget.place, budget.text)],
        expected: budget.amount,
        actual: amount,
        severity: amount.fen > budget.amount.fen ? 'warning' : 'advice',
        params: { case: amount.fen > budget.amount.fen ? 'over' : 'under', project: name, indicator: cost.name, unit: budget.unit },
      }
    }
  },
})
