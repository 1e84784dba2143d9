import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { bothTotalsEqual } from './both-totals-equal.ts'

const prose = (words: string, second: string): string => `2025年${words}{a amount revenue.total cell=revenueExpenditureSummary/revenue/total/amount|100.00万元}、{b amount -|${second}万元}。`
const form = (total: string) => formOf('revenueExpenditureSummary', `row | amount\nrevenue:total=收入总计 | ${total}`)

it('accepts one figure printed twice, rounding aside', () => {
  expect(outcomeOf(bothTotalsEqual, { prose: prose('收、支总计各是', '100.00') })).toBe('passed')
  expect(outcomeOf(bothTotalsEqual, { prose: prose('收、支总计各是', '100.01') })).toBe('passed')
})

it('hears two figures, and points at the one the table contradicts', () => {
  expect(verdictOf(bothTotalsEqual, { prose: prose('收入总计和支出总计分别为', '100.02') }).said).toEqual(['error a'])
  expect(verdictOf(bothTotalsEqual, { forms: [form('100.00')], prose: prose('收、支总计各是', '90.00') }).audit.findings[0]?.places[0]?.claimId).toBe('b')
  expect(verdictOf(bothTotalsEqual, { forms: [form('90.00')], prose: prose('收、支总计各是', '90.00') }).audit.findings[0]?.places[0]?.claimId).toBe('a')
})

it('does not ask it of what may differ', () => {
  expect(outcomeOf(bothTotalsEqual, { prose: prose('收入合计和支出合计分别为', '90.00') })).toBe('notApplicable')
  expect(outcomeOf(bothTotalsEqual, { prose: prose('基本支出和项目支出总计分别为', '90.00') })).toBe('notApplicable')
})

it('cannot tell without prose', () => {
  expect(outcomeOf(bothTotalsEqual, {})).toBe('undetermined')
})
