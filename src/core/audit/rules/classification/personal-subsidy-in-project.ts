/** Pay and allowances of one's own staff belong to basic expenditure; a project that pays them is worth a second look. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { firstOf, plain } from '../../words.ts'

export const personalSubsidyInProject = defineRule({
  id: 'classification/personal-subsidy-in-project',
  title: { zh: '人员待遇不列项目支出', en: 'Staff pay is not project expenditure' },
  basis: ['budget-regulation-5', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projects },
  *check({ listed }, tally) {
    for (const { id, name, places } of listed) {
      tally.compared()
      const word = firstOf(plain(name), ruleVocabulary.personalSubsidies)
      const [place] = places
      if (word === null || place === undefined) continue
      yield { at: id, places: [atPlace('project', place, name)], params: { project: name, word } }
    }
  },
})
