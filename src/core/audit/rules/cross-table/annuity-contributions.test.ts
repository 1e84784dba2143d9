import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { annuityContributions } from './annuity-contributions.ts'

const sides = (functional: string, economic: string): ReturnType<typeof formOf>[] => [
  formOf('generalPublicExpenditure', `row | total | basic | project\n${functional}`),
  formOf('generalPublicBasicExpenditure', `row | total | personnel | operating\n${economic}`),
]

it('accepts the same amount on both sides, basic expenditure counting', () => {
  expect(outcomeOf(annuityContributions, { forms: sides('2080506 | 70.00 | 68.74 | 1.26', '30109 | 68.74 | 68.74 |') })).toBe('passed')
})

it('warns of a difference beyond rounding', () => {
  expect(outcomeOf(annuityContributions, { forms: sides('2080506 | 68.75 | 68.75 |', '30109 | 68.74 | 68.74 |') })).toBe('passed')
  expect(verdictOf(annuityContributions, { forms: sides('2080506 | 68.76 | 68.76 |', '30109 | 68.74 | 68.74 |') }).said).toEqual(['warning 30109'])
})

it('is undetermined where a side is unread, and says nothing where one is not shown', () => {
  expect(outcomeOf(annuityContributions, { forms: sides('2080506 | 68.74 | ? |', '30109 | 68.74 | 68.74 |') })).toBe('undetermined')
  expect(outcomeOf(annuityContributions, { forms: sides('2010301 | 5.00 | 5.00 |', '30109 | 68.74 | 68.74 |') })).toBe('notApplicable')
})
