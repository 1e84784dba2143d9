/** A target told in the prose has the value that the indicator of the same name has in its project. */
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator, Project } from '../../../model/project.ts'
import { anything, narrative, projectsWithIndicators } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain, type Quantity } from '../../words.ts'
import { promisesOf } from './promises.ts'

interface Match {
  readonly project: Project
  readonly indicator: Indicator
}

export const targetsMatchIndicators = defineRule({
  id: 'narrative/targets-match-indicators',
  title: { zh: '文字中的目标值与项目指标值一致', en: 'Targets in the prose match the indicators' },
  basis: ['consistency', 'performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators, prose: narrative, view: anything },
  *check({ listed, view }, tally) {
    const all = listed.flatMap((project): Match[] => project.indicators.map((indicator) => ({ project, indicator })))
    for (const { sentence, quantity, about } of promisesOf(view)) {
      const matches = all.filter(({ indicator }) => measuresSame(indicator, quantity, about))
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

/** The same unit, and one name within the other. */
function measuresSame({ name, value, unit }: Indicator, quantity: Quantity, about: string): boolean {
  const words = plain(name)
  // Satisfaction is asked of other people in every project; its name alone does not say whose.
  if (includesAny(words, ruleVocabulary.satisfactionWords)) return false
  if (value === null || about.length < ruleThresholds.nameOverlapLeast || words.length < ruleThresholds.nameOverlapLeast) return false
  return plain(unit ?? '') === quantity.unit && (about.includes(words) || words.includes(about))
}
