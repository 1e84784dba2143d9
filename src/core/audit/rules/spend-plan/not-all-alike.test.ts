import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { notAllAlike } from './not-all-alike.ts'

it('accepts plans that differ', () => {
  expect(outcomeOf(notAllAlike, { projects: [{ plan: ['25', '50', '75', '100'] }, { plan: ['0', '50', '75', '100'] }, { plan: ['10', '50', '75', '100'] }] })).toBe('passed')
})

it('advises on one plan for most projects', () => {
  const plan = ['25', '50', '75', '100']
  expect(verdictOf(notAllAlike, { projects: [{ plan }, { plan }, { plan }, { plan: ['0', '0', '0', '100'] }] }).said).toEqual(['advice 25/50/75/100'])
})

it('asks nothing without whole plans', () => {
  expect(outcomeOf(notAllAlike, { projects: [{ plan: ['', '', '', ''] }] })).toBe('notApplicable')
})
