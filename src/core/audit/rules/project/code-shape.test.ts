import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { codeShape } from './code-shape.ts'

it('accepts 21 characters', () => {
  expect(outcomeOf(codeShape, { projects: [{ code: '13058125P00585210001W' }] })).toBe('passed')
})

it('warns of a code cut short', () => {
  expect(verdictOf(codeShape, { projects: [{ code: '13058125P00585210001W' }, { code: '13058125P0058411000' }] }).said).toEqual(['warning project-2'])
})

it('is undetermined where no code has the shape, and asks nothing of older years', () => {
  expect(outcomeOf(codeShape, { projects: [{ code: 'XM-01' }] })).toBe('undetermined')
  expect(outcomeOf(codeShape, { year: 2018, projects: [{ code: 'XM-01' }] })).toBe('notApplicable')
  expect(outcomeOf(codeShape, { projects: [{ code: null }] })).toBe('notApplicable')
})
