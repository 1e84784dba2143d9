import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { functionsMatchTable } from './functions-match-table.ts'

const printed = (figure: string): ReturnType<typeof formOf> => formOf('generalPublicExpenditure', `row | total\n2010301=行政运行 | ${figure}`)

it('accepts the figure of the table, however coarsely the prose rounds it', () => {
  expect(outcomeOf(functionsMatchTable, { forms: [printed('1172.54')], prose: '{a amount function:2010301 cell=generalPublicExpenditure/main/2010301/total|1172.54万元}。' })).toBe('passed')
  expect(outcomeOf(functionsMatchTable, { forms: [printed('1172.54')], prose: '{a amount function:2010301 cell=generalPublicExpenditure/main/2010301/total|1173万元}。' })).toBe('passed')
})

it('finds another figure, and advises on one cut off', () => {
  expect(verdictOf(functionsMatchTable, { forms: [printed('1172.54')], prose: '{a amount function:2010301 cell=generalPublicExpenditure/main/2010301/total|1127.54万元}。' }).said).toEqual(['error a'])
  expect(verdictOf(functionsMatchTable, { forms: [printed('1172.54')], prose: '{a amount function:2010301 cell=generalPublicExpenditure/main/2010301/total|1172万元}。' }).said).toEqual(['advice a'])
  expect(verdictOf(functionsMatchTable, { forms: [printed('1172.54')], prose: '{a amount function:2010301 cell=generalPublicExpenditure/main/2010301/total|1172.55万元}。' }).said).toEqual(['advice a'])
})

it('is undetermined where the table is unread, and compares nothing that is unbound', () => {
  expect(outcomeOf(functionsMatchTable, { forms: [printed('?')], prose: '{a amount function:2010301 cell=generalPublicExpenditure/main/2010301/total|1172.54万元}。' })).toBe('undetermined')
  expect(outcomeOf(functionsMatchTable, { forms: [printed('1172.54')], prose: '{a amount function:2010301|1.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(functionsMatchTable, { forms: [printed('1172.54')] })).toBe('undetermined')
})
