/** Prose is finished: a section does not end at a comma, and a bracket or quotation that opens in it closes. */
import type { Sentence } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { excerpt } from '../../words.ts'

/** A number alone (三、) is a heading whose words stand on the next line. */
const unfinished = /.{4}[，、]$/
/** Spellings of the opening and of the closing mark; a bracket that opens in one width and closes in the other is another rule's. */
const pairs: readonly (readonly [opens: string, closes: string])[] = [['《', '》'], ['（(', '）)'], ['“', '”']]

export const sentencesFinished = defineRule({
  id: 'format/sentences-finished',
  title: { zh: '文字完整，括号成对', en: 'Prose is finished and its brackets close' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    for (const sentences of view.sentencesBySection.values()) {
      tally.compared()
      const last = sentences.at(-1)
      if (last !== undefined && unfinished.test(last.text.trim())) yield { at: last.id, places: atSentence('sentence', last), params: { case: 'comma', text: tailOf(last.text) } }
      for (const [opens, closes] of pairs) yield* unclosed(sentences, opens, closes)
    }
  },
})

/** Counted over the section, because a paragraph may go on over a page; more closing ones than opening ones come from numbering like 1）. */
function* unclosed(sentences: readonly Sentence[], opens: string, closes: string): Iterable<Draft> {
  const balance = ({ text }: Sentence): number => countOf(text, opens) - countOf(text, closes)
  if (sentences.reduce((sum, sentence) => sum + balance(sentence), 0) <= 0) return
  const one = sentences.find((sentence) => balance(sentence) > 0)
  if (one === undefined) return
  const mark = opens.charAt(0)
  yield { at: `${one.id}/${mark}`, places: atSentence('sentence', one), params: { case: 'bracket', mark: `${mark}${closes.charAt(0)}`, text: excerpt(one.text) } }
}

/** How often any of the marks occurs. */
function countOf(text: string, marks: string): number {
  let count = 0
  for (const mark of marks) for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1
  return count
}

function tailOf(text: string): string {
  return text.length <= 20 ? text : `…${text.slice(-20)}`
}
