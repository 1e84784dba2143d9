import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { weightsAddUp } from './weights-add-up.ts'

const weights = (execution: string, ...own: string[]) => ({ evaluations: [{ funds: execution === '-' ? [] : [`total | 10.00 | 9.50 | ${execution} | 95% | 9.5`], indicators: own.map((weight) => `指标 | ≥1次 | 1次 | ${weight} | 5 |`) }] })

it('accepts a hundred with execution, and ninety where no points for it are printed', () => {
  expect(outcomeOf(weightsAddUp, weights('10', '50', '30', '10'))).toBe('passed')
  expect(outcomeOf(weightsAddUp, weights('-', '50', '40'))).toBe('passed')
  expect(outcomeOf(weightsAddUp, weights('-', '50', '50'))).toBe('passed')
  // Money in a shape we do not read may have the other twenty.
  expect(outcomeOf(weightsAddUp, weights('-', '50', '30'))).toBe('undetermined')
})

it('warns of any other sum, just above and just below', () => {
  expect(verdictOf(weightsAddUp, weights('10', '50', '30', '10.5')).said).toEqual(['warning self-evaluation-1'])
  expect(verdictOf(weightsAddUp, weights('10', '50', '39.9')).said).toEqual(['warning self-evaluation-1'])
})

it('cannot tell from an unread weight, and asks nothing without a table', () => {
  expect(outcomeOf(weightsAddUp, weights('10', '50', '?'))).toBe('undetermined')
  expect(outcomeOf(weightsAddUp, {})).toBe('notApplicable')
})

it('does not count execution twice where it is listed as an indicator too', () => {
  const evaluations = [{ funds: ['total | 10.00 | 9.50 | 10 | 95% | 9.5'], indicators: ['预算执行率 | 100% | 95% | 10 | 9.5 |', '指标 | ≥1次 | 1次 | 90 | 90 |'] }]
  expect(outcomeOf(weightsAddUp, { evaluations })).toBe('passed')
})
