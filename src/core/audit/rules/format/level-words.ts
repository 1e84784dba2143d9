/**
 * 类, 款 and 项 after a name are its level in the classification. The document's own forms are the ground: a name they print only with
 * five digits is a 款, and （类） after it is a slip.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { codedRows, type CodedRow } from '../../figures.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'
import { plain } from '../../words.ts'

const levelWords = ruleVocabulary.levelWords
const words = Object.values(levelWords).join('|')
const anyWord = new RegExp(`[（(]\\s*(?:${words})`)
const mark = `\\((${words})\\)`
const marked = new RegExp(`([^()、,;。:“”\\d.]{2,40})${mark}`, 'g')

export const levelWordsFit = defineRule({
  id: 'format/level-words',
  title: { zh: '类、款、项标注与科目级次相符', en: 'Level words fit the level of the name' },
  basis: ['classification'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, rows: codedRows('functional') },
  *check({ prose, rows }, tally) {
    // Few sentences mark a level at all.
    const marking = prose.sentences.filter(({ text }) => anyWord.test(text))
    if (marking.length === 0) return
    const levels = levelsByName(rows)
    const marks = marking.flatMap((sentence) => [...plain(sentence.text).matchAll(marked)].flatMap(([text, name = '', word = '']) => (levels.has(name) ? [{ sentence, text, name, word }] : [])))
    for (const [key, same] of groupBy(marks, ({ name, word }) => `${name} ${word}`)) {
      const [first] = same
      const own = levels.get(first?.name ?? '')
      tally.compared(same.length)
      if (first === undefined || own === undefined || own.size !== 1) continue
      const right = [...own].map((length) => levelWords[length] ?? '').join('')
      if (right === first.word) continue
      yield {
        at: key,
        places: same.flatMap(({ sentence, text }) => atSentence('stated', sentence, text)),
        params: { name: first.name, printed: first.word, right, count: `${same.length}` },
      }
    }
  },
})

/** Lengths of the functional codes under which the forms print a name. */
function levelsByName(rows: readonly CodedRow[]): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map([...groupBy(rows, ({ row }) => plain(row.label))].map(([name, same]) => [name, new Set(same.map(({ code }) => code.length))]))
}
