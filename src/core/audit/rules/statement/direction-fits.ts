/** The word 增加 or 减少 follows the two figures when both years are printed. */
import { compareAmounts } from '../../../money.ts'
import type { Claim } from '../../../model/narrative.ts'
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
  needs: { stated: comparisons, view: anything },
  *check({ stated, view }, tally) {
    for (const { figure, prior, change, rate, certain } of stated) {
      if (!certain) {
        tally.open('narrative.reference')
        continue
      }
      if (change !== null && rate !== null && areOpposed(change, rate)) {
        tally.compared()
        const severity = isNegative(change) || isNegative(rate) ? 'warning' : 'error'
        yield { at: rate.id, places: [atClaim('stated', rate), atClaim('change', change)], severity, params: { case: 'opposed', subject: subjectOf(figure), changed: spoken(change, view), rated: spoken(rate, view) } }
        continue
      }
      const word = change ?? rate
      if (word === null || figure.amount === null || prior?.amount === undefined || prior.amount === null) continue
      if (word.direction !== 'increase' && word.direction !== 'decrease') continue
      tally.compared()
      const wrong = word.direction === 'increase' ? figure.amount.fen < prior.amount.fen : figure.amount.fen > prior.amount.fen
      if (!wrong || compareAmounts(figure.amount, prior.amount) !== 'different') continue
      yield {
        at: word.id,
        places: [atClaim('stated', word), atClaim('current', figure), atClaim('prior', prior)],
        expected: prior.amount,
        actual: figure.amount,
        params: { case: word.direction, subject: subjectOf(figure), current: figure.text, prior: prior.text, unit: figure.unit ?? 'tenThousandYuan' },
      }
    }
  },
})

/** 减少 12 万元，增长 3 %. A figure below zero turns its word around: 减少 12 万元，下降 -3 % are opposed too. */
function areOpposed(change: Claim, rate: Claim): boolean {
  const [moved, rated] = [directionOf(change), directionOf(rate)]
  return moved !== null && rated !== null && moved !== rated && change.sentenceId === rate.sentenceId
}

/** Null for a change of nothing, or one whose word says no direction. */
function directionOf(claim: Claim): 'increase' | 'decrease' | null {
  const { direction, amount, decimal } = claim
  if ((direction !== 'increase' && direction !== 'decrease') || (amount?.fen ?? decimal?.digits ?? 0n) === 0n) return null
  return isNegative(claim) === (direction === 'increase') ? 'decrease' : 'increase'
}

function isNegative({ amount, decimal }: Claim): boolean {
  return (amount?.fen ?? decimal?.digits ?? 0n) < 0n
}

/** The figure with the word before it: `减少12.00万元`. */
function spoken({ sentenceId, start, end }: Claim, { sentences }: BudgetView): string {
  return sentences.get(sentenceId)?.text.slice(Math.max(0, start - 2), end) ?? ''
}
