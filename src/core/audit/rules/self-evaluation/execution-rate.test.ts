import { expect, it } from 'vitest'
import { auditBy } from '../../run.ts'
import { budgetOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { executionRate } from './execution-rate.ts'
import { evaluatedFundsAddUp } from './funds-add-up.ts'

const rated = (rate: string, executed = '9.50') => ({ evaluations: [{ funds: [`total | 10.00 | ${executed} | 10 | ${rate} | 9.5`] }] })

it('passes when the rate is the quotient, as finely as the amounts allow', () => {
  expect(outcomeOf(executionRate, rated('95%'))).toBe('passed')
  expect(outcomeOf(executionRate, rated('95.00%'))).toBe('passed')
})

it('weighs a wrong rate by how far it is off', () => {
  expect(verdictOf(executionRate, rated('90%')).said).toEqual(['error self-evaluation-1-total'])
  expect(verdictOf(executionRate, rated('95.30%')).said).toEqual(['warning self-evaluation-1-total'])
})

it('tells a slip that the sum of the sources shows once, with the rate that follows from it', () => {
  const tell = (total: string, fiscal: string): string[] => auditBy([evaluatedFundsAddUp, executionRate], budgetOf({ evaluations: [{ funds: [`total | ${total} | 10 | 50% | 5`, `fiscal | ${fiscal}`, 'other | 3.00 |'] }] })).findings.map(({ id, consequences }) => `${id} +${consequences.length}`)
  expect(tell('20.00 | 5.00', '7.00 | 5.00')).toEqual(['self-evaluation/funds-add-up@self-evaluation-1-annual +1'])
  expect(tell('10.00 | 8.00', '7.00 | 5.00')).toEqual(['self-evaluation/funds-add-up@self-evaluation-1-executed +1'])
  // The sum explains nothing of the rate here.
  expect(tell('20.00 | 8.00', '7.00 | 8.00')).toHaveLength(2)
})

it('cannot tell from an unread amount; a fraction of one may be meant otherwise', () => {
  expect(outcomeOf(executionRate, rated('95%', '?'))).toBe('undetermined')
  expect(outcomeOf(executionRate, rated('0.95'))).toBe('notApplicable')
})
