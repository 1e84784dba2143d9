import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { proseIsSumOfKinds } from './prose-is-sum-of-kinds.ts'

const assets = (figure: string): ReturnType<typeof formOf> => formOf('fixedAssets', `row | amount\nequipment | ${figure}\nlargeEquipment | 4.00\nfurniture | 2.73`)
const prose = '固定资产金额为{a amount assets.total|13.10万元}。'

it('accepts the sum of the kinds, lines under 其中 left out', () => {
  expect(outcomeOf(proseIsSumOfKinds, { forms: [assets('10.37')], prose })).toBe('passed')
})

it('warns of another total, beyond rounding', () => {
  expect(outcomeOf(proseIsSumOfKinds, { forms: [assets('10.38')], prose })).toBe('passed')
  expect(verdictOf(proseIsSumOfKinds, { forms: [assets('10.40')], prose }).said).toEqual(['warning a'])
})

it('is undetermined where a kind is unread or the form is missing', () => {
  expect(outcomeOf(proseIsSumOfKinds, { forms: [assets('?')], prose })).toBe('undetermined')
  expect(outcomeOf(proseIsSumOfKinds, { prose })).toBe('undetermined')
})
