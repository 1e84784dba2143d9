/** A target of growth names what it grows from and how that is measured. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain } from '../../words.ts'

export const growthHasBaseline = defineRule({
  id: 'indicator/growth-has-baseline',
  title: { zh: '提升类指标写明基数和测算方法', en: 'A growth target names its baseline' },
  basis: ['performance-indicators-2021'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      for (const { id, name, description, valueText, value, place } of project.indicators) {
        if (value === null || !includesAny(plain(name), ruleVocabulary.growthWords)) continue
        tally.compared()
        if (includesAny(plain(description + valueText), ruleVocabulary.baselineWords)) continue
        yield {
          at: `${project.id}/${id}`,
          places: [atPlace('indicator', place, `${name} ${valueText}`)],
          params: { project: project.name, indicator: name, value: valueText },
        }
      }
    }
  },
})
