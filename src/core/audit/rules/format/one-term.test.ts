import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { oneTerm } from './one-term.ts'

it('accepts one spelling', () => {
  expect(outcomeOf(oneTerm, { prose: '话务坐席畅通，增加坐席。' })).toBe('passed')
})

it('advises on two', () => {
  expect(verdictOf(oneTerm, { prose: '话务坐席畅通。', projects: [{ indicators: ['产出 | 数量 | 购置座席个数 | | ≥4个'] }] }).said).toEqual(['advice 座席/坐席'])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(oneTerm, {})).toBe('undetermined')
})
