/** A target says where it comes from: where the form asks for the basis of a value and some are given, none is left open or says nothing. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { plain } from '../../words.ts'

const vague: ReadonlySet<string> = new Set(ruleVocabulary.vagueBases)

export const basisStated = defineRule({
  id: 'indicator/basis-stated',
  title: { zh: '指标值写明依据', en: 'Targets state their basis' },
  basis: ['performance-indicators-2021'],
  applies: {},
  severity: 'advice',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    // A layout without the column has no basis anywhere.
    if (listed.every(({ indicators }) => indicators.every(({ basis }) => plain(basis) === ''))) return
    for (const { id, name, indicators } of listed) {
      tally.compared(indicators.length)
      const open = indicators.filter(isOpen)
      const [first] = open
      if (first === undefined) continue
      yield {
        at: id,
        places: open.map((indicator) => atPlace('indicator', indicator.place, indicator.name)),
        params: { case: plain(first.basis) === '' ? 'none' : 'vague', project: name, number: `${open.length}`, indicator: first.name, basis: first.basis },
      }
    }
  },
})

function isOpen({ basis }: Indicator): boolean {
  const words = plain(basis)
  return words === '' || vague.has(words)
}
