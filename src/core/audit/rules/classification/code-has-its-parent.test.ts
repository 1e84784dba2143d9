import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { codeHasItsParent } from './code-has-its-parent.ts'

const spending = (rows: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total | basic | project
${rows}`)

it('accepts items under their section and category', () => {
  expect(outcomeOf(codeHasItsParent, { forms: [spending('201 | 5.00\n20103 | 5.00\n2010301 | 5.00')] })).toBe('passed')
})

it('warns of an orphan where others have their parent', () => {
  expect(verdictOf(codeHasItsParent, { forms: [spending('201 | 5.00\n20103 | 5.00\n2010301 | 5.00\n2080505 | 1.00')] }).said).toEqual(['warning expenditureSummary/main/2080505'])
})

it('does not ask for a level the form leaves out, nor in a form read in part', () => {
  expect(outcomeOf(codeHasItsParent, { forms: [spending('201 | 5.00\n2010301 | 5.00')] })).toBe('passed')
  const problems = [{ code: 'rowUnknown', place: null, params: { form: 'expenditureSummary' } }] as const
  expect(outcomeOf(codeHasItsParent, { problems, forms: [spending('201 | 5.00\n20103 | 5.00\n2080505 | 1.00')] })).toBe('undetermined')
})
