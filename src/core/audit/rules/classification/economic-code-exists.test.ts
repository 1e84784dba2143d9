import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { economicCodeExists } from './economic-code-exists.ts'

const basic = (line: string, year = 2025): BudgetSketch => ({ year, forms: [formOf('generalPublicBasicExpenditure', `row | total | personnel | operating\n${line} | 5.00 | 5.00 |`)] })

it('accepts a section of the chart', () => {
  expect(outcomeOf(economicCodeExists, basic('30106=伙食补助费'))).toBe('passed')
})

it('advises of one that is not there', () => {
  expect(verdictOf(economicCodeExists, basic('30105=基本工资')).said).toEqual(['advice 30105'])
})

it('leaves older charts alone, and categories that grow', () => {
  expect(outcomeOf(economicCodeExists, basic('30105=伙食费', 2017))).toBe('notApplicable')
  expect(outcomeOf(economicCodeExists, basic('31206=资本金注入'))).toBe('notApplicable')
  expect(outcomeOf(economicCodeExists, basic('301=工资福利支出'))).toBe('notApplicable')
})

it('cannot tell without the table', () => {
  expect(outcomeOf(economicCodeExists, {})).toBe('undetermined')
})
