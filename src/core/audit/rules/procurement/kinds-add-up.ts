/** Procurement is goods, works and services together. Where not all three are stated, their sum may only be less. */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'

const kinds: readonly string[] = ['procurement.goods', 'procurement.works', 'procurement.services']

export const kindsAddUp = defineRule({
  id: 'procurement/kinds-add-up',
  title: { zh: '政府采购总额等于货物、工程、服务之和', en: 'Procurement is the sum of goods, works and services' },
  basis: ['arithmetic', 'procurement-law-33'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const total = figure(view, 'procurement.total')
    const parts = kinds.map((kind) => figure(view, kind)).filter((claim): claim is Claim => claim !== null)
    if (total?.amount === undefined || total.amount === null || parts.length === 0) return
    const sum = sumAmounts(parts.flatMap(({ amount }) => amount ?? []))
    const over = sum.fen > total.amount.fen
    if (parts.length < kinds.length && !over && compareAmounts(sum, total.amount) === 'different') return tally.open('procurement.kinds')
    tally.compared()
    const state = compareAmounts(sum, total.amount)
    if (state === 'equal') return
    yield {
      at: total.id,
      places: [atClaim('total', total), ...parts.map((part) => atClaim('part', part))],
      expected: sum,
      actual: total.amount,
      severity: state === 'different' ? 'error' : 'advice',
      params: { total: total.text, parts: parts.map(({ text }) => text).join('、'), unit: total.unit ?? 'tenThousandYuan' },
    }
  },
})

function figure(view: BudgetView, concept: string): Claim | null {
  return (view.claimsByConcept.get(concept) ?? []).find(({ kind, amount, basis }) => kind === 'amount' && amount !== null && (basis === 'budget' || basis === 'execution')) ?? null
}
