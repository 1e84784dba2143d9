import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { originalBudgetsAddUp } from './original-budgets-add-up.ts'

const item = (code: string, amount: string): string => `年初预算为{p${code} amount function:${code} basis=originalBudget|${amount}万元}。`
const sketch = (whole: string, items: string): BudgetSketch => ({
  stage: 'finalAccounts', familyId: 'national-final-accounts',
  forms: [formOf('generalPublicExpenditure', 'row | total\n2010301 | 10.00\n2080505 | 5.00\n2210201 | 1.00')],
  prose: `# fiscalAppropriation 一般公共预算\n支出年初预算为{w amount expenditure.generalPublic basis=originalBudget|${whole}万元}。${items}`,
})
const all = `${item('2010301', '12.00')}${item('2080505', '4.00')}${item('2210201', '1.00')}`

it('accepts items that add up, and lists that are not complete', () => {
  expect(outcomeOf(originalBudgetsAddUp, sketch('17.00', all))).toBe('passed')
  expect(outcomeOf(originalBudgetsAddUp, sketch('20.00', `${item('2010301', '12.00')}${item('2080505', '4.00')}`))).toBe('notApplicable')
})

it('warns of items that come to more, advises where they come to less', () => {
  expect(verdictOf(originalBudgetsAddUp, sketch('16.00', all)).said).toEqual(['warning w'])
  expect(verdictOf(originalBudgetsAddUp, sketch('18.00', all)).said).toEqual(['advice w'])
  expect(verdictOf(originalBudgetsAddUp, sketch('17.01', all)).said).toEqual([])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(originalBudgetsAddUp, { ...sketch('17.00', all), prose: '' })).toBe('undetermined')
})
