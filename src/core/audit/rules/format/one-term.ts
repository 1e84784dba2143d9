/** One thing has one spelling in one document (座席 or 坐席). */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything } from '../../needs.ts'
import { defineRule, type Draft } from '../../rule.ts'
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
    const whole = texts.map(({ text }) => text).join('\n')
    for (const terms of ruleVocabulary.variants) {
      tally.compared()
      const found = terms.filter((term) => whole.includes(term))
      if (found.length < 2) continue
      const used = found.map((term) => ({ term, uses: texts.filter(({ text }) => text.includes(term)) }))
      yield {
        at: terms.join('/'),
        places: used.flatMap(({ term, uses }) => uses.slice(0, 1).flatMap(({ at }) => at().map((place) => ({ ...place, text: term })))),
        params: { terms: used.map(({ term, uses }) => `${term}（${uses.length}）`).join('、') },
      }
    }
  },
})

function textsOf(view: BudgetView): { readonly text: string; readonly at: () => Draft['places'] }[] {
  const sentences = view.budget.narrative.sentences.map((sentence) => ({ text: sentence.text.replace(/\s/g, ''), at: () => atSentence('word', sentence) }))
  const indicators = view.budget.projects.flatMap(({ indicators: own }) => own.map(({ name, description, place }) => ({ text: name + description, at: () => [atPlace('word', place, name)] })))
  return [...sentences, ...indicators]
}
