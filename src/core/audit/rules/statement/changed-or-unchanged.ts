/** 减少为0.00万元，与上年持平: what fell is not unchanged. A zero after 减少 says that nothing changed, and is left alone. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { leftInProse } from '../../left-in-prose.ts'
import { narrative } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { alternatives } from '../../words.ts'

const { moved, unmoved, reaching, comparing } = ruleVocabulary.movements
const units = alternatives(ruleVocabulary.figureUnits)
const number = '\\d[\\d,]*(?:\\.\\d+)?'
const changed = `(?:${alternatives(moved)})(?:(?:${alternatives(reaching)})${number}|(?!0+(?:\\.0+)?(?:${units}))${number})(?:${units})`
const both = new RegExp(`${changed},(?:${alternatives(comparing)})[^,。;]{0,12}(?:${alternatives(unmoved)})`)

export const changedOrUnchanged = defineRule({
  id: 'statement/changed-or-unchanged',
  title: { zh: '不同时称增减和持平', en: 'Nothing is said to have changed and not to have changed' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  check: ({ prose }, tally) => leftInProse(prose, both, 'stated', tally),
})
