import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { codeExists } from './code-exists.ts'

const spending = (code: string, year = 2025): BudgetSketch => ({ year, forms: [formOf('expenditureSummary', `row | total | basic | project\n${code} | 5.00 | 5.00 |`)] })

it('accepts a code of the classification', () => {
  expect(outcomeOf(codeExists, spending('2010301'))).toBe('passed')
})

it('advises of one that is not there', () => {
  expect(verdictOf(codeExists, spending('2010377')).said).toEqual(['advice 2010377'])
})

it('does not apply where the section is not known, nor to years before our list', () => {
  expect(outcomeOf(codeExists, spending('2987701'))).toBe('notApplicable')
  expect(outcomeOf(codeExists, spending('2010377', 2018))).toBe('notApplicable')
})

it('cannot tell of an unread table', () => {
  expect(outcomeOf(codeExists, { forms: [formOf('expenditureSummary', 'row | total', { status: 'unread' })] })).toBe('undetermined')
})
