import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { revenueCoversFunctions } from './revenue-covers-functions.ts'

const budget = (running: string, health: string, total = '100.00'): BudgetSketch => ({
  forms: [
    formOf('revenueSummary', `row | total\ntotal=合计 | ${total}\n201=一般公共服务支出 | ${running}\n210=卫生健康支出 | ${health}`),
    formOf('expenditureSummary', 'row | total\ntotal=合计 | 100.00\n201=一般公共服务支出 | 60.00\n210=卫生健康支出 | 40.00'),
  ],
})

it('accepts the same amount for every code, rounding aside', () => {
  expect(outcomeOf(revenueCoversFunctions, budget('60.00', '40.00'))).toBe('passed')
  expect(outcomeOf(revenueCoversFunctions, budget('60.01', '39.99'))).toBe('passed')
})

it('warns once where codes differ and the totals do not', () => {
  expect(verdictOf(revenueCoversFunctions, budget('60.02', '39.98')).said).toEqual(['warning total/201'])
  expect(verdictOf(revenueCoversFunctions, budget('50.00', '50.00')).audit.findings[0]?.params.code).toBe('201、210')
})

it('does not apply where the totals differ, as when money is carried on', () => {
  expect(outcomeOf(revenueCoversFunctions, budget('70.00', '40.00', '110.00'))).toBe('notApplicable')
})

it('cannot tell without one of the tables', () => {
  expect(outcomeOf(revenueCoversFunctions, { forms: budget('60.00', '40.00').forms?.slice(0, 1) ?? [] })).toBe('undetermined')
})
