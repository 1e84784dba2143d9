/** One thing has one spelling in one document (座席 or 坐席). */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { atPlace, atSentence } from '../../places.ts'
import type { BudgetView } from '../../view.ts'

export const oneTerm = defineRule({
  id: 'format/one-term',
  title: { zh: '同一事物用词一致', en: 'One thing has one term' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { view: anything },
  *check({ view }, tally) {
    const texts = textsOf(view)
    if (texts.length === 0) return tally.open('narrative')
    for (const terms of ruleVocabulary.variants) {
      tally.compared()
      const used = terms.map((term) => ({ term, uses: texts.filter(({ text }) => text.includes(term)) })).filter(({ uses }) => uses.length > 0)
      if (used.length < 2) continue
      yield {
        at: terms.join('/'),
        places: used.flatMap(({ term, uses }) => uses.slice(0, 1).map(({ at }) => ({ ...at, text: term }))),
        params: { terms: used.map(({ term, uses }) => `${term}（${uses.length}）`).join('、') },
      }
    }
  },
})

function textsOf(view: BudgetView): { readonly text: string; readonly at: ReturnType<typeof atPlace> }[] {
  const sentences = view.budget.narrative.sentences.flatMap((sentence) => atSentence('word', sentence).map((at) => ({ text: sentence.text.replace(/\s/g, ''), at })))
  const indicators = view.budget.projects.flatMap(({ indicators: own }) => own.map(({ name, description, place }) => ({ text: name + description, at: atPlace('word', place, name) })))
  return [...sentences, ...indicators]
}
