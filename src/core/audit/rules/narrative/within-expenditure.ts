/** Money for one purpose is part of all expenditure. A figure of the prose above it is usually yuan written as ten thousand yuan. */
import { compareAmounts } from '../../../money.ts'
import type { Cell } from '../../../model/form.ts'
import { anything, narrative } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule, type Need } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'

const parts: readonly string[] = ['procurement.total', 'procurement.goods', 'procurement.works', 'procurement.services', 'officeRunningCosts', 'threePublic.total', 'meetings', 'training']
const wholes = [
  { form: 'expenditureSummary', panel: 'main', row: 'total', column: 'total' },
  { form: 'revenueExpenditureSummary', panel: 'expenditure', row: 'total', column: 'amount' },
] as const

const expenditure: Need<Cell> = {
  name: 'expenditure.total',
  resolve: (view) => {
    const partly = formsPartlyRead(view)
    const cell = wholes.flatMap((path) => (partly.has(path.form) ? [] : (view.cell(path) ?? []))).find(({ amount }) => amount !== null)
    return cell === undefined ? { state: 'missing' } : { state: 'found', value: cell }
  },
}

export const withinExpenditure = defineRule({
  id: 'narrative/within-expenditure',
  title: { zh: '文字所述采购、运行等经费不大于支出总额', en: 'What the prose tells of one purpose is within all expenditure' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, whole: expenditure, view: anything },
  *check({ whole, view }, tally) {
    const ownYear = view.budget.stage === 'finalAccounts' ? 'execution' : 'budget'
    const limit = whole.amount
    if (limit === null || limit.fen <= 0n) return
    for (const claim of parts.flatMap((concept) => view.claimsByConcept.get(concept) ?? [])) {
      if (claim.kind !== 'amount' || claim.basis !== ownYear || claim.amount === null || claim.binding.kind === 'bound') continue
      tally.compared()
      if (claim.amount.fen <= limit.fen || compareAmounts(claim.amount, limit) !== 'different') continue
      yield {
        at: claim.id,
        places: [atClaim('stated', claim), atCell('total', whole)],
        expected: limit,
        actual: claim.amount,
        params: { subject: subjectOf(claim), stated: claim.text, unit: claim.unit ?? whole.unit },
      }
    }
  },
})
