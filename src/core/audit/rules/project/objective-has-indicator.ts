/** A number promised in the objectives of a project is measured by one of its indicators. */
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { excerpt, plain, quantitiesOf, type Quantity } from '../../words.ts'

export const objectiveHasIndicator = defineRule({
  id: 'project/objective-has-indicator',
  title: { zh: '绩效目标中的数字有对应指标', en: 'A number in an objective has an indicator' },
  basis: ['performance-targets-2015', 'performance-indicators-2021'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      for (const [index, objective] of project.objectives.entries()) {
        for (const quantity of quantitiesOf(objective.text).filter(isPromise)) {
          tally.compared()
          if (project.indicators.some((indicator) => measures(indicator, quantity))) continue
          yield {
            at: `${project.id}/${index + 1}/${quantity.text}`,
            places: [atPlace('objective', objective.place, objective.text)],
            params: { project: project.name, quantity: promiseOf(quantity), quotation: excerpt(objective.text) },
          }
        }
      }
    }
  },
})

/** A number with a bound is a promise; others describe. */
function isPromise({ bound }: Quantity): boolean {
  return bound !== null
}

function promiseOf({ lead, text, tail }: Quantity): string {
  return excerpt(`${lead}${text}${tail}`, 30)
}

function measures({ value, unit, valueText, name }: Indicator, quantity: Quantity): boolean {
  if (value !== null && compareDecimals(value, quantity.value) === 0 && plain(unit ?? '').includes(quantity.unit)) return true
  return plain(valueText + name).includes(plain(quantity.text))
}
