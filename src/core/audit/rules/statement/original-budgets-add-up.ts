/**
 * Final accounts that tell every item of the general public budget with its original budget: together they are the original budget of the whole.
 * Items of which nothing was spent may be left out, so what falls short is advice.
 */
import type { Claim } from '../../../model/narrative.ts'
import { compareAmounts, sumAmounts } from '../../../money.ts'
import { functionalTable, isPositive, wholeColumns } from '../../figures.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'

const itemConcept = /^function:\d{7}$/
const leastItems = 3

export const originalBudgetsAddUp = defineRule({
  id: 'statement/original-budgets-add-up',
  title: { zh: '各项年初预算之和等于合计', en: 'Original budgets of the items add up to that of the whole' },
  basis: ['arithmetic'],
  applies: { stages: ['finalAccounts'] },
  severity: 'warning',
  needs: { prose: narrative, functional: functionalTable, view: anything },
  *check({ prose, functional, view }, tally) {
    const whole = prose.claims.find((claim) => isPlanned(claim) && claim.concept === 'expenditure.generalPublic')
    if (whole?.amount == null || functional.form.id !== 'generalPublicExpenditure') return
    const section = sectionOf(view, whole)
    const items = new Map(prose.claims.flatMap((claim) => (isPlanned(claim) && itemConcept.test(claim.concept ?? '') && sectionOf(view, claim) === section ? [[claim.concept ?? '', claim] as const] : [])))
    const due = functional.rows.filter(({ code }) => code?.length === 7 && isPositive(functional.at(code, wholeColumns)))
    if (items.size < leastItems || due.some(({ code }) => !items.has(`function:${code ?? ''}`))) return
    tally.compared()
    const sum = sumAmounts([...items.values()].flatMap(({ amount }) => amount ?? []))
    if (compareAmounts(whole.amount, sum) !== 'different') return
    const exceeds = sum.fen > whole.amount.fen
    yield {
      at: whole.id,
      places: [atClaim('total', whole), ...[...items.values()].map((claim) => atClaim('part', claim))],
      expected: sum,
      actual: whole.amount,
      severity: exceeds ? 'warning' : 'advice',
      params: { case: exceeds ? 'more' : 'less', unit: whole.unit ?? 'tenThousandYuan' },
    }
  },
})

function isPlanned({ kind, basis, amount }: Claim): boolean {
  return kind === 'amount' && basis === 'originalBudget' && amount !== null
}

function sectionOf(view: BudgetView, { sentenceId }: Claim): string | null {
  return view.sentences.get(sentenceId)?.sectionId ?? null
}
