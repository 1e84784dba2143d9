import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { expenditureMatchesTable } from './expenditure-matches-table.ts'

const printed = (figure: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total\ntotal | ${figure}`)

it('accepts the figure of the table, however coarsely the prose rounds it', () => {
  expect(outcomeOf(expenditureMatchesTable, { forms: [printed('1172.54')], prose: '{a amount expenditure.total cell=expenditureSummary/main/total/total|1172.54万元}。' })).toBe('passed')
  expect(outcomeOf(expenditureMatchesTable, { forms: [printed('1172.54')], prose: '{a amount expenditure.total cell=expenditureSummary/main/total/total|1173万元}。' })).toBe('passed')
})

it('finds another figure, and advises on one cut off', () => {
  expect(verdictOf(expenditureMatchesTable, { forms: [printed('1172.54')], prose: '{a amount expenditure.total cell=expenditureSummary/main/total/total|1127.54万元}。' }).said).toEqual(['error a'])
  expect(verdictOf(expenditureMatchesTable, { forms: [printed('1172.54')], prose: '{a amount expenditure.total cell=expenditureSummary/main/total/total|1172万元}。' }).said).toEqual(['advice a'])
})

it('is undetermined where the figure is that of a row that was not known', () => {
  const problems = [{ code: 'rowUnknown', place: null, params: { form: 'expenditureSummary', text: '1000.00' } }] as const
  const prose = (figure: string): string => `{a amount expenditure.total cell=expenditureSummary/main/total/total|${figure}万元}。`
  expect(outcomeOf(expenditureMatchesTable, { forms: [printed('1172.54')], problems, prose: prose('1000.00') })).toBe('undetermined')
  expect(outcomeOf(expenditureMatchesTable, { forms: [printed('1172.54')], problems, prose: prose('1001.00') })).toBe('violated')
})

it('is undetermined where the table is unread, and compares nothing that is unbound', () => {
  expect(outcomeOf(expenditureMatchesTable, { forms: [printed('?')], prose: '{a amount expenditure.total cell=expenditureSummary/main/total/total|1172.54万元}。' })).toBe('undetermined')
  expect(outcomeOf(expenditureMatchesTable, { forms: [printed('1172.54')], prose: '{a amount expenditure.total|1.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(expenditureMatchesTable, { forms: [printed('1172.54')] })).toBe('undetermined')
})
