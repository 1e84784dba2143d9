/**
 * 年初预算 in final accounts is the budget that was published: in the narrative (年初预算为 A，支出决算为 B) by the cell that states B, in the table
 * of three public expenses by its column of that name. 预算数 alone may be the adjusted budget and is held against nothing.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { theOther } from '../../related.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { compareRestated, type Restated } from './restated.ts'

export const originalBudgetAsPublished = defineRule({
  id: 'related/original-budget-as-published',
  title: { zh: '决算的年初预算数与公开的预算一致', en: 'The original budget of the accounts is the one published' },
  basis: ['consistency', 'budget-law-75'],
  applies: { stages: ['finalAccounts'] },
  severity: 'warning',
  needs: { published: theOther('budget'), view: anything },
  *check({ published, view }, tally) {
    yield* compareRestated([...inProse(view), ...inTable(view)], published, tally)
  },
})

function inProse(view: BudgetView): Restated[] {
  return view.budget.narrative.claims.flatMap((claim): Restated[] => {
    if (claim.kind !== 'amount' || claim.basis !== 'originalBudget' || claim.amount === null || claim.concept === null) return []
    const cellId = executionCell(claim.concept, view)
    if (cellId === null) return []
    return [{ at: claim.id, amount: claim.amount, cellId, subject: subjectOf(claim), stated: claim.text, unit: claim.unit ?? 'tenThousandYuan', places: [atClaim('stated', claim)], severity: 'warning' }]
  })
}

/** The cell that states what was spent of the same thing; null where the statements of it are bound to several. */
function executionCell(concept: string, view: BudgetView): string | null {
  const ids = new Set((view.claimsByConcept.get(concept) ?? []).flatMap(({ kind, binding }) => (kind === 'amount' && binding.kind === 'bound' ? [binding.cellId] : [])))
  const [id] = ids
  return ids.size === 1 ? (id ?? null) : null
}

function inTable(view: BudgetView): Restated[] {
  const form = view.forms.get('threePublicExpenses')
  if (form === undefined || !form.columns.some(({ id, head }) => id === 'budget' && head.includes(ruleVocabulary.comparedFigures.original))) return []
  return form.cells.flatMap((cell): Restated[] => {
    const { panel, row, column } = cell.path
    if (column !== 'budget' || cell.amount === null) return []
    const subject = view.rows.get(`${form.id}/${panel}/${row}`)?.label ?? row
    return [{ at: cell.id, amount: cell.amount, cellId: `${form.id}/${panel}/${row}/total`, subject, stated: cell.text, unit: cell.unit, places: [atCell('stated', cell)], severity: 'warning' }]
  })
}
