import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { procurementMatchesTable } from './procurement-matches-table.ts'

const printed = (figure: string): ReturnType<typeof formOf> => formOf('governmentProcurement', `row | total\ntotal | ${figure}`)

it('accepts the figure of the table, however coarsely the prose rounds it', () => {
  expect(outcomeOf(procurementMatchesTable, { forms: [printed('1172.54')], prose: '{a amount procurement.total cell=governmentProcurement/main/total/total|1172.54万元}。' })).toBe('passed')
  expect(outcomeOf(procurementMatchesTable, { forms: [printed('1172.54')], prose: '{a amount procurement.total cell=governmentProcurement/main/total/total|1173万元}。' })).toBe('passed')
})

it('finds another figure, and advises on one cut off', () => {
  expect(verdictOf(procurementMatchesTable, { forms: [printed('1172.54')], prose: '{a amount procurement.total cell=governmentProcurement/main/total/total|1127.54万元}。' }).said).toEqual(['error a'])
  expect(verdictOf(procurementMatchesTable, { forms: [printed('1172.54')], prose: '{a amount procurement.total cell=governmentProcurement/main/total/total|1172万元}。' }).said).toEqual(['advice a'])
})

it('is undetermined where the table is unread, and compares nothing that is unbound', () => {
  expect(outcomeOf(procurementMatchesTable, { forms: [printed('?')], prose: '{a amount procurement.total cell=governmentProcurement/main/total/total|1172.54万元}。' })).toBe('undetermined')
  expect(outcomeOf(procurementMatchesTable, { forms: [printed('1172.54')], prose: '{a amount procurement.total|1.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(procurementMatchesTable, { forms: [printed('1172.54')] })).toBe('undetermined')
})
