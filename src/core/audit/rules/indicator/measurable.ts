/**
 * A target can be measured: it has a number, or at least says what state is to be reached. A rate or degree without any number is a
 * warning; a qualitative description is advice. Each once for a project, for there may be many.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'
import { excerpt, plain } from '../../words.ts'

/** The sentence names no more; the places name all. */
const namedIndicators = 4

const digit = /[\d一二三四五六七八九十百千万零]/
const rateEnding = new RegExp(`(?:${ruleVocabulary.rateEndings.join('|')}|${ruleVocabulary.degreeEndings.join('|')})$`)

export const measurable = defineRule({
  id: 'indicator/measurable',
  title: { zh: '指标值可衡量', en: 'Target values can be measured' },
  basis: ['performance-targets-2015', 'performance-indicators-2021'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      tally.compared(project.indicators.length)
      const wordy = project.indicators.filter(({ value, valueText }) => value === null && !/\d/.test(valueText))
      const rates = wordy.filter(isRateWithoutNumber)
      for (const [kind, group] of groupBy(rates, ({ valueText }) => (valueText.trim() === '' ? 'blank' : 'rate'))) {
        const named = group.map(({ name, valueText }) => (kind === 'blank' ? `“${name}”` : `“${name}”（${valueText.trim()}）`))
        yield {
          at: `${project.id}/${kind}`,
          places: group.map(({ place, name, valueText }) => atPlace('indicator', place, valueText.trim() === '' ? name : `${name}：${valueText}`)),
          params: { case: kind, project: project.name, count: `${group.length}`, indicators: named.slice(0, namedIndicators).join('、') },
        }
      }
      const rest = wordy.filter((indicator) => !isRateWithoutNumber(indicator) && !digit.test(indicator.valueText))
      const [first] = rest
      if (first === undefined) continue
      yield {
        at: `${project.id}/words`,
        places: rest.map(({ place, name, valueText }) => atPlace('indicator', place, `${name}：${valueText}`)),
        severity: 'advice',
        params: { case: 'words', project: project.name, count: `${rest.length}`, all: `${project.indicators.length}`, indicator: first.name, value: excerpt(first.valueText, 20) },
      }
    }
  },
})

/** The value only repeats what is measured (完善率, 满意度), or the name promises a rate and the value gives none, or nothing is printed. */
function isRateWithoutNumber({ name, valueText }: Indicator): boolean {
  const value = plain(valueText)
  return value === '' || rateEnding.test(value) || rateEnding.test(plain(name))
}
