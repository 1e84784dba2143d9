import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { largeProjectBrokenDown } from './large-project-broken-down.ts'

it('accepts projects of moderate size or of one kind of work', () => {
  expect(outcomeOf(largeProjectBrokenDown, { projects: [{ budget: '40.00' }, { budget: '30.00' }, { budget: '30.00' }] })).toBe('passed')
  expect(outcomeOf(largeProjectBrokenDown, { projects: [{ budget: '80.00', purpose: '道路养护' }, { budget: '10.00' }, { budget: '10.00' }] })).toBe('passed')
})

it('advises on a large one with many kinds of work', () => {
  const purpose = '值班、会议、培训、接待、印刷、督查、外事'
  expect(verdictOf(largeProjectBrokenDown, { projects: [{ budget: '51.00', purpose }, { budget: '29.00' }, { budget: '20.00' }] }).said).toEqual(['advice project-1'])
  expect(outcomeOf(largeProjectBrokenDown, { projects: [{ budget: '50.00', purpose }, { budget: '30.00' }, { budget: '20.00' }] })).toBe('passed')
})

it('asks nothing of one or two projects', () => {
  expect(outcomeOf(largeProjectBrokenDown, { projects: [{ budget: '51.00' }] })).toBe('notApplicable')
})
