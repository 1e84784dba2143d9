import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { reasonOfAnotherItem } from './reason-of-another-item.ts'

const forms = [formOf('generalPublicExpenditure', 'row | total\n2080502=事业单位离退休 | 5.21\n2080506=机关事业单位职业年金缴费支出 | 220.63\n2210201=住房公积金 | 17.70')]
const prose = (rest: string): string => `1. 事业单位离退休{a amount function:2080502|5.21万元}，主要用于事业单位离退休。\n\n${rest}`

it('accepts a reason of its own, and one that mentions another item in passing', () => {
  expect(outcomeOf(reasonOfAnotherItem, { forms, prose: prose('2. 职业年金{b amount function:2080506|220.63万元}。主要原因是：机关事业单位职业年金缴费支出经费增加。') })).toBe('passed')
  expect(outcomeOf(reasonOfAnotherItem, { forms, prose: prose('2. 职业年金{b amount function:2080506|220.63万元}。主要原因是上年列入此项的预留经费本年度调入事业单位离退休等其他科目核算并统一安排。') })).toBe('passed')
})

it('warns of the reason of another item', () => {
  expect(verdictOf(reasonOfAnotherItem, { forms, prose: prose('2. 职业年金{b amount function:2080506|220.63万元}。主要原因是：事业单位离退休经费增加。') }).said).toEqual(['warning 2080506'])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(reasonOfAnotherItem, { forms })).toBe('undetermined')
  expect(outcomeOf(reasonOfAnotherItem, { forms, prose: prose('') })).toBe('notApplicable')
})
