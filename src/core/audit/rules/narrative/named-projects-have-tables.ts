/**
 * Where the prose lists the projects of its project expenditure, each entry has its table. Told only where all entries but a few are names
 * of printed projects word for word: other lists tell kinds of expenditure and no projects.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Sentence } from '../../../model/narrative.ts'
import { anything, narrative, projects } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { firstOf, likeness, plain } from '../../words.ts'

export const namedProjectsHaveTables = defineRule({
  id: 'narrative/named-projects-have-tables',
  title: { zh: '文字列举的项目都有项目表', en: 'Projects named in the prose have their tables' },
  basis: ['consistency', 'performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projects, prose: narrative, view: anything },
  *check({ listed, prose, view }, tally) {
    const names = listed.map(({ name }) => plain(name))
    for (const sentence of prose.sentences) {
      const entries = entriesOf(view, sentence)
      const printed = entries.filter((entry) => names.includes(plain(entry)))
      if (printed.length < 2 || 2 * printed.length <= entries.length) continue
      tally.compared()
      // A project named word for word by another entry is not also meant by this one.
      const free = names.filter((name) => !entries.some((entry) => plain(entry) === name))
      const absent = entries.filter((entry) => plain(entry).length >= 4 && !names.includes(plain(entry)) && !free.some((name) => name.includes(plain(entry)) || plain(entry).includes(name) || likeness(name, entry) >= 80))
      if (absent.length === 0) continue
      yield { at: absent.join('+'), places: absent.flatMap((entry) => atSentence('stated', sentence, entry)), params: { absent: absent.join('、'), named: `${entries.length}`, count: `${listed.length}` } }
    }
  },
})

/** What a sentence about project expenditure lists after 主要为 and its like, up to the end of the list. */
function entriesOf(view: BudgetView, { id, text }: Sentence): string[] {
  const claim = (view.claimsBySentence.get(id) ?? []).find(({ concept }) => concept === 'expenditure.project')
  if (claim === undefined) return []
  const after = text.slice(claim.end)
  const lead = firstOf(after, ruleVocabulary.itemLeads)
  if (lead === null) return []
  const [list = ''] = after.slice(after.indexOf(lead) + lead.length).split(/[。；;]/)
  return list.split(/[、,，]/).map((entry) => entry.trim()).filter((entry) => entry !== '')
}
