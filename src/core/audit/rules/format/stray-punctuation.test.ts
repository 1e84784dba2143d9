import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { strayPunctuation } from './stray-punctuation.ts'

it('accepts ordinary punctuation', () => {
  expect(outcomeOf(strayPunctuation, { prose: '甲，乙；丙。' })).toBe('passed')
})

it('advises once on doubled and half-width marks', () => {
  expect(verdictOf(strayPunctuation, { prose: '甲。 。\n如出现;\n故障需修复。' }).audit.findings[0]?.params.count).toBe('2')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(strayPunctuation, {})).toBe('undetermined')
})
