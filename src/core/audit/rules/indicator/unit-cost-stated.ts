/**
 * A cost indicator that only repeats the project's budget measures nothing: where the project counts what it delivers, the cost of one says
 * more. One piece of advice a document.
 */
import { compareAmounts } from '../../../money.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator, Project } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { amountOfCost, isPerPiece } from './cost.ts'
import { isCost, levelName } from './levels.ts'

/** A share or a length of time counts no pieces. */
const pieceUnits: ReadonlySet<string> = new Set(ruleVocabulary.countUnits.filter((unit) => !ruleVocabulary.uncountedUnits.includes(unit)))

export const unitCostStated = defineRule({
  id: 'indicator/unit-cost-stated',
  title: { zh: '有数量的项目列单位成本', en: 'Projects that count what they deliver state a unit cost' },
  basis: ['performance-indicators-2021', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    const counted = listed.filter((project) => costsOf(project).length > 0 && countsPieces(project))
    const [known, open] = [counted.filter(({ budget }) => budget?.amount != null), counted.filter(({ budget }) => budget?.amount == null)]
    tally.compared(known.length)
    for (const { id } of open) tally.open(id)
    const repeating = known.filter(repeatsBudget)
    const [first] = repeating
    if (first === undefined) return
    yield {
      at: 'projects',
      places: repeating.flatMap((project) => costsOf(project).map(({ place, name, valueText }) => atPlace('indicator', place, `${project.name} ${name} ${valueText}`))),
      params: { number: `${repeating.length}`, project: first.name, indicator: costsOf(first)[0]?.name ?? '' },
    }
  },
})

const costsOf = ({ indicators }: Project): Indicator[] => indicators.filter(({ level2 }) => isCost(level2))

function countsPieces({ indicators }: Project): boolean {
  return indicators.some(({ level2, value, unit }) => levelName(level2) === ruleVocabulary.quantityLevel && value !== null && value.digits > 0n && unit !== null && pieceUnits.has(unit))
}

function repeatsBudget(project: Project): boolean {
  return costsOf(project).every((cost) => {
    const amount = amountOfCost(cost)
    return !isPerPiece(cost) && amount !== null && project.budget?.amount != null && compareAmounts(amount, project.budget.amount) !== 'different'
  })
}
