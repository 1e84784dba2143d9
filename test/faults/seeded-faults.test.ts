/**
 * Seeded faults: one figure of a clean budget is changed, and exactly what should speak speaks. Every error names the changed figure;
 * where the audit says which figure is the slip, it is that one.
 */
import { describe, expect, it } from 'vitest'
import { auditBudget } from '../../src/core/audit/run.ts'
import type { Budget } from '../../src/core/model/budget.ts'
import type { Finding } from '../../src/core/model/finding.ts'
import { generatedFamilies } from '../generate/families.ts'
import { createRandom } from '../generate/random.ts'
import { openPrint } from '../open-print.ts'

const seed = 101

async function openClean(name: string): Promise<Budget> {
  const family = generatedFamilies.find((candidate) => candidate.name === name)
  if (family === undefined) throw new Error(`no family ${name}`)
  return (await openPrint(family.print(family.plan(seed), family.usual))).budget
}

/** The budget with a thousand of its last digit more in one cell: far outside every rounding. */
function withFault(budget: Budget, cellId: string): Budget {
  return {
    ...budget,
    forms: budget.forms.map((form) => ({
      ...form,
      cells: form.cells.map((cell) => (cell.id !== cellId || cell.amount === null ? cell : { ...cell, amount: { ...cell.amount, fen: cell.amount.fen + cell.amount.stepFen * 1000n } })),
    })),
  }
}

const errorsOf = (budget: Budget): Finding[] => auditBudget(budget).findings.filter(({ severity }) => severity === 'error')

/** Amounts that no identity and no sentence states a second time. */
const statedOnce = /^(?:projectExpenditure\/main\/\d+\/total|governmentProcurement\/main\/\d+\/(?:amount|projectFunds|unitPrice)|generalPublicExpenditure\/main\/\w+\/(?:priorYear|change))$/

describe.each(generatedFamilies)('one figure changed in $name', ({ name }) => {
  it('is told, and told of that figure', async () => {
    const clean = await openClean(name)
    expect(errorsOf(clean)).toEqual([])
    const cells = clean.forms.flatMap((form) => form.cells).filter(({ amount, id }) => amount !== null && !statedOnce.test(id))
    const random = createRandom(7)
    for (let round = 0; round < 25; round += 1) {
      const { id } = random.pick(cells)
      const errors = errorsOf(withFault(clean, id))
      expect(errors.length, id).toBeGreaterThan(0)
      expect(errors.filter(({ places }) => !places.some(({ cellId }) => cellId === id)).map(({ ruleId }) => ruleId), id).toEqual([])
      expect(errors.flatMap(({ likely }) => likely?.cellId ?? []).filter((likely) => likely !== id), id).toEqual([])
    }
  })
})

/** By hand: which rules must speak for a fault, and no other. */
const cases: readonly { readonly family: string; readonly cell: string; readonly rules: readonly string[] }[] = [
  {
    family: 'hebei-county-2025', cell: 'threePublicExpenses/main/hospitality/generalPublic',
    rules: ['identity/threePublicExpenses/three-public-is-sum-of-items', 'identity/threePublicExpenses/total-is-sum-of-funds'],
  },
  { family: 'hebei-county-2025', cell: 'fixedAssets/main/furniture/amount', rules: ['identity/fixedAssets/total-is-sum-of-kinds'] },
  {
    family: 'hebei-county-2025', cell: 'generalPublicBasicExpenditure/main/30201/operating',
    rules: ['identity/generalPublicBasicExpenditure/parent-is-sum-of-children', 'identity/generalPublicBasicExpenditure/total-is-personnel-and-operating'],
  },
  {
    family: 'national-final-accounts', cell: 'governmentFundsExpenditure/main/2120803/openingCarryover',
    rules: ['identity/governmentFundsExpenditure/closing-balance-is-opening-and-revenue-less-expenditure', 'identity/governmentFundsExpenditure/parent-is-sum-of-children'],
  },
  {
    family: 'national-final-accounts', cell: 'revenueExpenditureSummary/expenditure/carryoverOut/amount',
    rules: ['identity/revenueExpenditureSummary/total-expenditure-is-current-and-balances', 'identity/revenueExpenditureSummary/total-expenditure-matches-expenditure-summary'],
  },
]

/** One score of the first self-evaluation raised above its weight, so that neither it nor the total can stand. */
it('tells of a score that was changed', async () => {
  const clean = await openClean('national-final-accounts')
  const [first, ...rest] = clean.selfEvaluations
  if (first === undefined) throw new Error('no self-evaluation')
  const raised = first.indicators.map((indicator, index) => (index !== 0 || indicator.score?.value == null ? indicator : { ...indicator, score: { ...indicator.score, value: { ...indicator.score.value, digits: indicator.score.value.digits + 5n } } }))
  const errors = errorsOf({ ...clean, selfEvaluations: [{ ...first, indicators: raised }, ...rest] })
  expect(errors.map(({ ruleId }) => ruleId).sort()).toEqual(['self-evaluation/score-within-weight', 'self-evaluation/total-is-sum'])
})

describe('exactly the rules that should speak', () => {
  it.each(cases)('for $cell', async ({ family, cell, rules }) => {
    const errors = errorsOf(withFault(await openClean(family), cell))
    expect([...new Set(errors.flatMap(({ ruleId, consequences }) => [ruleId, ...consequences.map((each) => each.ruleId)]))].sort()).toEqual([...rules].sort())
  })
})
