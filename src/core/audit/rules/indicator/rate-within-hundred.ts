/** A share of something cannot be asked to exceed 100 %. Growth and completion rates may. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain } from '../../words.ts'

export const rateWithinHundred = defineRule({
  id: 'indicator/rate-within-hundred',
  title: { zh: '比率指标不超过100%', en: 'Rates stay within 100 %' },
  basis: ['performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      for (const { id, name, value, unit, valueText, place, operator } of project.indicators) {
        if (value === null || unit?.includes('%') !== true || includesAny(plain(name), ruleVocabulary.growthWords)) continue
        tally.compared()
        const over = compareDecimals(value, { digits: 100n, decimals: 0 })
        if (over < 0 || (over === 0 && operator !== '>') || !includesAny(plain(name), ruleVocabulary.sharesOfWhole)) continue
        yield {
          at: `${project.id}/${id}`,
          places: [atPlace('indicator', place, valueText)],
          params: { project: project.name, indicator: name, value: valueText },
        }
      }
    }
  },
})
