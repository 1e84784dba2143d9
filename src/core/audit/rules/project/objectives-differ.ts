/** Two objectives of one project that say nearly the same are one objective, or one of them was meant to say something else. */
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { excerpt, likenessOfPairs, pairsOf } from '../../words.ts'

/** A list longer than this is compared only so far, and so is a document with very many lists; each pair costs a comparison. */
const longestList = 40
const mostComparisons = 20_000

export const objectivesDiffer = defineRule({
  id: 'project/objectives-differ',
  title: { zh: '绩效目标不重复', en: 'Objectives do not repeat' },
  basis: ['performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projects },
  *check({ listed }, tally, limits) {
    let comparisons = 0
    const similar = limits('objectiveSimilarityPercent')
    for (const { id, name, objectives } of listed) {
      if (comparisons > mostComparisons) return tally.open('projects.objectives')
      const compared = objectives.slice(0, longestList).map((objective) => ({ objective, pairs: pairsOf(objective.text) }))
      for (const [index, { objective: right, pairs }] of compared.entries()) {
        for (const { objective: left, pairs: before } of compared.slice(0, index)) {
          comparisons += 1
          const alike = likenessOfPairs(before, pairs)
          if (alike < similar) continue
          yield {
            at: `${id}/${left.number ?? '?'}-${right.number ?? '?'}`,
            places: [atPlace('left', left.place, left.text), atPlace('right', right.place, right.text)],
            params: { project: name, left: left.number ?? '', right: right.number ?? '', alike: `${alike}`, quotation: excerpt(right.text) },
          }
        }
      }
      tally.compared((compared.length * (compared.length - 1)) / 2)
    }
  },
})
