/** Doubled marks, and half-width semicolons or commas between Chinese characters. One finding for the document. */
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const stray = /[。，；、：]\s*[。，；、：]|\p{Script=Han}[;]\p{Script=Han}/u

export const strayPunctuation = defineRule({
  id: 'format/stray-punctuation',
  title: { zh: '标点规范', en: 'Punctuation in order' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    tally.compared(prose.sentences.length)
    const found = prose.sentences.flatMap((sentence, index) => {
      const match = stray.exec(sentence.text) ?? joined(sentence.text, prose.sentences[index + 1]?.text ?? '')
      return match === null ? [] : atSentence('mark', sentence, sentence.text.slice(Math.max(0, match.index - 6), match.index + 8))
    })
    const [first] = found
    if (first === undefined) return
    yield { at: 'document', places: found, params: { count: `${found.length}`, example: first.text } }
  },
})

/** A half-width semicolon ends a sentence for the reader, so its neighbors stand in two sentences. */
function joined(text: string, next: string): RegExpExecArray | null {
  return /^\p{Script=Han}/u.test(next) ? /\p{Script=Han};$/u.exec(text) : null
}
