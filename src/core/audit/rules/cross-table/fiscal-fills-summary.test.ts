import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { fiscalFillsSummary } from './fiscal-fills-summary.ts'

const budget = (running: string, health: string, total = '100.00'): BudgetSketch => ({
  forms: [
    formOf('revenueExpenditureSummary', 'row | amount\nexpenditure:201=一般公共服务支出 | 60.00\nexpenditure:210=卫生健康支出 | 40.00\nexpenditure:currentYear=本年支出合计 | 100.00'),
    formOf('fiscalSummary', `row | total\nexpenditure:201=一般公共服务支出 | ${running}\nexpenditure:210=卫生健康支出 | ${health}\nexpenditure:currentYear=本年支出合计 | ${total}`),
  ],
})

it('accepts the same amount for every function, rounding aside', () => {
  expect(outcomeOf(fiscalFillsSummary, budget('60.00', '40.00'))).toBe('passed')
  expect(outcomeOf(fiscalFillsSummary, budget('60.01', '39.99'))).toBe('passed')
})

it('warns once where functions differ and the totals do not', () => {
  expect(verdictOf(fiscalFillsSummary, budget('60.02', '39.98')).said).toEqual(['warning expenditure/amount/201'])
})

it('compares kinds of use by their rows', () => {
  const uses = (basic: string, project: string): BudgetSketch => ({
    forms: [
      formOf('revenueExpenditureSummary', 'row | amount\nnature:basic=基本支出 | 60.00\nnature:project=项目支出 | 40.00\nnature:total=合计 | 100.00'),
      formOf('fiscalSummary', `row | amount\nnature:basic=基本支出 | ${basic}\nnature:project=项目支出 | ${project}\nnature:total=合计 | 100.00`),
    ],
  })
  expect(outcomeOf(fiscalFillsSummary, uses('60.00', '40.00'))).toBe('passed')
  expect(verdictOf(fiscalFillsSummary, uses('50.00', '50.00')).said).toEqual(['warning nature/amount/基本支出'])
})

it('does not apply where other money is spent too', () => {
  expect(outcomeOf(fiscalFillsSummary, budget('50.00', '40.00', '90.00'))).toBe('notApplicable')
})

it('cannot tell with one of the forms alone', () => {
  expect(outcomeOf(fiscalFillsSummary, { forms: budget('60.00', '40.00').forms?.slice(0, 1) ?? [] })).toBe('undetermined')
})
