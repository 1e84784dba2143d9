import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { fiscalFillsFunctions } from './fiscal-fills-functions.ts'

const budget = (running: string, health: string, total = '100.00'): BudgetSketch => ({
  forms: [
    formOf('expenditureSummary', 'row | total\ntotal=合计 | 100.00\n201=一般公共服务支出 | 60.00\n210=卫生健康支出 | 40.00'),
    formOf('generalPublicExpenditure', `row | total\ntotal=合计 | ${total}\n201=一般公共服务支出 | ${running}\n210=卫生健康支出 | ${health}`),
  ],
})
const withFund = (...forms: readonly string[]): BudgetSketch => ({
  forms: [...(budget('60.00', '30.00', '90.00').forms ?? []), ...forms.map((table) => formOf('governmentFundsExpenditure', table))],
})

it('accepts the same amount for every code, rounding aside', () => {
  expect(outcomeOf(fiscalFillsFunctions, budget('60.00', '40.00'))).toBe('passed')
  expect(outcomeOf(fiscalFillsFunctions, budget('60.01', '39.99'))).toBe('passed')
})

it('takes the funds together', () => {
  expect(outcomeOf(fiscalFillsFunctions, withFund('row | total\ntotal=合计 | 10.00\n210=卫生健康支出 | 10.00'))).toBe('passed')
})

it('warns once where codes differ and the totals do not', () => {
  expect(verdictOf(fiscalFillsFunctions, budget('60.02', '39.98')).said).toEqual(['warning total/201'])
})

it('does not apply where other money is spent too', () => {
  expect(outcomeOf(fiscalFillsFunctions, budget('50.00', '40.00', '90.00'))).toBe('notApplicable')
})

it('cannot tell with an unread table', () => {
  expect(outcomeOf(fiscalFillsFunctions, { forms: budget('60.00', '40.00').forms?.slice(0, 1) ?? [] })).toBe('undetermined')
})
