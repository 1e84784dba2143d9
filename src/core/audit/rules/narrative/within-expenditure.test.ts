import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { withinExpenditure } from './within-expenditure.ts'

const told = (amount: string, basis = 'budget'): BudgetSketch => ({
  forms: [formOf('expenditureSummary', 'row | total\ntotal=合计 | 100.00')],
  prose: `政府采购预算{p amount procurement.total subject=政府采购预算 basis=${basis}|${amount}}。`,
})

it('accepts a part of the whole, rounding aside', () => {
  expect(outcomeOf(withinExpenditure, told('98.00万元'))).toBe('passed')
  expect(outcomeOf(withinExpenditure, told('100.01万元'))).toBe('passed')
})

it('warns of more than the whole', () => {
  expect(verdictOf(withinExpenditure, told('100.02万元')).said).toEqual(['warning p'])
  expect(verdictOf(withinExpenditure, told('980000万元')).said).toEqual(['warning p'])
})

it('says nothing of last year', () => {
  expect(outcomeOf(withinExpenditure, told('120.00万元', 'priorBudget'))).toBe('notApplicable')
})

it('cannot tell without the total', () => {
  expect(outcomeOf(withinExpenditure, { ...told('98.00万元'), forms: [] })).toBe('undetermined')
})
