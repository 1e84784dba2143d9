import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { citedItemsExist } from './cited-items-exist.ts'

const forms = [formOf('generalPublicBasicExpenditure', 'row | total\n30201=办公费 | 5.00\n30211=差旅费 | 3.00\n30205=水费 | 1.00\n30207=邮电费 | 0.00')]

it('accepts items with amounts and everyday words', () => {
  expect(outcomeOf(citedItemsExist, { forms, prose: '{a amount officeRunningCosts|9.00万元}，主要用于办公费、差旅费、水费等日常支出。' })).toBe('passed')
})

it('warns of items without a row or with zero', () => {
  const prose = '{a amount officeRunningCosts|9.00万元}，主要用于办公费、印刷费、邮电费、交通补贴等日常支出。'
  expect(verdictOf(citedItemsExist, { forms, prose }).said).toEqual(['warning 印刷费', 'warning 邮电费'])
})

it('says nothing of a list of other money, nor in a form read in part', () => {
  expect(outcomeOf(citedItemsExist, { forms, prose: '{a amount expenditure.project|9.00万元}，主要用于印刷费、邮电费、咨询费。' })).toBe('notApplicable')
  const problems = [{ code: 'rowUnknown', place: null, params: { form: 'generalPublicBasicExpenditure' } }] as const
  expect(outcomeOf(citedItemsExist, { forms, problems, prose: '{a amount officeRunningCosts|9.00万元}，主要用于印刷费、邮电费、咨询费。' })).toBe('notApplicable')
  expect(outcomeOf(citedItemsExist, { forms })).toBe('undetermined')
})
