/** A year that is none: 202年度, 20255年度, 2205年度. A digit was lost, doubled or put in another place. */
import type { FindingPlace } from '../../../model/finding.ts'
import { anything } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const yearly = /(?<![\d.])(\d{3,5})\s*年\s*度/g
const firstYear = 1949n
/** Plans look ahead this far. */
const yearsAhead = 30n
/** Where the document's own year is not known, any of four digits may be one. */
const lastWritten = 9999n

export const yearMisprinted = defineRule({
  id: 'format/year-misprinted',
  title: { zh: '年度没有误写', en: 'Years are printed rightly' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { view: anything },
  *check({ view }, tally) {
    const { sentences, sections } = view.budget.narrative
    const last = view.year === null ? lastWritten : BigInt(view.year) + yearsAhead
    const texts: readonly { readonly text: string; readonly places: (words: string) => FindingPlace[] }[] = [
      ...sections.map(({ heading, place }) => ({ text: heading, places: (words: string) => [atPlace('year', place, words)] })),
      ...sentences.map((sentence) => ({ text: sentence.text, places: (words: string) => atSentence('year', sentence, words) })),
    ]
    if (texts.length === 0) return tally.open('narrative')
    tally.compared(texts.length)
    const wrong = texts.flatMap(({ text, places }) =>
      [...text.matchAll(yearly)].flatMap(([words, year = '']) => (BigInt(year) < firstYear || BigInt(year) > last ? places(words) : [])),
    )
    const [first] = wrong
    if (first !== undefined) yield { at: 'document', places: wrong, params: { count: `${wrong.length}`, printed: first.text } }
  },
})
