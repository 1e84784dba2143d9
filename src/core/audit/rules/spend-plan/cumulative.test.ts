import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { cumulative } from './cumulative.ts'

it('accepts a plan that accumulates to 100', () => {
  expect(outcomeOf(cumulative, { projects: [{ plan: ['25', '50', '50.0', '100'] }] })).toBe('passed')
})

it('finds a falling plan or one out of range, and warns of one that does not end at 100', () => {
  expect(verdictOf(cumulative, { projects: [{ plan: ['25', '60', '50', '100'] }] }).said).toEqual(['error project-1'])
  expect(verdictOf(cumulative, { projects: [{ plan: ['25', '50', '75', '101'] }] }).said).toEqual(['error project-1'])
  expect(verdictOf(cumulative, { projects: [{ plan: ['25', '50', '75', '90'] }] }).said).toEqual(['warning project-1'])
})

it('is undetermined where a value is unread', () => {
  expect(outcomeOf(cumulative, { projects: [{ plan: ['?', '50', '75', '100'] }] })).toBe('undetermined')
})
