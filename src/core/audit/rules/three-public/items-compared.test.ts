import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { itemsCompared } from './items-compared.ts'

const forms = [formOf('threePublicExpenses', 'row | total\nhospitality | 68.00\noverseasVisits | ')]

it('accepts each item compared, by a claim or in words', () => {
  expect(outcomeOf(itemsCompared, { forms, prose: '公务接待费{a amount threePublic.hospitality|68.00万元}，与上年持平{b unchanged threePublic.hospitality of=a|}。' })).toBe('passed')
  expect(outcomeOf(itemsCompared, { forms, prose: '公务接待费{a amount threePublic.hospitality|68.00万元}，比上年有所下降。' })).toBe('passed')
})

it('warns of items that only the total compares', () => {
  const prose = '“三公”经费{t amount threePublic.total|69.00万元}，其中公务接待费{a amount threePublic.hospitality|68.00万元}。\n与上年相比减少{c change threePublic.total of=t down|49.80万元}。'
  expect(verdictOf(itemsCompared, { forms, prose }).said).toEqual(['warning hospitality'])
})

it('is undetermined without prose or form', () => {
  expect(outcomeOf(itemsCompared, { forms })).toBe('undetermined')
  expect(outcomeOf(itemsCompared, { prose: '无。' })).toBe('undetermined')
})
