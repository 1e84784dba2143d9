import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { twoDecimals } from './two-decimals.ts'

it('accepts one number of decimals, zeros aside', () => {
  expect(outcomeOf(twoDecimals, { forms: [formOf('expenditureSummary', 'row | total | basic\ntotal | 5.00 | 0\n201 | 5.00 | 1.00')] })).toBe('passed')
})

it('advises on another', () => {
  expect(verdictOf(twoDecimals, { forms: [formOf('expenditureSummary', 'row | total | basic\ntotal | 5.00 | 1.5\n201 | 5.00 | 1.00')] }).said).toEqual(['advice expenditureSummary'])
})

it('is undetermined without forms', () => {
  expect(outcomeOf(twoDecimals, {})).toBe('undetermined')
})
