/** Reasons for this year's changes are this year's: where most are last year's word for word, they were copied. */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { Sentence } from '../../../model/narrative.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { placeElsewhere, theOther } from '../../related.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, plain } from '../../words.ts'

const opener = new RegExp(`(?:${alternatives(checkWords.reasonOpeners)})[:：]?([^。；;]{12,200})`, 'g')
const fewestCopied = 3

export const reasonsNotCopied = defineRule({
  id: 'related/reasons-not-copied',
  title: { zh: '增减原因不照搬上年', en: "Reasons are not last year's" },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { lastYear: theOther('lastYear'), prose: narrative },
  *check({ lastYear, prose }, tally) {
    const before = new Map(reasonsOf(lastYear.view.budget.narrative.sentences).map((one) => [one.key, one]))
    const own = reasonsOf(prose.sentences)
    if (own.length === 0 || before.size === 0) return
    tally.compared(own.length)
    const copied = own.filter(({ key }) => before.has(key))
    if (copied.length < fewestCopied || 2 * copied.length < own.length) return
    const [first] = copied
    const printed = before.get(first?.key ?? '')
    const place = printed?.sentence.places[0]
    yield {
      at: 'reasons',
      places: copied.flatMap(({ sentence, words }) => atSentence('reason', sentence, words)),
      elsewhere: printed === undefined || place === undefined ? [] : placeElsewhere('published', lastYear, place, printed.words),
      params: { copied: `${copied.length}`, total: `${own.length}`, reason: first?.words ?? '' },
    }
  },
})

interface Reason {
  readonly sentence: Sentence
  readonly words: string
  /** Without spaces and differences of width. */
  readonly key: string
}

function reasonsOf(sentences: readonly Sentence[]): Reason[] {
  return sentences.flatMap((sentence) => [...sentence.text.matchAll(opener)].map(([, words = '']) => ({ sentence, words, key: plain(words) })))
}
