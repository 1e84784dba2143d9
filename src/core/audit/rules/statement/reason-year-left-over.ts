/**
 * 2024年“三公”经费减少的主要原因是…, in a document of 2025: the reason is of the year before, by the only year its sentence names, so it was left over
 * from the older text. A year compared with, and what looks back, is meant.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, fiscalYear, narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, includesAny, plain } from '../../words.ts'

const reason = new RegExp(`^(.*?)(?:${alternatives(ruleVocabulary.reasonLeads)})`)
const years = /20\d\d(?=年)/g
const compared = new RegExp(`(?:${alternatives(ruleVocabulary.comparedBefore)})\\s*20\\d\\d年`)
const moved = [...ruleVocabulary.movements.moved, ...ruleVocabulary.movements.unmoved, ...ruleVocabulary.completionWords.greater, ...ruleVocabulary.completionWords.less]

export const reasonYearLeftOver = defineRule({
  id: 'statement/reason-year-left-over',
  title: { zh: '增减原因写的是本年', en: 'Reasons are of this year' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { year: fiscalYear, prose: narrative, view: anything },
  *check({ year, prose, view }, tally) {
    for (const sentence of prose.sentences) {
      const before = reason.exec(plain(sentence.text))?.[1]
      const named = new Set(before?.match(years) ?? [])
      if (before === undefined || named.size === 0 || !includesAny(before, moved)) continue
      tally.compared()
      const looksBack = view.budget.stage === 'budget' && includesAny(`${view.sections.get(sentence.sectionId ?? '')?.heading ?? ''}${before}`, ruleVocabulary.lookingBack)
      if (named.size > 1 || !named.has(`${year - 1}`) || compared.test(before) || includesAny(sentence.text, [`${year}年`, ...ruleVocabulary.thisYear]) || looksBack) continue
      yield { at: sentence.id, places: atSentence('stated', sentence), params: { printed: `${year - 1}`, year: `${year}` } }
    }
  },
})
