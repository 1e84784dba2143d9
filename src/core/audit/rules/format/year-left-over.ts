/** Titles of forms and headings speak of the document's own year; another year there was left over from an older file. */
import type { Stage } from '../../../model/form-definition.ts'
import { anything, fiscalYear } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { includesAny } from '../../words.ts'

const yearPattern = /(20\d\d)\s*年/g

export const yearLeftOver = defineRule({
  id: 'format/year-left-over',
  title: { zh: '标题年度与预算年度一致', en: 'Titles carry the document’s own year' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { year: fiscalYear, view: anything },
  *check({ year, view }, tally) {
    const titles = [
      ...view.budget.forms.map(({ title, places }) => ({ text: title, place: places[0] })),
      ...view.budget.narrative.sections.filter(({ heading }) => includesAny(heading, ruleVocabulary.yearlyWords) && !looksBack(heading, year, view.budget.stage)).map(({ heading, place }) => ({ text: heading, place })),
    ]
    for (const { text, place } of titles) {
      const years = [...text.matchAll(yearPattern)].map((match) => match[1] ?? '')
      if (years.length === 0 || place === undefined) continue
      tally.compared()
      if (years.includes(`${year}`)) continue
      yield { at: text, places: [atPlace('title', place, text)], params: { title: text, printed: years.join('、'), year: `${year}` } }
    }
  },
})

/** A budget may tell in a section of its own how the year before was carried out. */
function looksBack(heading: string, year: number, stage: Stage): boolean {
  return stage === 'budget' && heading.includes(`${year - 1}`) && includesAny(heading, ruleVocabulary.lookingBack)
}
