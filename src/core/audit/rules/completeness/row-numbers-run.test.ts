import { expect, it } from 'vitest'
import type { Form } from '../../../model/form.ts'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { rowNumbersRun } from './row-numbers-run.ts'

/** One row a number; nothing where none is printed. */
const numbered = (...numbers: string[]): Form => {
  const form = formOf('expenditureSummary', `row | total\n${numbers.map((_, index) => `20${index + 10}=科目${index} | 1.00`).join('\n')}`)
  return { ...form, rows: form.rows.map((row, index) => ({ ...row, texts: numbers[index] === '' ? {} : { rowNumber: numbers[index] ?? '' } })) }
}

it('accepts numbers that run on, wherever they begin', () => {
  expect(verdictOf(rowNumbersRun, { forms: [numbered('1', '2', '3')] })).toMatchObject({ outcome: 'passed', checkedCount: 2 })
  expect(outcomeOf(rowNumbersRun, { forms: [numbered('12', '13')] })).toBe('passed')
})

it('advises on a gap and on a number that comes again', () => {
  const { said, audit } = verdictOf(rowNumbersRun, { forms: [numbered('1', '2', '5', '5')] })
  expect(said).toEqual(['advice expenditureSummary/5', 'advice expenditureSummary/5~2'])
  expect(audit.findings.map(({ params }) => params['case'])).toEqual(['gap', 'again'])
})

it('judges no two panels that share their numbers, and no rows without one', () => {
  const shared = numbered('1', '7')
  expect(outcomeOf(rowNumbersRun, { forms: [{ ...shared, rows: shared.rows.map((row, index) => ({ ...row, panel: index === 0 ? 'revenue' : 'expenditure' })) }] })).toBe('notApplicable')
  expect(outcomeOf(rowNumbersRun, { forms: [numbered('1', '', '7')] })).toBe('notApplicable')
})

it('cannot tell where no form was read', () => expect(outcomeOf(rowNumbersRun, {})).toBe('undetermined'))
