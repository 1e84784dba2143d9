/** A unit stands where its figure was never filled in: 增加　万元, 增加【】万元, 占基本支出预算%. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { leftInProse } from '../../left-in-prose.ts'
import { narrative } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { alternatives } from '../../words.ts'

/** 单位为万元 and 支出(万元) state a unit; 为元旦 is no amount; after 占 the whole may be named before the rate. */
const { figureVerbs, figureUnits, unitNames } = ruleVocabulary
const verb = alternatives(figureVerbs)
const units = alternatives(figureUnits)
/** What a blank begins with stands first, so that elsewhere nothing before it is looked at. */
const blank = new RegExp(`(?=${verb}|占)(?<!(?:${alternatives(unitNames)})[^，。；]{0,6})(?:(?:${verb})(?![（(](?:${units})[)）])[（()）_【】\\[\\]〔〕□]*(?:${units})(?!\\p{Script=Han})|占[\\p{Script=Han}_]{0,16}%)`, 'u')

export const figuresFilledIn = defineRule({
  id: 'format/figures-filled-in',
  title: { zh: '数字已填写', en: 'Figures are filled in' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  check: ({ prose }, tally) => leftInProse(prose, blank, 'blank', tally),
})
