/** Two objectives of one project that say nearly the same are one objective, or one of them was meant to say something else. */
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { excerpt, likeness } from '../../words.ts'

/** A list longer than this is compared only so far; each pair costs a comparison. */
const compared = 40

export const objectivesDiffer = defineRule({
  id: 'project/objectives-differ',
  title: { zh: '绩效目标不重复', en: 'Objectives do not repeat' },
  basis: ['performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projects },
  *check({ listed }, tally) {
    for (const { id, name, objectives } of listed) {
      for (const [index, right] of objectives.slice(0, compared).entries()) {
        for (const left of objectives.slice(0, index)) {
          tally.compared()
          const alike = likeness(left.text, right.text)
          if (alike < ruleThresholds.objectiveSimilarityPercent) continue
          yield {
            at: `${id}/${left.number ?? '?'}-${right.number ?? '?'}`,
            places: [atPlace('left', left.place, left.text), atPlace('right', right.place, right.text)],
            params: { project: name, left: left.number ?? '', right: right.number ?? '', alike: `${alike}`, quotation: excerpt(right.text) },
          }
        }
      }
    }
  },
})
