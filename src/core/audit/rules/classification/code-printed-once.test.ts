import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { codePrintedOnce } from './code-printed-once.ts'

const spending = (rows: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total | basic | project
${rows}`)

it('accepts one row a code', () => {
  expect(outcomeOf(codePrintedOnce, { forms: [spending('201 | 5.00\n208 | 1.00')] })).toBe('passed')
})

it('warns of a second row', () => {
  expect(verdictOf(codePrintedOnce, { forms: [spending('201 | 5.00\n201#2 | 1.00')] }).said).toEqual(['warning expenditureSummary/main/201'])
})

it('has nothing to say without codes', () => {
  expect(outcomeOf(codePrintedOnce, { forms: [] })).toBe('notApplicable')
})
