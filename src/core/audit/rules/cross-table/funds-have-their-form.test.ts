import { expect, it } from 'vitest'
import { formOf, nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { fundsHaveTheirForm } from './funds-have-their-form.ts'

const summary = (funds: string): ReturnType<typeof formOf> => formOf('fiscalSummary', `row | total | governmentFunds\nexpenditure:total | 9.00 | ${funds}`)

it('accepts a fund and its form both filled or both empty', () => {
  expect(outcomeOf(fundsHaveTheirForm, { forms: [summary('5.00'), formOf('governmentFundsExpenditure', 'row | total\ntotal | 5.00')] })).toBe('passed')
  expect(outcomeOf(fundsHaveTheirForm, { forms: [summary(''), nilForm('governmentFundsExpenditure')] })).toBe('passed')
})

it('finds one filled and the other empty', () => {
  expect(verdictOf(fundsHaveTheirForm, { forms: [summary('5.00'), nilForm('governmentFundsExpenditure')] }).said).toEqual(['error governmentFundsExpenditure'])
  expect(verdictOf(fundsHaveTheirForm, { forms: [summary(''), formOf('governmentFundsExpenditure', 'row | total\ntotal | 5.00')] }).said).toEqual(['error governmentFundsExpenditure'])
})

it('is undetermined where the form or a figure is unread', () => {
  expect(outcomeOf(fundsHaveTheirForm, { forms: [summary('5.00'), nilForm('governmentFundsExpenditure', { status: 'unread' })] })).toBe('undetermined')
  expect(outcomeOf(fundsHaveTheirForm, { forms: [summary('?'), nilForm('governmentFundsExpenditure')] })).toBe('undetermined')
  expect(outcomeOf(fundsHaveTheirForm, {})).toBe('undetermined')
})
