/** A project is measured by outputs, outcomes and satisfaction; without one of them its target says little. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Place } from '../../../model/place.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { levelName } from './levels.ts'

const { outputLevel, outcomeLevel, satisfactionLevel, outputKinds, costLevel } = ruleVocabulary

export const requiredLevels = defineRule({
  id: 'indicator/required-levels',
  title: { zh: '产出、效益、满意度指标齐全', en: 'Output, outcome and satisfaction are all measured' },
  basis: ['performance-evaluation-2020', 'performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    const lacking: { readonly name: string; readonly place: Place; readonly kinds: string }[] = []
    for (const { id, name, indicators, places } of listed) {
      const [place] = places
      const first = new Set(indicators.map(({ level1 }) => levelName(level1)))
      const second = new Set(indicators.map(({ level2 }) => levelName(level2)))
      if (place === undefined || ![...first].some((level) => [outputLevel, outcomeLevel, satisfactionLevel].includes(level))) {
        tally.open(id)
        continue
      }
      tally.compared()
      const absent = [outputLevel, outcomeLevel, satisfactionLevel].filter((level) => !first.has(level))
      if (absent.length > 0) yield { at: `${id}/level1`, places: [atPlace('project', place, name)], params: { case: 'level1', project: name, absent: absent.join('、') } }
      // Cost is a kind of output in one edition and a level of its own in another.
      const kinds = outputKinds.filter((kind) => !second.has(kind) && !(kind === costLevel && (first.has(costLevel) || [...second].some((level) => level.includes(costLevel)))))
      if (!first.has(outputLevel) || kinds.length === 0) continue
      lacking.push({ name, place, kinds: kinds.join('、') })
    }
    const [first] = lacking
    if (first === undefined) return
    yield {
      at: 'level2',
      places: lacking.map(({ name, place, kinds }) => atPlace('project', place, `${name}：${kinds}`)),
      severity: 'advice',
      params: { case: lacking.length > 1 ? 'level2Often' : 'level2', project: first.name, absent: first.kinds, count: `${lacking.length}` },
    }
  },
})
