/** More output is better, fewer faults are better: an operator the other way round gives full marks for doing nothing. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain } from '../../words.ts'
import { isSmallerBetter, levelName } from './levels.ts'

export const operatorFitsMeaning = defineRule({
  id: 'indicator/operator-fits-meaning',
  title: { zh: '比较符号与指标含义相符', en: 'The operator fits what is measured' },
  basis: ['performance-targets-2015', 'performance-indicators-2021'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      for (const indicator of project.indicators) {
        if (indicator.operator === null || indicator.value === null) continue
        tally.compared()
        const wrong = wrongWay(indicator)
        if (wrong === null) continue
        yield {
          at: `${project.id}/${indicator.id}`,
          places: [atPlace('indicator', indicator.place, indicator.valueText)],
          params: { case: wrong, project: project.name, indicator: indicator.name, value: indicator.valueText },
        }
      }
    }
  },
})

function wrongWay(indicator: Indicator): 'atMost' | 'atLeast' | null {
  const words = plain(indicator.name)
  const atMost = indicator.operator === '≤' || indicator.operator === '<'
  const atLeast = indicator.operator === '≥' || indicator.operator === '>'
  if (atMost && !isSmallerBetter(indicator)) {
    const counts = levelName(indicator.level2) === ruleVocabulary.quantityLevel
    return counts || includesAny(words, ruleVocabulary.satisfactionWords) || includesAny(words, ruleVocabulary.largerIsBetter) ? 'atMost' : null
  }
  // Zero faults or more is no target at all; times and money may well have a floor.
  return atLeast && includesAny(words, ruleVocabulary.faultWords) && !includesAny(words, ruleVocabulary.notSmaller) ? 'atLeast' : null
}
