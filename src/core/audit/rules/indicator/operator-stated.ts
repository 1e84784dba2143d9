/** A number without an operator leaves open whether more or less is better. A value of 100 % needs none. */
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { quantitiesOf } from '../../words.ts'

export const operatorStated = defineRule({
  id: 'indicator/operator-stated',
  title: { zh: '定量指标值写明≥、≤或=', en: 'Numeric targets state ≥, ≤ or =' },
  basis: ['performance-indicators-2021', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      const numeric = project.indicators.filter(({ value }) => value !== null)
      tally.compared(numeric.length)
      const bare = numeric.filter(lacksOperator)
      if (bare.length === 0) continue
      yield {
        at: project.id,
        places: bare.map(({ place, name, valueText }) => atPlace('indicator', place, `${name}：${valueText}`)),
        params: { project: project.name, count: `${bare.length}`, indicators: bare.map(({ name, valueText }) => `${name} ${valueText}`).slice(0, 3).join('；') },
      }
    }
  },
})

function lacksOperator({ operator, value, unit, valueText }: Indicator): boolean {
  if (operator !== null || value === null) return false
  if (unit?.includes('%') === true && compareDecimals(value, { digits: 100n, decimals: 0 }) === 0) return false
  return quantitiesOf(valueText).every(({ bound }) => bound === null)
}
