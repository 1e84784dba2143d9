import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { pensionContributions } from './pension-contributions.ts'

const sides = (functional: string, economic: string): ReturnType<typeof formOf>[] => [
  formOf('generalPublicExpenditure', `row | total | basic | project\n${functional}`),
  formOf('generalPublicBasicExpenditure', `row | total | personnel | operating\n${economic}`),
]

it('accepts the same amount on both sides, basic expenditure counting', () => {
  expect(outcomeOf(pensionContributions, { forms: sides('2080505 | 70.00 | 68.74 | 1.26', '30108 | 68.74 | 68.74 |') })).toBe('passed')
})

it('warns of a difference beyond rounding', () => {
  expect(outcomeOf(pensionContributions, { forms: sides('2080505 | 68.75 | 68.75 |', '30108 | 68.74 | 68.74 |') })).toBe('passed')
  expect(verdictOf(pensionContributions, { forms: sides('2080505 | 68.76 | 68.76 |', '30108 | 68.74 | 68.74 |') }).said).toEqual(['warning 30108'])
})

it('is undetermined where a side is unread, and says nothing where one is not shown', () => {
  expect(outcomeOf(pensionContributions, { forms: sides('2080505 | 68.74 | ? |', '30108 | 68.74 | 68.74 |') })).toBe('undetermined')
  expect(outcomeOf(pensionContributions, { forms: sides('2010301 | 5.00 | 5.00 |', '30108 | 68.74 | 68.74 |') })).toBe('notApplicable')
})
