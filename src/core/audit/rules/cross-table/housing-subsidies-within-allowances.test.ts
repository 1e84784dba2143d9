import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { housingSubsidiesWithinAllowances } from './housing-subsidies-within-allowances.ts'

const sides = (functional: string, economic: string): ReturnType<typeof formOf>[] => [
  formOf('generalPublicExpenditure', `row | total | basic | project\n${functional}`),
  formOf('generalPublicBasicExpenditure', `row | total | personnel | operating\n${economic}`),
]

it('accepts subsidies within allowances', () => {
  expect(outcomeOf(housingSubsidiesWithinAllowances, { forms: sides('2210203 | 5.00 | 5.00 |', '30102 | 5.00 | 5.00 |') })).toBe('passed')
})

it('warns of more, beyond rounding', () => {
  expect(outcomeOf(housingSubsidiesWithinAllowances, { forms: sides('2210203 | 5.01 | 5.01 |', '30102 | 5.00 | 5.00 |') })).toBe('passed')
  expect(verdictOf(housingSubsidiesWithinAllowances, { forms: sides('2210203 | 5.02 | 5.02 |', '30102 | 5.00 | 5.00 |') }).said).toEqual(['warning 30102'])
})

it('is undetermined where a figure is unread', () => {
  expect(outcomeOf(housingSubsidiesWithinAllowances, { forms: sides('2210203 | 5.00 | ? |', '30102 | 5.00 | 5.00 |') })).toBe('undetermined')
})
