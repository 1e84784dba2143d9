/** The explanations that the procedure asks for are there: duties, bodies, running costs, three public, procurement, assets, performance, terms. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, fiscalYear, narrative } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { includesAny } from '../../words.ts'

export const sectionsDue = defineRule({
  id: 'completeness/sections-due',
  title: { zh: '应说明的事项齐全', en: 'The explanations due are there' },
  basis: ['disclosure-procedure-2016', 'budget-law-14'],
  applies: {},
  severity: 'advice',
  needs: { year: fiscalYear, prose: narrative, view: anything },
  *check({ year, prose, view }, tally) {
    const kinds = new Set<string>(prose.sections.map(({ kind }) => kind))
    if (prose.sections.length < 5) return tally.open('sections')
    const absent = ruleVocabulary.sectionsDue.filter(({ kinds: own, from, words }) => {
      if (year < from) return false
      tally.compared()
      return !own.some((kind) => kinds.has(kind)) && !prose.sections.some(({ heading }) => includesAny(heading, words)) && !prose.sentences.some(({ text, sectionId }) => view.sections.get(sectionId ?? '')?.kind !== 'glossary' && includesAny(text, words))
    })
    if (absent.length === 0) return
    yield { at: absent.map(({ kinds: own }) => own[0] ?? '').join('+'), places: [], params: { absent: absent.map(({ words }) => words[0] ?? '').join('、') } }
  },
})
