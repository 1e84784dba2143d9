/** A rate or an amount stands without its unit, so that nobody can tell what it is: 占76.23；, 决算为4.19。 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { leftInProse } from '../../left-in-prose.ts'
import { narrative } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { alternatives } from '../../words.ts'

/** 分别增长5.3、6.1%: the first of a list has the unit of the last. Whole numbers may count or number things. */
const bare = new RegExp(`(?:${alternatives(ruleVocabulary.unitVerbs)})\\d{1,3}(?:,?\\d{3})*\\.\\d+(?=[,;。])(?!,\\d)`)

export const unitMissing = defineRule({
  id: 'format/unit-missing',
  title: { zh: '数字带有单位', en: 'Figures have their unit' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  check: ({ prose }, tally) => leftInProse(prose, bare, 'figure', tally),
})
