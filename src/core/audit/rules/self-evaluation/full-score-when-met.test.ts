import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { fullScoreWhenMet } from './full-score-when-met.ts'

const scored = (target: string, actual: string, score = '10') => ({ evaluations: [{ indicators: [`整理卷数 | ${target} | ${actual} | 10 | ${score} |`] }] })

it('accepts what was met to the last unit, more of it, and points taken off', () => {
  for (const [target, actual, score] of [
    ['≥100卷', '100卷', '10'], ['≥100卷', '100.0', '10'], ['=100%', '120%', '10'], ['≤30天', '30天', '10'], ['≥100卷', '90卷', '9'],
  ] as const) expect(outcomeOf(fullScoreWhenMet, scored(target, actual, score))).toBe('passed')
})

it('warns of full points for less than was promised, or more where less was', () => {
  const { said, audit } = verdictOf(fullScoreWhenMet, scored('≥100卷', '99.9卷'))
  expect(said).toEqual(['warning self-evaluation-1-indicator-1'])
  expect(audit.findings[0]?.params).toMatchObject({ target: '≥100卷', reached: '99.9卷', score: '10' })
  expect(verdictOf(fullScoreWhenMet, scored('≤30天', '31')).said).toEqual(['warning self-evaluation-1-indicator-1'])
  expect(verdictOf(fullScoreWhenMet, scored('>3次', '3次')).said).toEqual(['warning self-evaluation-1-indicator-1'])
})

it('compares nothing in words, in other units, without an operator or with unread points', () => {
  for (const [target, actual, score] of [['≥100卷', '已完成', '10'], ['≥95%', '0.94', '10'], ['≥100卷', '9箱', '10'], ['100卷', '90卷', '10'], ['≥100卷', '≥90卷', '10'], ['≥100卷', '90卷', '?']] as const) {
    expect(outcomeOf(fullScoreWhenMet, scored(target, actual, score))).toBe('notApplicable')
  }
  expect(outcomeOf(fullScoreWhenMet, {})).toBe('notApplicable')
})
