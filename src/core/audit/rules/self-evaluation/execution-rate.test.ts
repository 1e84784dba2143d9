import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { executionRate } from './execution-rate.ts'

const rated = (rate: string, executed = '9.50') => ({ evaluations: [{ funds: [`total | 10.00 | ${executed} | 10 | ${rate} | 9.5`] }] })

it('passes when the rate is the quotient, as finely as the amounts allow', () => {
  expect(outcomeOf(executionRate, rated('95%'))).toBe('passed')
  expect(outcomeOf(executionRate, rated('95.00%'))).toBe('passed')
})

it('weighs a wrong rate by how far it is off', () => {
  expect(verdictOf(executionRate, rated('90%')).said).toEqual(['error self-evaluation-1-total'])
  expect(verdictOf(executionRate, rated('95.30%')).said).toEqual(['warning self-evaluation-1-total'])
})

it('cannot tell from an unread amount; a fraction of one may be meant otherwise', () => {
  expect(outcomeOf(executionRate, rated('95%', '?'))).toBe('undetermined')
  expect(outcomeOf(executionRate, rated('0.95'))).toBe('notApplicable')
})
