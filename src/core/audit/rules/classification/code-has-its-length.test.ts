import { expect, it } from 'vitest'
import type { Problem } from '../../../model/problem.ts'
import { formOf, nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { codeHasItsLength } from './code-has-its-length.ts'

const forms = [formOf('generalPublicExpenditure', 'row | total\n2010301=行政运行 | 1.00')]
const unknown = (label: string, column = 'total'): Problem => ({ code: 'rowUnknown', place: null, params: { form: 'generalPublicExpenditure', panel: 'main', label, column } })

it('accepts rows that reading knew, and unknown ones that open with no code', () => {
  expect(outcomeOf(codeHasItsLength, { forms })).toBe('passed')
  expect(outcomeOf(codeHasItsLength, { forms, problems: [unknown('2024 年初结转'), unknown('2024 18.00'), unknown('某项支出')].slice(1) })).toBe('passed')
})

it('warns once of a row whose code has lost a digit', () => {
  const { said, audit } = verdictOf(codeHasItsLength, { forms, problems: [unknown('201380 行政运行'), unknown('201380 行政运行', 'basic'), unknown('3010 基本工资')] })
  expect(said).toHaveLength(2)
  expect(audit.findings[0]?.params).toMatchObject({ code: '201380', name: '行政运行', digits: '6' })
})

it('asks nothing of forms without codes, and cannot tell without forms', () => {
  expect(outcomeOf(codeHasItsLength, { forms: [nilForm('threePublicExpenses')] })).toBe('notApplicable')
  expect(outcomeOf(codeHasItsLength, {})).toBe('undetermined')
})
