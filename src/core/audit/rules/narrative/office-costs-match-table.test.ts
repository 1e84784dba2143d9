import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { officeCostsMatchTable } from './office-costs-match-table.ts'

const printed = (figure: string): ReturnType<typeof formOf> => formOf('officeRunningCosts', `row | total\ntotal | ${figure}`)

it('accepts the figure of the table, however coarsely the prose rounds it', () => {
  expect(outcomeOf(officeCostsMatchTable, { forms: [printed('1172.54')], prose: '{a amount officeRunningCosts cell=officeRunningCosts/main/total/total|1172.54万元}。' })).toBe('passed')
  expect(outcomeOf(officeCostsMatchTable, { forms: [printed('1172.54')], prose: '{a amount officeRunningCosts cell=officeRunningCosts/main/total/total|1173万元}。' })).toBe('passed')
})

it('finds another figure, and advises on one cut off', () => {
  expect(verdictOf(officeCostsMatchTable, { forms: [printed('1172.54')], prose: '{a amount officeRunningCosts cell=officeRunningCosts/main/total/total|1127.54万元}。' }).said).toEqual(['error a'])
  expect(verdictOf(officeCostsMatchTable, { forms: [printed('1172.54')], prose: '{a amount officeRunningCosts cell=officeRunningCosts/main/total/total|1172万元}。' }).said).toEqual(['advice a'])
})

it('is undetermined where the table is unread, and compares nothing that is unbound', () => {
  expect(outcomeOf(officeCostsMatchTable, { forms: [printed('?')], prose: '{a amount officeRunningCosts cell=officeRunningCosts/main/total/total|1172.54万元}。' })).toBe('undetermined')
  expect(outcomeOf(officeCostsMatchTable, { forms: [printed('1172.54')], prose: '{a amount officeRunningCosts|1.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(officeCostsMatchTable, { forms: [printed('1172.54')] })).toBe('undetermined')
})
