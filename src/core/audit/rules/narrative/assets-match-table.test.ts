import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { assetsMatchTable } from './assets-match-table.ts'

const printed = (figure: string): ReturnType<typeof formOf> => formOf('fixedAssets', `row | amount\ntotal | ${figure}`)

it('accepts the figure of the table, however coarsely the prose rounds it', () => {
  expect(outcomeOf(assetsMatchTable, { forms: [printed('1172.54')], prose: '{a amount assets.total cell=fixedAssets/main/total/amount|1172.54万元}。' })).toBe('passed')
  expect(outcomeOf(assetsMatchTable, { forms: [printed('1172.54')], prose: '{a amount assets.total cell=fixedAssets/main/total/amount|1173万元}。' })).toBe('passed')
})

it('finds another figure, and advises on one cut off', () => {
  expect(verdictOf(assetsMatchTable, { forms: [printed('1172.54')], prose: '{a amount assets.total cell=fixedAssets/main/total/amount|1127.54万元}。' }).said).toEqual(['error a'])
  expect(verdictOf(assetsMatchTable, { forms: [printed('1172.54')], prose: '{a amount assets.total cell=fixedAssets/main/total/amount|1172万元}。' }).said).toEqual(['advice a'])
})

it('is undetermined where the table is unread, and compares nothing that is unbound', () => {
  expect(outcomeOf(assetsMatchTable, { forms: [printed('?')], prose: '{a amount assets.total cell=fixedAssets/main/total/amount|1172.54万元}。' })).toBe('undetermined')
  expect(outcomeOf(assetsMatchTable, { forms: [printed('1172.54')], prose: '{a amount assets.total|1.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(assetsMatchTable, { forms: [printed('1172.54')] })).toBe('undetermined')
})
