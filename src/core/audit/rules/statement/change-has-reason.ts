/** A stated change says why, in its own section. */
import { explanations } from '../../explanations.ts'
import { anything } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'

export const changeHasReason = defineRule({
  id: 'statement/change-has-reason',
  title: { zh: '增减变化说明原因', en: 'A change is explained' },
  basis: ['disclosure-procedure-2016', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { stated: comparisons, isExplained: explanations, view: anything },
  *check({ stated, isExplained, view }, tally) {
    const accused = new Set<string | null>()
    for (const { figure, change, rate } of stated) {
      const word = change ?? rate
      if (word === null || (change?.amount?.fen ?? rate?.decimal?.digits ?? 0n) === 0n) continue
      const own = view.sentences.get(word.sentenceId)
      const section = own?.sectionId ?? null
      if (own === undefined || accused.has(section)) continue
      tally.compared()
      if (isExplained(own)) continue
      accused.add(section)
      yield { at: word.id, places: [atClaim('stated', word)], params: { subject: subjectOf(figure), change: word.text } }
    }
  },
})
