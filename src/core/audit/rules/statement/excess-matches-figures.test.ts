import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { excessMatchesFigures } from './excess-matches-figures.ts'

const said = (words: string, amount: string): BudgetSketch => ({
  stage: 'finalAccounts', prose: `公务接待费支出决算{a amount threePublic.hospitality basis=execution|3.75万元}，年初预算{b amount - basis=originalBudget|2.75万元}，${words}{c amount - basis=execution|${amount}万元}。`,
})

it('accepts by how much, the budget once more, and rounding', () => {
  expect(outcomeOf(excessMatchesFigures, said('决算数超出预算数', '1.00'))).toBe('passed')
  expect(outcomeOf(excessMatchesFigures, said('决算数大于年初预算数', '2.75'))).toBe('passed')
  expect(outcomeOf(excessMatchesFigures, said('超出预算', '1.01'))).toBe('passed')
})

it('warns of another amount', () => {
  const { said: told, audit } = verdictOf(excessMatchesFigures, said('超出预算', '1.02'))
  expect(told).toEqual(['warning c'])
  expect(audit.findings[0]?.expectedFen).toBe(1_000_000n)
  expect(verdictOf(excessMatchesFigures, said('决算数低于预算数', '1.00')).audit.findings[0]?.params.case).toBe('turned')
})

it('does not apply to other words, nor in a budget, and cannot tell without prose', () => {
  expect(outcomeOf(excessMatchesFigures, said('其中支付去年欠款', '2.00'))).toBe('notApplicable')
  expect(outcomeOf(excessMatchesFigures, { ...said('超出预算', '2.00'), stage: 'budget' })).toBe('notApplicable')
  expect(outcomeOf(excessMatchesFigures, { stage: 'finalAccounts' })).toBe('undetermined')
})
