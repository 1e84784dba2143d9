import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { assetTotalStated } from './total-stated.ts'

it('accepts a total row', () => {
  expect(outcomeOf(assetTotalStated, { forms: [formOf('fixedAssets', 'row | amount\ntotal=合计 | 10.37\nequipment | 10.37')] })).toBe('passed')
})

it('advises where there is none', () => {
  expect(verdictOf(assetTotalStated, { forms: [formOf('fixedAssets', 'row | amount\nfurniture | 2.73\nequipment | 10.37')] }).said).toEqual(['advice total'])
})

it('is undetermined without the form', () => {
  expect(outcomeOf(assetTotalStated, {})).toBe('undetermined')
})
