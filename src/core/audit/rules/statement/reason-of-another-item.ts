/** The reason given for an item speaks of that item; one that names another item instead was copied from there. */
import { defineRule } from '../../rule.ts'
import { atSentence } from '../../places.ts'
import { plain } from '../../words.ts'
import { items } from './item-text.ts'
import { namedInstead, oneForEachCode } from './named-instead.ts'

export const reasonOfAnotherItem = defineRule({
  id: 'statement/reason-of-another-item',
  title: { zh: '增减原因与所述科目相符', en: 'A reason speaks of its own item' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { listed: items },
  *check({ listed }, tally) {
    const all = oneForEachCode(listed)
    for (const item of listed) {
      if (item.reason === null) continue
      tally.compared()
      const other = namedInstead(plain(item.reason), item, all)
      const sentence = item.sentences.find(({ text }) => item.reason !== null && text.includes(item.reason))
      if (other === null || sentence === undefined) continue
      yield {
        at: item.code,
        places: atSentence('reason', sentence, item.reason),
        params: { item: item.name, other: other.name, reason: item.reason.trim() },
      }
    }
  },
})
