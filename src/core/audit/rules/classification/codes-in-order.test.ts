import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { codesInOrder } from './codes-in-order.ts'

const spending = (rows: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total | basic | project
${rows}`)

it('accepts ascending codes', () => {
  expect(outcomeOf(codesInOrder, { forms: [spending('201 | 5.00\n20103 | 5.00\n2010301 | 5.00\n208 | 1.00')] })).toBe('passed')
})

it('advises on a code out of order', () => {
  expect(verdictOf(codesInOrder, { forms: [spending('208 | 1.00\n201 | 5.00')] }).said).toEqual(['advice expenditureSummary/main/201'])
})

it('has nothing to say without codes', () => {
  expect(outcomeOf(codesInOrder, { forms: [spending('total | 5.00')] })).toBe('notApplicable')
})
