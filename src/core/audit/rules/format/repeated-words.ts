/** A word written twice in a row (增加增加) is a slip of the hand. Two lines that meet in one word, as on a cover, are none. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, excerpt, includesAny } from '../../words.ts'

const twice = new RegExp(`(${alternatives(ruleVocabulary.repeatable)})\\1|(\\p{Script=Han}{3,12})\\2`, 'gu')

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
      const words = (repeats(sentence.text) ? [...sentence.text.matchAll(twice)] : []).find(({ index, 0: found }) => !sentence.lineStarts.includes(index + found.length / 2))?.[0] ?? doubled(sentence.text)
      if (words === undefined) continue
      yield { at: sentence.id, places: atSentence('words', sentence, words), params: { words, quotation: excerpt(sentence.text) } }
    }
  },
})

const [shortest, longest] = [2, 12]

/** Whether something of two to twelve characters stands twice in a row: most sentences have none, and this is quicker than looking for which. */
function repeats(text: string): boolean {
  for (let length = shortest; length <= longest; length += 1) {
    // Of as many neighbours as the words are long one is looked at: where it differs, none of them is within a repetition.
    for (let index = 2 * length - 1; index < text.length; index += length) {
      if (!isAlike(text, index, length)) continue
      let [first, last] = [index, index]
      while (first > length && isAlike(text, first - 1, length)) first -= 1
      while (last + 1 < text.length && isAlike(text, last + 1, length)) last += 1
      if (last - first + 1 >= length) return true
    }
  }
  return false
}

/** Whether the character stands there too so many places before. */
function isAlike(text: string, index: number, length: number): boolean {
  return text.charCodeAt(index) === text.charCodeAt(index - length)
}

/** 原因是是, 的的, but not in 目的的 or 是是否. */
function doubled(text: string): string | undefined {
  if (!includesAny(text, ruleVocabulary.repeatedCharacters)) return undefined
  const rest = ruleVocabulary.notRepeated.reduce((left, word) => left.replaceAll(word, ''), text)
  return ruleVocabulary.repeatedCharacters.find((pair) => rest.includes(pair))
}
