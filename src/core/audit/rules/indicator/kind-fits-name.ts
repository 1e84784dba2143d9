/** An indicator is filed under the level that its name speaks of: timeliness under 时效, satisfaction under 满意度, ecology under 生态效益. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain } from '../../words.ts'
import { isTimely, levelName } from './levels.ts'

const { timelyLevel, quantityLevel, qualityLevel, ecologicalLevels, ecologicalWords, satisfactionLevel, satisfactionWords } = ruleVocabulary

export const kindFitsName = defineRule({
  id: 'indicator/kind-fits-name',
  title: { zh: '指标名称与所属类别相符', en: 'An indicator’s name fits its level' },
  basis: ['performance-evaluation-2020'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      for (const indicator of project.indicators) {
        tally.compared()
        const fits = misfit(indicator)
        if (fits === null) continue
        yield {
          at: `${project.id}/${indicator.id}`,
          places: [atPlace('indicator', indicator.place, indicator.name)],
          params: { case: fits === '' ? 'notEcological' : 'other', project: project.name, indicator: indicator.name, level2: indicator.level2, fits },
        }
      }
    }
  },
})

/** → the level it fits better; empty when only the present one is wrong; null when all is well. */
function misfit(indicator: Indicator): string | null {
  const level = levelName(indicator.level2)
  const words = plain(indicator.name + indicator.description)
  if ([quantityLevel, qualityLevel].includes(level) && isTimely(indicator)) return timelyLevel
  if (level !== '' && !level.includes(satisfactionLevel) && includesAny(plain(indicator.name), satisfactionWords)) return satisfactionLevel
  return ecologicalLevels.includes(level) && !includesAny(words, ecologicalWords) ? '' : null
}
