/**
 * Assets are stated as of the end of the year before the budget (or of the final accounts). Another date is only advice; a budget drawn up
 * before the year was over may name a day within it, as those of the central departments do.
 */
import { fiscalYear, narrative, anything } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny } from '../../words.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'

const datePattern = /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/

export const asOfYearEnd = defineRule({
  id: 'asset/as-of-year-end',
  title: { zh: '资产数据截至上年末', en: 'Assets are stated as of year end' },
  basis: ['state-assets-43', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { year: fiscalYear, prose: narrative, view: anything },
  *check({ year, prose, view }, tally) {
    const isFinal = view.budget.stage === 'finalAccounts'
    const due = isFinal ? year : year - 1
    for (const sentence of prose.sentences) {
      const match = datePattern.exec(sentence.text)
      if (match === null || view.sections.get(sentence.sectionId ?? '')?.kind !== 'assets') continue
      if (!includesAny(sentence.text.slice(0, match.index), ruleVocabulary.asOfWords)) continue
      tally.compared()
      if (match[1] === `${due}` && (!isFinal || (match[2] === '12' && match[3] === '31'))) return
      yield { at: sentence.id, places: atSentence('date', sentence, match[0]), params: { date: match[0], due: `${due}` } }
      return
    }
  },
})
