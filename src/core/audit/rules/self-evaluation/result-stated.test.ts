import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { resultStated } from './result-stated.ts'

const indicators = (...actual: readonly string[]) => ({ evaluations: [{ indicators: actual.map((text, index) => `指标${index + 1} | ≥5次 | ${text} | 10 | 10 |`) }] })

it('asks for no result of points taken off', () => {
  expect(outcomeOf(resultStated, { evaluations: [{ indicators: ['甲 | ≥1次 | 1次 | 10 | 10 |', '扣分 | | | | -5 |'] }] })).toBe('passed')
})

it('passes where every score has its result', () => {
  expect(outcomeOf(resultStated, indicators('5次', '6次', '完成'))).toBe('passed')
})

it('warns of a score without one', () => {
  expect(verdictOf(resultStated, indicators('5次', '', '—', '6次')).audit.findings.map(({ params }) => params.amount)).toEqual(['2'])
})

it('asks nothing of a table without results, and cannot tell without tables', () => {
  expect(outcomeOf(resultStated, indicators('', '', '5次'))).toBe('notApplicable')
  expect(outcomeOf(resultStated, { stage: 'finalAccounts' })).not.toBe('passed')
})
