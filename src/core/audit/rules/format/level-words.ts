/**
 * 类, 款 and 项 after a name are its level in the classification. The document's own forms are the ground: a name they print only with
 * five digits is a 款, and （类） after it is a slip.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, forms, narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { plain } from '../../words.ts'

const levelWords = ruleVocabulary.levelWords
const marked = new RegExp(`([^()、,;。:“”\\d.]{2,40})\\((${Object.values(levelWords).join('|')})\\)`, 'g')

export const levelWordsFit = defineRule({
  id: 'format/level-words',
  title: { zh: '类、款、项标注与科目级次相符', en: 'Level words fit the level of the name' },
  basis: ['classification'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, printed: forms, view: anything },
  *check({ prose, view }, tally) {
    const levels = levelsByName(view)
    for (const sentence of prose.sentences) {
      for (const match of plain(sentence.text).matchAll(marked)) {
        const [, name = '', word = ''] = match
        const own = levels.get(name)
        if (own === undefined) continue
        tally.compared()
        const right = [...own].map((length) => levelWords[length] ?? '')
        if (right.includes(word) || own.size !== 1) continue
        yield {
          at: `${sentence.id}/${name}`,
          places: atSentence('stated', sentence, match[0]),
          params: { name, printed: word, right: right.join('、') },
        }
      }
    }
  },
})

/** Lengths of the codes under which the forms print a name. */
function levelsByName(view: BudgetView): ReadonlyMap<string, ReadonlySet<number>> {
  const levels = new Map<string, Set<number>>()
  for (const form of view.budget.forms) {
    for (const { code, label } of form.rows) {
      if (code === null) continue
      const name = plain(label)
      levels.set(name, (levels.get(name) ?? new Set()).add(code.length))
    }
  }
  return levels
}
