import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { kindsAddUp } from './kinds-add-up.ts'

const prose = (total: string, ...kinds: string[]): string =>
  `政府采购{t amount procurement.total|${total}万元}，其中${kinds.map((kind, index) => `{k${index} amount procurement.${['goods', 'works', 'services'][index]}|${kind}万元}`).join('，')}。`

it('accepts kinds that add up, even where a zero kind is left out', () => {
  expect(outcomeOf(kindsAddUp, { prose: prose('830.00', '10.00', '550.00', '270.00') })).toBe('passed')
  expect(outcomeOf(kindsAddUp, { prose: prose('560.00', '10.00', '550.00') })).toBe('passed')
})

it('finds another sum, and advises within rounding', () => {
  expect(verdictOf(kindsAddUp, { prose: prose('830.00', '10.00', '550.00', '207.00') }).said).toEqual(['error t'])
  expect(verdictOf(kindsAddUp, { prose: prose('830.01', '10.00', '550.00', '270.00') }).said).toEqual(['advice t'])
})

it('is undetermined where a kind is not stated and the rest is less', () => {
  expect(outcomeOf(kindsAddUp, { prose: prose('830.00', '10.00', '550.00') })).toBe('undetermined')
  expect(outcomeOf(kindsAddUp, {})).toBe('undetermined')
})
