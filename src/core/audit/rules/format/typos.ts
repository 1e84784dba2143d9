/** Words that are nearly always slips, from data/rule; only advice, for a name may really be spelled so. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'

export const typos = defineRule({
  id: 'format/typos',
  title: { zh: '常见错别字', en: 'Common slips of wording' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { view: anything },
  *check({ view }, tally) {
    const texts: readonly { readonly text: string; readonly at: () => Draft['places'] }[] = [
      ...view.budget.narrative.sentences.map((sentence) => ({ text: sentence.text.replace(/\s/g, ''), at: () => atSentence('word', sentence) })),
      ...view.budget.projects.flatMap(({ name, purpose, places: [place] }) => (place === undefined ? [] : [{ text: `${name}${purpose ?? ''}`, at: () => [atPlace('word', place, name)] }])),
    ]
    if (texts.length === 0) return tally.open('narrative')
    tally.compared(texts.length)
    const whole = texts.map(({ text }) => text).join('\n')
    for (const { wrong, right, beforeFigure = false } of ruleVocabulary.typos) {
      if (!whole.includes(wrong)) continue
      const found = texts.map(({ text, at }) => ({ at, count: countOf(text, wrong, beforeFigure) })).filter(({ count }) => count > 0)
      if (found.length === 0) continue
      yield { at: wrong, places: found.flatMap(({ at }) => at().map((place) => ({ ...place, text: wrong }))), params: { wrong, right, count: `${found.reduce((sum, { count }) => sum + count, 0)}` } }
    }
  },
})

function countOf(text: string, wrong: string, beforeFigure: boolean): number {
  return text.split(wrong).slice(1).filter((rest) => !beforeFigure || /^\d/.test(rest)).length
}
