/** Numbering of one level uses one width of brackets. */
import { narrative } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const half = /^\s*\([一二三四五六七八九十]+\)/
const full = /^\s*（[一二三四五六七八九十]+）/

export const bracketWidth = defineRule({
  id: 'format/bracket-width',
  title: { zh: '序号括号全角半角一致', en: 'Numbering uses one width of brackets' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    const numbered = [
      ...prose.sections.map(({ numbering, heading, place }) => ({ text: numbering + heading, at: [atPlace('numbering', place, numbering)] })),
      ...prose.sentences.map((sentence) => ({ text: sentence.text, at: atSentence('numbering', sentence, sentence.text.trim().slice(0, 6)) })),
    ]
    const halves = numbered.filter(({ text }) => half.test(text))
    const fulls = numbered.filter(({ text }) => full.test(text))
    if (halves.length + fulls.length === 0) return
    tally.compared(halves.length + fulls.length)
    if (halves.length === 0 || fulls.length === 0) return
    const fewer = halves.length < fulls.length ? halves : fulls
    yield { at: 'document', places: fewer.flatMap(({ at }) => at), params: { half: `${halves.length}`, full: `${fulls.length}` } }
  },
})
