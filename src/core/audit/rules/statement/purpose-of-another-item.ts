/**
 * What an item is used for belongs to it: a housing fund that pays medical insurance, or an item whose purpose is the name of another one,
 * has taken over another item's words.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain } from '../../words.ts'
import { items, type Item } from './item-text.ts'
import { namedInstead, oneForEachCode } from './named-instead.ts'

export const purposeOfAnotherItem = defineRule({
  id: 'statement/purpose-of-another-item',
  title: { zh: '科目用途与科目名称相符', en: 'A purpose belongs to its item' },
  basis: ['classification', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { listed: items },
  *check({ listed }, tally) {
    const all = oneForEachCode(listed)
    for (const item of listed) {
      if (item.purpose === null) continue
      tally.compared()
      const words = plain(item.purpose)
      const other = namedInstead(words, item, all)?.name ?? topicInstead(words, item)
      const sentence = item.sentences.find(({ text }) => item.purpose !== null && text.includes(item.purpose))
      if (other === null || sentence === undefined) continue
      yield {
        at: item.code,
        places: atSentence('purpose', sentence, item.purpose),
        params: { item: item.name, other, purpose: item.purpose.trim() },
      }
    }
  },
})

/** The topic the words belong to when the item's own topic is known and none of its words occur. */
function topicInstead(words: string, { name }: Item): string | null {
  const own = ruleVocabulary.subjectTopics.find(({ names }) => names.some((known) => name.includes(known)))
  if (own === undefined || includesAny(words, own.words)) return null
  const other = ruleVocabulary.subjectTopics.find((topic) => topic !== own && includesAny(words, topic.words))
  return other?.names[0] === undefined ? null : (other.words.find((word) => words.includes(word)) ?? null)
}
