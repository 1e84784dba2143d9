import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { everyCheckpoint } from './every-checkpoint.ts'

it('accepts a value at every checkpoint', () => {
  expect(outcomeOf(everyCheckpoint, { projects: [{ plan: ['25', '50', '75', '100'] }] })).toBe('passed')
})

it('warns of blanks, also where the values could not be placed', () => {
  expect(verdictOf(everyCheckpoint, { projects: [{ plan: ['', '50', '', '100'] }] }).said).toEqual(['warning project-1'])
  const { audit } = verdictOf(everyCheckpoint, { projects: [{ plan: ['?50/100', '?50/100', '?50/100', '?50/100'] }] })
  expect(audit.findings[0]?.params).toMatchObject({ printed: '2', count: '4', values: '50、100' })
})

it('is undetermined where as many values as checkpoints wait for a place', () => {
  expect(outcomeOf(everyCheckpoint, { projects: [{ plan: ['?50/100', '?50/100'] }] })).toBe('undetermined')
  expect(outcomeOf(everyCheckpoint, { projects: [{}] })).toBe('notApplicable')
})
