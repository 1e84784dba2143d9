import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { itemsCoverTable } from './items-cover-table.ts'

const forms = [formOf('generalPublicExpenditure', 'row | total\n2010301=行政运行 | 50.00\n2080505=养老保险缴费 | 30.00\n2210201=住房公积金 | 20.00')]
const two = '1. 行政运行{a amount function:2010301|50.00万元}。\n\n2. 养老保险缴费{b amount function:2080505|30.00万元}。'

it('accepts a list that covers the table', () => {
  expect(outcomeOf(itemsCoverTable, { forms, prose: `${two}\n\n3. 住房公积金{c amount function:2210201|20.00万元}。` })).toBe('passed')
})

it('warns of an item left out, or told under another name', () => {
  expect(verdictOf(itemsCoverTable, { forms, prose: two }).said).toEqual(['warning 2210201'])
  const renamed = `${two}\n\n3. 住房公积金缴存{c amount - subject=住房公积金缴存|20.00万元}。`
  expect(verdictOf(itemsCoverTable, { forms, prose: renamed }).audit.findings[0]?.params).toMatchObject({ case: 'renamed', printed: '住房公积金缴存' })
})

it('takes an item told under a wrong category for told', () => {
  expect(outcomeOf(itemsCoverTable, { forms, prose: `${two}\n\n3. 卫生健康支出（类）住房公积金（项）{c amount -|20.00万元}。` })).toBe('passed')
})

it('cannot tell of an item that only the summary of all funds prints', () => {
  const summary = [formOf('expenditureSummary', 'row | total\n2010301=行政运行 | 50.00\n2080505=养老保险缴费 | 30.00\n2120803=城市建设支出 | 20.00')]
  expect(outcomeOf(itemsCoverTable, { forms: summary, prose: two })).toBe('undetermined')
})

it('says nothing where items are not explained one by one, and cannot tell without prose', () => {
  expect(outcomeOf(itemsCoverTable, { forms, prose: '1. 行政运行{a amount function:2010301|50.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(itemsCoverTable, { forms })).toBe('undetermined')
})
