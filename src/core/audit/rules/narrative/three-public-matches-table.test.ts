import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { threePublicMatchesTable } from './three-public-matches-table.ts'

const printed = (figure: string): ReturnType<typeof formOf> => formOf('threePublicExpenses', `row | total\nsubtotal | ${figure}`)

it('accepts the figure of the table, however coarsely the prose rounds it', () => {
  expect(outcomeOf(threePublicMatchesTable, { forms: [printed('1172.54')], prose: '{a amount threePublic.total cell=threePublicExpenses/main/subtotal/total|1172.54万元}。' })).toBe('passed')
  expect(outcomeOf(threePublicMatchesTable, { forms: [printed('1172.54')], prose: '{a amount threePublic.total cell=threePublicExpenses/main/subtotal/total|1173万元}。' })).toBe('passed')
})

it('finds another figure, and advises on one cut off', () => {
  expect(verdictOf(threePublicMatchesTable, { forms: [printed('1172.54')], prose: '{a amount threePublic.total cell=threePublicExpenses/main/subtotal/total|1127.54万元}。' }).said).toEqual(['error a'])
  expect(verdictOf(threePublicMatchesTable, { forms: [printed('1172.54')], prose: '{a amount threePublic.total cell=threePublicExpenses/main/subtotal/total|1172万元}。' }).said).toEqual(['advice a'])
})

it('is undetermined where the table is unread, and compares nothing that is unbound', () => {
  expect(outcomeOf(threePublicMatchesTable, { forms: [printed('?')], prose: '{a amount threePublic.total cell=threePublicExpenses/main/subtotal/total|1172.54万元}。' })).toBe('undetermined')
  expect(outcomeOf(threePublicMatchesTable, { forms: [printed('1172.54')], prose: '{a amount threePublic.total|1.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(threePublicMatchesTable, { forms: [printed('1172.54')] })).toBe('undetermined')
})
