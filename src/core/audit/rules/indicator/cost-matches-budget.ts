/** A cost indicator of the whole project is the project's budget: not more, and not less without saying what the rest is for. */
import { compareAmounts, readAmount, type Unit } from '../../../money.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { formatDecimal } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain } from '../../words.ts'
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
      const costs = indicators.filter((indicator) => isCost(indicator.level2) && unitOf(indicator) !== null && !isPerPiece(indicator))
      const [cost] = costs
      if (cost?.value === undefined || cost.value === null || costs.length !== 1) continue
      const reading = readAmount(formatDecimal(cost.value), unitOf(cost) ?? 'yuan')
      if (budget?.amount === undefined || budget.amount === null || reading.kind !== 'amount') {
        tally.open(id)
        continue
      }
      tally.compared()
      if (compareAmounts(reading.amount, budget.amount) !== 'different') continue
      yield {
        at: id,
        places: [atPlace('indicator', cost.place, cost.valueText), atPlace('budget', budget.place, budget.text)],
        expected: budget.amount,
        actual: reading.amount,
        severity: reading.amount.fen > budget.amount.fen ? 'warning' : 'advice',
        params: { case: reading.amount.fen > budget.amount.fen ? 'over' : 'under', project: name, indicator: cost.name, unit: budget.unit },
      }
    }
  },
})

function unitOf({ unit }: Indicator): Unit | null {
  const words = plain(unit ?? '')
  return words === ruleVocabulary.moneyUnits.tenThousandYuan ? 'tenThousandYuan' : words === ruleVocabulary.moneyUnits.yuan ? 'yuan' : null
}

function isPerPiece({ name, description }: Indicator): boolean {
  return includesAny(plain(name + description), ruleVocabulary.costWords)
}
