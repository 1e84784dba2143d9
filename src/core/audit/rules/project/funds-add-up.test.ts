import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { fundsAddUp } from './funds-add-up.ts'

it('accepts a budget that is the sum of its funds', () => {
  expect(outcomeOf(fundsAddUp, { projects: [{ budget: '10.00', fiscal: '7.00', other: '3.00' }] })).toBe('passed')
  expect(outcomeOf(fundsAddUp, { projects: [{ budget: '10.00', fiscal: '10.00', other: '' }] })).toBe('passed')
})

it('finds a difference, and advises within rounding', () => {
  expect(verdictOf(fundsAddUp, { projects: [{ budget: '10.00', fiscal: '11.00', other: '0.00' }] }).said).toEqual(['error project-1'])
  expect(verdictOf(fundsAddUp, { projects: [{ budget: '10.01', fiscal: '7.00', other: '3.00' }] }).said).toEqual(['advice project-1'])
})

it('lets carryover fill the gap where other funds have no place, and is undetermined where a figure is unread', () => {
  expect(outcomeOf(fundsAddUp, { projects: [{ budget: '10.00', fiscal: '7.00' }] })).toBe('passed')
  expect(outcomeOf(fundsAddUp, { projects: [{ budget: '10.00', fiscal: '?', other: '3.00' }] })).toBe('undetermined')
  expect(outcomeOf(fundsAddUp, {})).toBe('notApplicable')
})
