/** Daily running costs are basic expenditure. A project that pays several of them deserves a second look. */
import { checkWords } from '../../../data/generated/check-words.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

/** So many kinds of running costs in one purpose are no chance. */
const several = 2

export const runningCostsInProject = defineRule({
  id: 'project/running-costs-in-project',
  title: { zh: '日常公用开支不列项目', en: 'Daily running costs are not projects' },
  basis: ['budget-regulation-5', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projects },
  *check({ listed }, tally) {
    for (const { id, name, purpose, places: [place] } of listed) {
      if (purpose === null || place === undefined) continue
      tally.compared()
      const costs = checkWords.runningCosts.filter((word) => purpose.includes(word))
      if (costs.length < several) continue
      yield { at: id, places: [atPlace('project', place, name)], params: { project: name, items: costs.join('、') } }
    }
  },
})
