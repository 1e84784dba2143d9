/** Where the prose names the projects one by one, it names those that the project tables print. */
import { sumAmounts } from '../../../money.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Sentence } from '../../../model/narrative.ts'
import type { Project } from '../../../model/project.ts'
import { anything, narrative, projects } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny, likeness, plain } from '../../words.ts'

export const projectsNamed = defineRule({
  id: 'narrative/projects-named',
  title: { zh: '文字列举的项目与项目表一致', en: 'Projects named in the prose are those of the project tables' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { listed: projects, prose: narrative, view: anything },
  *check({ listed, prose, view }, tally) {
    if (listed.length < 3) return
    for (const sentence of prose.sentences) {
      if (!speaksOfProjects(view, sentence)) continue
      const words = plain(sentence.text)
      const named = listed.filter(({ name }) => isNamed(words, name))
      if (2 * named.length <= listed.length) continue
      tally.compared()
      const absent = listed.filter((project) => !named.includes(project))
      if (absent.length === 0) return
      const amounts = absent.flatMap(({ budget }) => budget?.amount ?? [])
      const areKnown = amounts.length === absent.length
      yield {
        at: absent.map(({ id }) => id).join('+'),
        places: [...atSentence('stated', sentence), ...absent.flatMap(placeOf)],
        actual: areKnown ? sumAmounts(amounts) : null,
        params: {
          ...(areKnown ? {} : { case: 'unknown' }),
          named: `${named.length}`,
          count: `${listed.length}`,
          absent: absent.map(({ name }) => name).join('、'),
          unit: absent[0]?.budget?.unit ?? 'tenThousandYuan',
        },
      }
      return
    }
  },
})

/** A sentence that states project expenditure and lists what it is for. */
function speaksOfProjects(view: BudgetView, { id, text }: Sentence): boolean {
  const claims = view.claimsBySentence.get(id) ?? []
  return claims.some(({ concept }) => concept === 'expenditure.project') && includesAny(text, ruleVocabulary.itemLeads)
}

/** By its full name, or by a list entry much like it. */
function isNamed(words: string, name: string): boolean {
  const own = plain(name)
  return words.includes(own) || words.split(/[、,，;；。:]/).some((entry) => likeness(entry, own) >= 80)
}

function placeOf({ places, name }: Project): ReturnType<typeof atPlace>[] {
  const [place] = places
  return place === undefined ? [] : [atPlace('project', place, name)]
}
