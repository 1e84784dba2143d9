import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { totalIsSum } from './total-is-sum.ts'

const scored = (total: string, score = '45.25') => ({
  evaluations: [{ funds: ['total | 10.00 | 9.50 | 10 | 95% | 9.5'], indicators: [`甲 | ≥1次 | 1次 | 50 | ${score} |`, '乙 | ≥1次 | 1次 | 40 | 40 |'], total: `100 | ${total}` }],
})

it('passes when it is the sum, or the sum rounded', () => {
  expect(outcomeOf(totalIsSum, scored('94.75'))).toBe('passed')
  expect(outcomeOf(totalIsSum, scored('94.8'))).toBe('passed')
  expect(outcomeOf(totalIsSum, scored('95'))).toBe('passed')
})

it('accuses anything else', () => {
  expect(verdictOf(totalIsSum, scored('94.76')).said).toEqual(['error self-evaluation-1'])
  expect(verdictOf(totalIsSum, scored('94.6')).said).toEqual(['error self-evaluation-1'])
})

it('cannot tell where a score may stand elsewhere: of execution without its own, beside other weights, or unweighed', () => {
  const [money, indicators] = [(line: string) => ({ evaluations: [{ funds: [line], indicators: ['甲 | ≥1次 | 1次 | 50 | 45 |', '乙 | ≥1次 | 1次 | 40 | 40 |'], total: '100 | 95' }] }), ['甲 | ≥1次 | 1次 | 50 | 45 |', '乙 | ≥1次 | 1次 | 40 | 40 |']]
  expect(outcomeOf(totalIsSum, money('total | 10.00 | 10.00 | 10 | ? |'))).toBe('undetermined')
  expect(outcomeOf(totalIsSum, { evaluations: [{ indicators, total: '100 | 95' }] })).toBe('undetermined')
  expect(outcomeOf(totalIsSum, { evaluations: [{ indicators, total: '90 | 95' }] })).toBe('violated')
  expect(outcomeOf(totalIsSum, { evaluations: [{ indicators: [...indicators, '丙 | | | | 5 |'], total: '90 | 95' }] })).toBe('undetermined')
})

it('cannot tell from an unread score, and asks nothing without a total', () => {
  expect(outcomeOf(totalIsSum, scored('94.75', '?'))).toBe('undetermined')
  expect(outcomeOf(totalIsSum, scored(''))).toBe('notApplicable')
})
