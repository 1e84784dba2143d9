import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { threePublicWithinBudget } from './within-budget.ts'

const accounts = (spent: string, prose?: string): BudgetSketch => ({
  stage: 'finalAccounts', familyId: 'national-final-accounts',
  forms: [formOf('threePublicExpenses', `row | budget | finalAccounts\n subtotal=合计 | 5.00 | ${spent}`)],
  ...(prose === undefined ? {} : { prose }),
})

it('passes within the budget, and at its edge', () => {
  expect(outcomeOf(threePublicWithinBudget, accounts('5.00'))).toBe('passed')
  expect(outcomeOf(threePublicWithinBudget, accounts('4.10'))).toBe('passed')
})

it('warns above it unless the text explains', () => {
  expect(verdictOf(threePublicWithinBudget, accounts('5.20')).said).toEqual(['warning subtotal'])
  const prose = '# threePublicExpenses 三公\n“三公”经费支出{a amount threePublic.total|5.20万元}，主要原因是任务增加。'
  expect(outcomeOf(threePublicWithinBudget, accounts('5.20', prose))).toBe('passed')
})

it('cannot tell from an unread figure, and asks nothing of a budget', () => {
  expect(outcomeOf(threePublicWithinBudget, accounts('?'))).toBe('undetermined')
  expect(outcomeOf(threePublicWithinBudget, { ...accounts('5.20'), stage: 'budget' })).toBe('notApplicable')
})
