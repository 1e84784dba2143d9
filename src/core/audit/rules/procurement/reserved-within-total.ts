/**
 * What is reserved for small and medium enterprises, or was awarded to them, is within procurement, and what goes to small and micro ones is within that.
 * Final accounts compare a budget with contracts signed, so there the first is only a warning; contracts awarded may exceed what was paid in the year
 * anywhere.
 */
import { compareAmounts } from '../../../money.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'

export const reservedWithinTotal = defineRule({
  id: 'procurement/reserved-within-total',
  title: { zh: '面向中小企业预留金额不大于采购总额', en: 'Reserved procurement is within the total' },
  basis: ['sme-procurement-2020', 'arithmetic'],
  applies: { from: 2021 },
  severity: 'error',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const total = figure(view, 'procurement.total')
    const reserved = figure(view, 'procurement.smallAndMedium')
    const micro = figure(view, 'procurement.smallAndMicro')
    const awarded = figure(view, 'awards.smallAndMedium')
    const awardedMicro = figure(view, 'awards.smallAndMicro')
    for (const [part, whole, kind] of [[reserved, total, 'total'], [micro, reserved, 'micro'], [awarded, total, 'awarded'], [awardedMicro, awarded, 'awardedMicro']] as const) {
      if (part?.amount === undefined || whole?.amount === undefined || part.amount === null || whole.amount === null) continue
      tally.compared()
      if (part.amount.fen <= whole.amount.fen || compareAmounts(part.amount, whole.amount) !== 'different') continue
      yield {
        at: part.id,
        places: [atClaim('part', part), atClaim('total', whole)],
        expected: whole.amount,
        actual: part.amount,
        severity: kind === 'awarded' || (kind === 'total' && view.budget.stage === 'finalAccounts') ? 'warning' : 'error',
        params: { case: kind, part: part.text, whole: whole.text, unit: part.unit ?? 'tenThousandYuan' },
      }
    }
  },
})

function figure(view: BudgetView, concept: string): Claim | null {
  return (view.claimsByConcept.get(concept) ?? []).find(({ kind, amount }) => kind === 'amount' && amount !== null) ?? null
}
