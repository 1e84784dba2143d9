/** The glossary defines the terms every disclosure rests on, where the document uses them. */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { Section } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { plain } from '../../words.ts'

/** A glossary with fewer sentences may not be all there. */
const least = 3

export const glossaryDefinesTerms = defineRule({
  id: 'completeness/glossary-defines-terms',
  title: { zh: '名词解释涵盖所用术语', en: 'The glossary defines the terms used' },
  basis: ['disclosure-procedure-2016', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const glossary = prose.sections.find(({ kind }) => kind === 'glossary')
    if (glossary === undefined) return
    const own = prose.sentences.filter(({ sectionId }) => isWithin(view, sectionId, glossary))
    if (own.length < least) return tally.open('narrative.glossary')
    const ownIds = new Set(own.map(({ id }) => id))
    const defined = plain([...own.map(({ text }) => text), ...prose.sections.filter(({ id }) => isWithin(view, id, glossary)).map(({ heading }) => heading)].join(' '))
    const used = plain(prose.sentences.filter(({ id }) => !ownIds.has(id)).map(({ text }) => text).join(' '))
    const terms = checkWords.glossaryTerms.filter((term) => used.includes(term))
    tally.compared(terms.length)
    const absent = terms.filter((term) => !defined.includes(term))
    if (absent.length === 0) return
    yield { at: 'terms', places: [atPlace('section', glossary.place, `${glossary.numbering}${glossary.heading}`)], params: { terms: absent.join('、') } }
  },
})

function isWithin(view: BudgetView, sectionId: string | null, outer: Section): boolean {
  for (let section = view.sections.get(sectionId ?? ''); section !== undefined; section = view.sections.get(section.parentId ?? '')) {
    if (section.id === outer.id || section.kind === 'glossary') return true
  }
  return false
}
