/** A word written twice in a row (增加增加) is a slip of the hand. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, excerpt } from '../../words.ts'

const twice = new RegExp(`(${alternatives(ruleVocabulary.repeatable)})\\1|(\\p{Script=Han}{3,12})\\2`, 'u')

export const repeatedWords = defineRule({
  id: 'format/repeated-words',
  title: { zh: '无重复词语', en: 'No word is written twice in a row' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    for (const sentence of prose.sentences) {
      tally.compared()
      const match = twice.exec(sentence.text)
      if (match === null) continue
      yield { at: sentence.id, places: atSentence('words', sentence, match[0]), params: { words: match[0], quotation: excerpt(sentence.text) } }
    }
  },
})
