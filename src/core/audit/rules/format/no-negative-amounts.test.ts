import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { noNegativeAmounts } from './no-negative-amounts.ts'

const form = (figure: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total\ntotal | ${figure}`)

it('accepts amounts from zero up', () => {
  expect(outcomeOf(noNegativeAmounts, { forms: [form('0.00')] })).toBe('passed')
  expect(outcomeOf(noNegativeAmounts, { forms: [formOf('generalPublicExpenditure', 'row | total | change\ntotal | 4.00 | -5.00')] })).toBe('passed')
})

it('warns of a minus sign', () => {
  expect(verdictOf(noNegativeAmounts, { forms: [form('-5.00')] }).said).toEqual(['warning expenditureSummary/main/total/total'])
})

it('tells one minus sign once, of the item, with the totals that follow it', () => {
  const { said, audit } = verdictOf(noNegativeAmounts, { forms: [formOf('expenditureSummary', 'row | total | basic\ntotal | -5.00 | -5.00\n201 | -5.00 | -5.00\n2010301 | -5.00 | -5.00')] })
  expect(said).toEqual(['warning expenditureSummary/main/2010301/total'])
  expect(audit.findings[0]?.consequences.length).toBe(5)
})

it('asks nothing of final accounts, and cannot tell without forms', () => {
  expect(outcomeOf(noNegativeAmounts, { stage: 'finalAccounts', forms: [form('-5.00')] })).toBe('notApplicable')
  expect(outcomeOf(noNegativeAmounts, {})).toBe('undetermined')
})
