import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { retirementPayHasFunction } from './retirement-pay-has-function.ts'

const basic = (rows: string): ReturnType<typeof formOf> => formOf('generalPublicBasicExpenditure', `row | total | personnel | operating
${rows}`)
const functions = (rows: string): ReturnType<typeof formOf> => formOf('generalPublicExpenditure', `row | total\n${rows}`)

it('accepts retirement pay with its item', () => {
  expect(outcomeOf(retirementPayHasFunction, { forms: [functions('2080501=行政单位离退休 | 5.00'), basic('30302 | 5.00 | 5.00 |')] })).toBe('passed')
})

it('warns where no item speaks of the retired', () => {
  expect(verdictOf(retirementPayHasFunction, { forms: [functions('2010301=行政运行 | 5.00'), basic('30302 | 5.00 | 5.00 |')] }).said).toEqual(['warning retirement'])
})

it('has nothing to say without retirement pay, and cannot tell without the form', () => {
  expect(outcomeOf(retirementPayHasFunction, { forms: [functions('2010301=行政运行 | 5.00'), basic('30302 | 0.00 | 0.00 |')] })).toBe('notApplicable')
  expect(outcomeOf(retirementPayHasFunction, { forms: [functions('2010301=行政运行 | 5.00')] })).toBe('undetermined')
})

it('cannot tell where a row of the functions may be unread', () => {
  const problems = [{ code: 'rowUnknown', place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 }, params: { form: 'generalPublicExpenditure' } }] as const
  expect(outcomeOf(retirementPayHasFunction, { forms: [functions('2010301=行政运行 | 5.00'), basic('30302 | 5.00 | 5.00 |')], problems })).toBe('undetermined')
})
