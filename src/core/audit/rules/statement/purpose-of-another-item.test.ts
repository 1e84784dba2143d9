import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { purposeOfAnotherItem } from './purpose-of-another-item.ts'

const forms = [formOf('generalPublicExpenditure', 'row | total\n2080502=事业单位离退休 | 5.21\n2080506=机关事业单位职业年金缴费支出 | 220.63\n2210201=住房公积金 | 17.70')]
const prose = (rest: string): string => `1. 事业单位离退休{a amount function:2080502|5.21万元}，主要用于事业单位离退休。\n\n${rest}`

it('accepts a purpose of its own', () => {
  expect(outcomeOf(purposeOfAnotherItem, { forms, prose: prose('2. 住房公积金{b amount function:2210201|17.70万元}，主要用于：为职工缴纳的住房公积金。') })).toBe('passed')
})

it('warns of the purpose of another item or another topic', () => {
  expect(verdictOf(purposeOfAnotherItem, { forms, prose: prose('2. 职业年金{b amount function:2080506|220.63万元}，主要用于事业单位离退休。') }).said).toEqual(['warning 2080506'])
  expect(verdictOf(purposeOfAnotherItem, { forms, prose: prose('2. 住房公积金{b amount function:2210201|17.70万元}。主要用于：事业单位医疗保险支出。') }).said).toEqual(['warning 2210201'])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(purposeOfAnotherItem, { forms })).toBe('undetermined')
})
