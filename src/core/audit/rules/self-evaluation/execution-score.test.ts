import { expect, it } from 'vitest'
import { auditBy } from '../../run.ts'
import { budgetOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { executionScore } from './execution-score.ts'

const scored = (weight: string, score: string) => ({ evaluations: [{ funds: [`total | 10.00 | 9.54 | ${weight} | 95.4% | ${score}`] }] })

it('passes for ten points in proportion, rounded as printed', () => {
  expect(outcomeOf(executionScore, scored('10', '9.54'))).toBe('passed')
  expect(outcomeOf(executionScore, scored('10', '9.5'))).toBe('passed')
  expect(outcomeOf(executionScore, scored('10', '10'))).toBe('passed')
})

it('advises on other weights and other scores', () => {
  expect(verdictOf(executionScore, scored('20', '19')).said).toEqual(['advice self-evaluation-1-weight'])
  expect(verdictOf(executionScore, scored('10', '9.6')).said).toEqual(['advice self-evaluation-1-score'])
})

it('asks for the points that a place sets', () => {
  const audit = auditBy([executionScore], budgetOf(scored('10', '9.54')), { executionPoints: [{ value: 20, from: null, to: null, region: null, source: 'a-county' }] })
  expect(audit.findings.map(({ params }) => [params['case'], params['usual']])).toEqual([['weight', '20']])
})

it('asks nothing without points for execution', () => {
  expect(outcomeOf(executionScore, scored('', ''))).toBe('notApplicable')
  expect(outcomeOf(executionScore, {})).toBe('notApplicable')
})
