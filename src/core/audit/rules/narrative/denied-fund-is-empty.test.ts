import { expect, it } from 'vitest'
import { formOf, nilForm, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { deniedFundIsEmpty } from './denied-fund-is-empty.ts'

const filled = formOf('governmentFundsExpenditure', 'row | total\ntotal=合计 | 0.01')
const told = (prose: string, form = filled): BudgetSketch => ({ prose, forms: [form] })

it('accepts a denied fund with an empty table', () => {
  expect(outcomeOf(deniedFundIsEmpty, told('我单位2025年无政府性基金预算财政拨款支出。', nilForm('governmentFundsExpenditure')))).toBe('passed')
  expect(outcomeOf(deniedFundIsEmpty, told('本部门没有使用政府性基金预算安排的支出。', formOf('governmentFundsExpenditure', 'row | total\ntotal=合计 | 0.00')))).toBe('passed')
})

it('warns of a denied fund with figures', () => {
  expect(verdictOf(deniedFundIsEmpty, told('2025年，本部门无政府性基金预算支出，与上年持平。')).said).toEqual(['warning governmentFundsExpenditure'])
})

it('does not take other denials for one', () => {
  expect(outcomeOf(deniedFundIsEmpty, told('上年无政府性基金预算支出。'))).toBe('notApplicable')
  expect(outcomeOf(deniedFundIsEmpty, told('本部门无政府性基金预算收入。'))).toBe('notApplicable')
  expect(outcomeOf(deniedFundIsEmpty, told('无政府性基金预算支出的单位不填此表。'))).toBe('notApplicable')
  expect(outcomeOf(deniedFundIsEmpty, told('本部门有政府性基金预算支出。'))).toBe('notApplicable')
})

it('cannot tell without prose or with an unread table', () => {
  expect(outcomeOf(deniedFundIsEmpty, { forms: [filled] })).toBe('undetermined')
  expect(outcomeOf(deniedFundIsEmpty, told('本部门无政府性基金预算支出。', { ...filled, status: 'unread' }))).toBe('undetermined')
})
