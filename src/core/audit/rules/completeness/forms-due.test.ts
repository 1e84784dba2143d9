import { expect, it } from 'vitest'
import { familyData } from '../../../data/generated/families.ts'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { formsDue } from './forms-due.ts'

const due = (familyData.find(({ id }) => id === 'hebei-county-2025')?.forms ?? []).filter(({ required }) => required).map(({ id }) => id)

it('accepts all forms due', () => {
  expect(outcomeOf(formsDue, { forms: due.map((id) => formOf(id, 'row | total\ntotal | 1.00')) })).toBe('passed')
})

it('warns of one that is missing', () => {
  expect(verdictOf(formsDue, { forms: due.slice(1).map((id) => formOf(id, 'row | total\ntotal | 1.00')) }).said).toEqual([`warning ${due[0]}`])
})

it('is undetermined in a file with few forms, or where a form or page could not be read', () => {
  expect(outcomeOf(formsDue, { forms: due.slice(8).map((id) => formOf(id, 'row | total\ntotal | 1.00')) })).toBe('undetermined')
  const problems = [{ code: 'pageImageOnly', place: null, params: {} }] as const
  expect(outcomeOf(formsDue, { problems, forms: due.slice(1).map((id) => formOf(id, 'row | total\ntotal | 1.00')) })).toBe('undetermined')
  expect(outcomeOf(formsDue, {})).toBe('undetermined')
})

it('asks a layout that requires nothing itself for what the procedure asks, from its year on', () => {
  const asked = ['revenueExpenditureSummary', 'revenueSummary', 'expenditureSummary', 'fiscalSummary', 'generalPublicExpenditure', 'generalPublicBasicExpenditure', 'threePublicExpenses', 'governmentFundsExpenditure'] as const
  const filled = asked.map((id) => formOf(id, 'row | total\ntotal | 1.00'))
  expect(outcomeOf(formsDue, { familyId: 'nine-tables-budget', year: 2025, forms: filled })).toBe('passed')
  expect(verdictOf(formsDue, { familyId: 'nine-tables-budget', year: 2025, forms: filled.slice(0, 7) }).said).toEqual(['warning governmentFundsExpenditure'])
  expect(outcomeOf(formsDue, { familyId: 'nine-tables-budget', year: 2016, forms: filled.slice(0, 7) })).toBe('undetermined')
})

it('asks for the form of the state capital budget where a department draws on it and its layout has one, and of no other', () => {
  const asked = ['revenueExpenditureSummary', 'revenueSummary', 'expenditureSummary', 'generalPublicExpenditure', 'generalPublicBasicExpenditure', 'threePublicExpenses', 'governmentFundsExpenditure'] as const
  const filled = asked.map((id) => formOf(id, 'row | total\ntotal | 1.00'))
  const said = (printed: string, familyId = 'nine-tables-budget'): readonly string[] => verdictOf(formsDue, { familyId, year: 2025, forms: [...filled, formOf('fiscalSummary', `row | amount\nrevenue:stateCapital | ${printed}`)] }).said
  expect(said('1.00')).toEqual(['warning stateCapitalExpenditure'])
  expect(said('0.00')).toEqual([])
  expect(said('1.00', 'shaanxi-budget')).not.toContain('warning stateCapitalExpenditure')
})
