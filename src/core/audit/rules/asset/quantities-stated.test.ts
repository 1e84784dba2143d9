import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { quantitiesStated } from './quantities-stated.ts'

const assets = (quantity: string): ReturnType<typeof formOf> => formOf('fixedAssets', `row | quantity | amount\nequipment=设备 | ${quantity} | 10.37`)

it('accepts quantities', () => {
  expect(outcomeOf(quantitiesStated, { forms: [assets('3')] })).toBe('passed')
})

it('warns of a value without a quantity', () => {
  expect(verdictOf(quantitiesStated, { forms: [assets('')] }).audit.findings[0]?.params.rows).toBe('设备')
})

it('is undetermined without the form, and asks nothing of a form without that column', () => {
  expect(outcomeOf(quantitiesStated, {})).toBe('undetermined')
  expect(outcomeOf(quantitiesStated, { familyId: 'jiangsu-province-budget', forms: [assets('')] })).toBe('notApplicable')
})
