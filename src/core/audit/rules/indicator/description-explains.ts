/** The description of a rate says what is divided by what; repeating the name explains nothing. Advice once for a project. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { plain } from '../../words.ts'

const rateEnding = new RegExp(`(?:${ruleVocabulary.rateEndings.join('|')})$`)

export const descriptionExplains = defineRule({
  id: 'indicator/description-explains',
  title: { zh: '比率指标说明写明计算方法', en: 'The description of a rate explains it' },
  basis: ['performance-indicators-2021'],
  applies: {},
  severity: 'advice',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      const described = project.indicators.filter(({ description, name }) => description.trim() !== '' && rateEnding.test(plain(name)))
      tally.compared(described.length)
      const empty = described.filter(repeatsName)
      if (empty.length === 0) continue
      yield {
        at: project.id,
        places: empty.map(({ place, name }) => atPlace('indicator', place, name)),
        params: { project: project.name, count: `${empty.length}`, indicators: empty.map(({ name }) => name).slice(0, 3).join('、') },
      }
    }
  },
})

function repeatsName({ name, description }: Indicator): boolean {
  return plain(name) === plain(description)
}
