/** Who speaks of subordinate public institutions lists one. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny, plain } from '../../words.ts'

const { plural, words, natures } = ruleVocabulary.institution

export const unitsNotListed = defineRule({
  id: 'completeness/units-not-listed',
  title: { zh: '提到的所属单位应在机构设置中列出', en: 'Subordinate bodies spoken of are listed' },
  basis: ['consistency', 'budget-regulation-6'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const bodies = prose.sentences.filter(({ sectionId }) => view.sections.get(sectionId ?? '')?.kind === 'organization')
    const listed = plain(bodies.map(({ text }) => text).join(''))
    // Where the list gives no nature of any body, it cannot be told whether a public institution is among them.
    if (!includesAny(listed, natures)) return tally.open('organization')
    const speaking = prose.sentences.filter(({ text, sectionId }) => includesAny(plain(text), plural) && !isElsewhere(view, sectionId))
    tally.compared()
    if (speaking.length === 0 || includesAny(listed, words)) return
    yield { at: 'document', places: speaking.flatMap((sentence) => atSentence('stated', sentence)), params: { count: `${speaking.length}` } }
  },
})

function isElsewhere(view: BudgetView, sectionId: string | null): boolean {
  const kind = view.sections.get(sectionId ?? '')?.kind
  return kind === 'glossary' || kind === 'organization' || kind === 'duties'
}
