/** A reason explains. Words that fit every change (工作需要), or none at all after 原因是, explain nothing. */
import { checkWords } from '../../../data/generated/check-words.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { alternatives } from '../../words.ts'

const reason = new RegExp(`(?:${alternatives(checkWords.reasonOpeners)})[:：]?([^，。；,;]{0,14})(?=[，。；,;]|$)`, 'g')
const empty: ReadonlySet<string> = new Set(checkWords.emptyReasons)

export const reasonSaysSomething = defineRule({
  id: 'statement/reason-says-something',
  title: { zh: '增减原因具体', en: 'Reasons say something' },
  basis: ['disclosure-procedure-2016', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    const vague: { readonly words: string; readonly sentence: (typeof prose.sentences)[number] }[] = []
    for (const sentence of prose.sentences) {
      for (const [whole, words = ''] of sentence.text.matchAll(reason)) {
        tally.compared()
        const said = words.trim()
        if (said === '' && /。\s*$/.test(sentence.text) && sentence.text.trimEnd().endsWith(`${whole}。`)) yield { at: `${sentence.id}/none`, places: atSentence('reason', sentence, whole), params: { case: 'none', reason: whole } }
        else if (empty.has(said)) vague.push({ words: whole, sentence })
      }
    }
    const [first] = vague
    if (first === undefined) return
    yield {
      at: 'vague',
      places: vague.flatMap(({ words, sentence }) => atSentence('reason', sentence, words)),
      severity: 'advice',
      params: { case: 'vague', reason: first.words, times: `${vague.length}` },
    }
  },
})
