import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { openingIsLastClosing } from './opening-is-last-closing.ts'

const accounts = (opening: string, closing: string): BudgetSketch => ({ stage: 'finalAccounts', forms: [formOf('revenueExpenditureSummary', `
  row | amount
  revenue:carryover=年初结转和结余 | ${opening}
  expenditure:carryoverOut=年末结转和结余 | ${closing}`)] })

it('accepts what last year left, within rounding', () => {
  expect(outcomeOf(openingIsLastClosing, accounts('3.00', '1.00'), ['lastYear', accounts('9.00', '3.00')])).toBe('passed')
  expect(outcomeOf(openingIsLastClosing, accounts('3.00', '1.00'), ['lastYear', accounts('9.00', '3.01')])).toBe('passed')
})

it('warns of another balance', () => {
  expect(verdictOf(openingIsLastClosing, accounts('3.00', '1.00'), ['lastYear', accounts('9.00', '3.02')]).said).toEqual(['warning revenueExpenditureSummary/revenue/carryover/amount'])
})

it('cannot tell from unread balances and does not apply to blank ones, to budgets or without last year', () => {
  expect(outcomeOf(openingIsLastClosing, accounts('?', '1.00'), ['lastYear', accounts('9.00', '3.00')])).toBe('undetermined')
  expect(outcomeOf(openingIsLastClosing, accounts('3.00', '1.00'), ['lastYear', accounts('9.00', '?')])).toBe('undetermined')
  expect(outcomeOf(openingIsLastClosing, accounts('', '1.00'), ['lastYear', accounts('9.00', '3.00')])).toBe('notApplicable')
  expect(outcomeOf(openingIsLastClosing, { ...accounts('3.00', '1.00'), stage: 'budget' }, ['lastYear', accounts('9.00', '4.00')])).toBe('notApplicable')
  expect(outcomeOf(openingIsLastClosing, accounts('3.00', '1.00'))).toBe('notApplicable')
})
