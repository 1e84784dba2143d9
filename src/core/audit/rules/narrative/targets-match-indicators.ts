/** A target told in the prose has the value of the indicator with the same unit whose name stands in it, or the other way round. */
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator, Project } from '../../../model/project.ts'
import { anything, narrative, projectsWithIndicators } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'
import { includesAny, plain } from '../../words.ts'
import { promisesOf } from './promises.ts'

const { nameOverlapLeast } = ruleThresholds

/** A name that fits more indicators is a word of everyday use. */
const mostMatches = 12

interface Match {
  readonly project: Project
  readonly indicator: Indicator
  /** Name of the indicator, half-width and without spaces. */
  readonly words: string
}

export const targetsMatchIndicators = defineRule({
  id: 'narrative/targets-match-indicators',
  title: { zh: '文字中的目标值与项目指标值一致', en: 'Targets in the prose match the indicators' },
  basis: ['consistency', 'performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators, prose: narrative, view: anything },
  *check({ listed, view }, tally) {
    const byUnit = groupBy(listed.flatMap(comparable), ({ indicator }) => plain(indicator.unit ?? ''))
    for (const { sentence, quantity, about } of promisesOf(view)) {
      const matches = about.length < nameOverlapLeast ? [] : namedAlike(byUnit.get(quantity.unit) ?? [], about)
      if (matches.length === 0) continue
      tally.compared()
      const differing = matches.filter(({ indicator }) => indicator.value !== null && compareDecimals(indicator.value, quantity.value) !== 0)
      if (differing.length === 0) continue
      yield {
        at: `${sentence.id}/${quantity.start}`,
        places: [...atSentence('stated', sentence, `${quantity.lead}${quantity.text}`), ...differing.map(({ indicator }) => atPlace('indicator', indicator.place, `${indicator.name} ${indicator.valueText}`))],
        severity: differing.length < matches.length ? 'advice' : 'warning',
        params: {
          case: differing.length < matches.length ? 'some' : 'all',
          stated: `${quantity.lead}${quantity.text}`.trim(),
          project: differing[0]?.project.name ?? '',
          indicators: differing.map(({ indicator }) => `${indicator.name} ${indicator.valueText}`).join('；'),
        },
      }
    }
  },
})

/** One name stands in the other. A name that fits more than a few indicators tells none of them apart. */
function namedAlike(candidates: readonly Match[], about: string): Match[] {
  const matches: Match[] = []
  for (const match of candidates) {
    if (about.includes(match.words) || match.words.includes(about)) matches.push(match)
    if (matches.length > mostMatches) return []
  }
  return matches
}

/** Indicators with a number and a telling name. Satisfaction is asked of other people in every project; its name does not say whose. */
function comparable(project: Project): Match[] {
  return project.indicators.flatMap((indicator) => {
    const words = plain(indicator.name)
    const vague = words.length < nameOverlapLeast || includesAny(words, ruleVocabulary.satisfactionWords)
    return indicator.value === null || vague ? [] : [{ project, indicator, words }]
  })
}
