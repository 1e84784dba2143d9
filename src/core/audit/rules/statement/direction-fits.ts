/** The word 增加 or 减少 follows the two figures when both years are printed. */
import type { Claim } from '../../../model/narrative.ts'
import { directionFault, isBelowZero } from '../../changes.ts'
import { atClaim } from '../../places.ts'
import { anything } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'

export const directionFits = defineRule({
  id: 'statement/direction-fits',
  title: { zh: '增减方向与数字相符', en: 'The direction fits the figures' },
  basis: ['consistency'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { stated: comparisons, view: anything },
  *check({ stated, view }, tally) {
    for (const comparison of stated) {
      const { figure, prior, change, rate, certain } = comparison
      if (!certain) {
        tally.open('narrative.reference')
        continue
      }
      const fault = directionFault(comparison)
      if (fault?.kind === 'opposed' && change !== null && rate !== null) {
        tally.compared()
        const severity = isBelowZero(change) || isBelowZero(rate) ? 'warning' : 'error'
        yield { at: rate.id, places: [atClaim('stated', rate), atClaim('change', change)], severity, params: { case: 'opposed', subject: subjectOf(figure), changed: spoken(change, view), rated: spoken(rate, view) } }
        continue
      }
      const word = change ?? rate
      if (word === null || figure.amount === null || prior?.amount == null) continue
      if (word.direction !== 'increase' && word.direction !== 'decrease') continue
      tally.compared()
      if (fault === null) continue
      yield {
        at: word.id,
        places: [atClaim('stated', word), atClaim('current', figure), atClaim('prior', prior)],
        expected: prior.amount,
        actual: figure.amount,
        params: { case: word.direction, subject: subjectOf(figure), current: figure.text, prior: prior.text, unit: figure.unit ?? 'tenThousandYuan' },
      }
    }
    for (const [change, rate] of loosePairs(view)) {
      tally.compared()
      if (change.direction === rate.direction || isBelowZero(change) || isBelowZero(rate)) continue
      yield { at: rate.id, places: [atClaim('stated', rate), atClaim('change', change)], severity: 'warning', params: { case: 'opposed', subject: subjectOf(change), changed: spoken(change, view), rated: spoken(rate, view) } }
    }
  },
})

/** Room for ，增长 between a change and its own rate, and for nothing else. */
const nearest = 4

/** 工资福利支出较上年减少 A，下降 B %, where nobody gives the figure itself. */
function loosePairs({ budget, sentences }: BudgetView): (readonly [change: Claim, rate: Claim])[] {
  const { claims } = budget.narrative
  return claims.flatMap((change, index) => {
    const rate = claims[index + 1]
    const isPair = change.kind === 'change' && rate?.kind === 'rate' && rate.sentenceId === change.sentenceId && rate.ofClaimId === null && change.ofClaimId === null && rate.subject === change.subject
    if (!isPair || !hasDirection(change) || !hasDirection(rate)) return []
    return /^[，,、][^，,、比较与]*$/.test(sentences.get(change.sentenceId)?.text.slice(change.end, rate.start) ?? '') && rate.start - change.end <= nearest ? [[change, rate] as const] : []
  })
}

function hasDirection({ direction, amount, decimal }: Claim): boolean {
  return (direction === 'increase' || direction === 'decrease') && (amount?.fen ?? decimal?.digits ?? 0n) !== 0n
}

/** The figure with the word before it: `减少12.00万元`. */
function spoken({ sentenceId, start, end }: Claim, { sentences }: BudgetView): string {
  return sentences.get(sentenceId)?.text.slice(Math.max(0, start - 2), end) ?? ''
}
