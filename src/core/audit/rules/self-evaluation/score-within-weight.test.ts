import { expect, it } from 'vitest'
import type { Budget } from '../../../model/budget.ts'
import { auditBy } from '../../run.ts'
import { budgetOf, decimalOf, outcomeOf, verdictOf } from '../../test-support.ts'
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

it('holds one score for several indicators against their weights together', () => {
  const budget = budgetOf({ evaluations: [{ indicators: ['甲 | ≥1次 | 1次 | 10 | 18 |', '乙 | ≥1次 | 1次 | 10 | 18 |'] }] })
  const [first] = budget.selfEvaluations
  const merged = (text: string) => first?.indicators.map((indicator) => ({ ...indicator, score: { ...first.indicators[0]?.score, text, value: decimalOf(text) } }))
  const said = (text: string) => auditBy([scoreWithinWeight], { ...budget, selfEvaluations: [{ ...first, indicators: merged(text) }] } as unknown as Budget).findings.length
  expect([said('18'), said('20.5')]).toEqual([0, 1])
})
