import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { decimals } from './decimals.ts'

it('accepts two decimals and zeros', () => {
  expect(outcomeOf(decimals, { prose: '{a amount x cell=c|101.20万元}，{b amount y cell=c|0万元}。' })).toBe('passed')
})

it('advises once on fewer, unless most amounts are so', () => {
  expect(verdictOf(decimals, { prose: '{a amount x cell=c|101.20万元}，{b amount y cell=c|5.25万元}，{d amount z cell=c|101.2万元}。' }).audit.findings[0]?.params.count).toBe('1')
  expect(outcomeOf(decimals, { prose: '{a amount x cell=c|101万元}，{b amount y cell=c|5万元}，{d amount z cell=c|1.20万元}。' })).toBe('passed')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(decimals, {})).toBe('undetermined')
})
