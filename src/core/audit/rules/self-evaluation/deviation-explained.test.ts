import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { deviationExplained } from './deviation-explained.ts'

const lost = (score: string, reason: string) => ({ evaluations: [{ indicators: [`指标 | ≥10次 | 9次 | 10 | ${score} | ${reason}`] }] })

it('accepts a reason', () => {
  expect(outcomeOf(deviationExplained, lost('9', '受天气影响，下年提前安排'))).toBe('passed')
})

it('warns where there is none, however little is lost', () => {
  expect(verdictOf(deviationExplained, lost('9.99', '')).said).toEqual(['warning self-evaluation-1'])
  expect(verdictOf(deviationExplained, lost('9', '—')).said).toEqual(['warning self-evaluation-1'])
})

it('asks nothing of full or unread scores', () => {
  expect(outcomeOf(deviationExplained, lost('10', ''))).toBe('notApplicable')
  expect(outcomeOf(deviationExplained, lost('?', ''))).toBe('notApplicable')
})
