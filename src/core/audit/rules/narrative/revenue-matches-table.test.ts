import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { revenueMatchesTable } from './revenue-matches-table.ts'

const printed = (figure: string): ReturnType<typeof formOf> => formOf('revenueExpenditureSummary', `row | amount\nrevenue:total | ${figure}`)

it('accepts the figure of the table, however coarsely the prose rounds it', () => {
  expect(outcomeOf(revenueMatchesTable, { forms: [printed('1172.54')], prose: '{a amount revenue.total cell=revenueExpenditureSummary/revenue/total/amount|1172.54万元}。' })).toBe('passed')
  expect(outcomeOf(revenueMatchesTable, { forms: [printed('1172.54')], prose: '{a amount revenue.total cell=revenueExpenditureSummary/revenue/total/amount|1173万元}。' })).toBe('passed')
})

it('finds another figure, and advises on one cut off', () => {
  expect(verdictOf(revenueMatchesTable, { forms: [printed('1172.54')], prose: '{a amount revenue.total cell=revenueExpenditureSummary/revenue/total/amount|1127.54万元}。' }).said).toEqual(['error a'])
  expect(verdictOf(revenueMatchesTable, { forms: [printed('1172.54')], prose: '{a amount revenue.total cell=revenueExpenditureSummary/revenue/total/amount|1172万元}。' }).said).toEqual(['advice a'])
})

it('is undetermined where the table is unread, and compares nothing that is unbound', () => {
  expect(outcomeOf(revenueMatchesTable, { forms: [printed('?')], prose: '{a amount revenue.total cell=revenueExpenditureSummary/revenue/total/amount|1172.54万元}。' })).toBe('undetermined')
  expect(outcomeOf(revenueMatchesTable, { forms: [printed('1172.54')], prose: '{a amount revenue.total|1.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(revenueMatchesTable, { forms: [printed('1172.54')] })).toBe('undetermined')
})
