import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { scoreWithinWeight } from './score-within-weight.ts'

const scored = (score: string) => ({ evaluations: [{ indicators: [`指标 | ≥1次 | 1次 | 10 | ${score} |`] }] })

it('passes up to the weight', () => {
  expect(outcomeOf(scoreWithinWeight, scored('10.00'))).toBe('passed')
  expect(outcomeOf(scoreWithinWeight, scored('0'))).toBe('passed')
})

it('accuses what is above it or below nothing', () => {
  expect(verdictOf(scoreWithinWeight, scored('10.01')).said).toEqual(['error self-evaluation-1-indicator-1'])
  expect(verdictOf(scoreWithinWeight, scored('-1')).said).toEqual(['error self-evaluation-1-indicator-1'])
})

it('cannot tell from an unread score, and asks nothing of none', () => {
  expect(outcomeOf(scoreWithinWeight, scored('?'))).toBe('undetermined')
  expect(outcomeOf(scoreWithinWeight, scored(''))).toBe('notApplicable')
})
