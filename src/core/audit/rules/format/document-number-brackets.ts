/** The year in a document number stands in 〔 〕. One finding for the document. */
import { narrative, anything } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'

/** What is looked for first; few sentences have it. */
const year = /[[【［(（](?:19|20)\d{2}[\]】］)）]/
const number = /\p{Script=Han}{2,5}\s*[[【［(（](?:19|20)\d{2}[\]】］)）]\s*第?\s*\d+\s*号/gu

export const documentNumberBrackets = defineRule({
  id: 'format/document-number-brackets',
  title: { zh: '发文字号年份用六角括号', en: 'Years in document numbers stand in 〔 〕' },
  basis: ['gbt-9704'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const found: Draft['places'][number][] = []
    for (const sentence of prose.sentences) {
      tally.compared()
      if (year.test(sentence.text)) for (const [text] of sentence.text.matchAll(number)) found.push(...atSentence('number', sentence, text))
    }
    for (const { purpose, indicators, places } of view.budget.projects) {
      const [place] = places
      if (place !== undefined) for (const [text] of (purpose ?? '').matchAll(number)) found.push(atPlace('number', place, text))
      for (const { basis, place: own } of indicators) for (const [text] of basis.matchAll(number)) found.push(atPlace('number', own, text))
    }
    const [first] = found
    if (first === undefined) return
    yield { at: 'document', places: found, params: { count: `${found.length}`, example: first.text } }
  },
})
