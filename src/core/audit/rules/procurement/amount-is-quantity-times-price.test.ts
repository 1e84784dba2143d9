import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { amountIsQuantityTimesPrice } from './amount-is-quantity-times-price.ts'

const form = (quantity: string, price: string, total: string): ReturnType<typeof formOf> =>
  formOf('governmentProcurement', `row | quantity | unitPrice | total\n1=椅子 | ${quantity} | ${price} | ${total}`)

it('accepts amounts that are quantity times price, rounding of the price included', () => {
  expect(outcomeOf(amountIsQuantityTimesPrice, { forms: [form('3', '0.33', '1.00')] })).toBe('passed')
})

it('warns of another amount', () => {
  expect(verdictOf(amountIsQuantityTimesPrice, { forms: [form('3', '0.33', '1.10')] }).said).toEqual(['warning 1'])
})

it('asks nothing of lump sums, and cannot tell without the form', () => {
  expect(outcomeOf(amountIsQuantityTimesPrice, { forms: [form('', '', '1.00')] })).toBe('notApplicable')
  expect(outcomeOf(amountIsQuantityTimesPrice, {})).toBe('undetermined')
})
