import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { reasonFitsDirection } from './reason-fits-direction.ts'

const changed = (word: string, way: string, after: string): BudgetSketch => ({
  prose: `接待费{a amount x basis=budget|9.00万元}，比上年${word}{c change x of=a ${way}|1.00万元}，${word}{r rate x of=a ${way}|10.00%}，${after}。`,
})

it('passes where the reason points the same way, or says both', () => {
  expect(outcomeOf(reasonFitsDirection, changed('减少', 'down', '主要原因是厉行节约'))).toBe('passed')
  expect(outcomeOf(reasonFitsDirection, changed('增加', 'up', '主要原因是人员增加，支出相应增加'))).toBe('passed')
  expect(outcomeOf(reasonFitsDirection, changed('减少', 'down', '主要原因是人员支出增加，项目支出减少'))).toBe('passed')
  expect(outcomeOf(reasonFitsDirection, changed('减少', 'down', '主要原因是上年一次性支出增加'))).toBe('passed')
})

it('warns where it points the other way', () => {
  expect(verdictOf(reasonFitsDirection, changed('减少', 'down', '主要原因是人员增加，支出相应增加')).said).toEqual(['warning r'])
  expect(verdictOf(reasonFitsDirection, changed('增加', 'up', '主要原因是厉行节约，压减支出')).said).toEqual(['warning r'])
  expect(verdictOf(reasonFitsDirection, { prose: '接待费{a amount x|9.00万元}，与上年{u unchanged x of=a same|持平}，主要原因是支出相应增加。' }).said).toEqual(['warning u'])
})

it('leaves alone a reason of something else', () => {
  expect(outcomeOf(reasonFitsDirection, changed('增加', 'up', '决算数小于预算数的主要原因是压减支出'))).toBe('notApplicable')
  expect(outcomeOf(reasonFitsDirection, changed('增加', 'up', '其中接待费的主要原因是压减支出'))).toBe('notApplicable')
})

const completed = (rate: string, words: string): BudgetSketch => ({
  stage: 'finalAccounts',
  prose: `预算{b amount x basis=budget|10.00万元}，决算{a amount x basis=execution|9.00万元}，完成预算的{c completion x of=a base=b|${rate}}。\n${words}。`,
})

it('holds a completion rate against its reason', () => {
  expect(outcomeOf(reasonFitsDirection, completed('90.00%', '决算数小于预算数的主要原因是压减支出'))).toBe('passed')
  expect(verdictOf(reasonFitsDirection, completed('90.00%', '决算数小于年初预算数的主要原因是人员增加，支出相应增加')).said).toEqual(['warning c'])
  expect(outcomeOf(reasonFitsDirection, completed('100.00%', '主要原因是支出相应增加'))).toBe('notApplicable')
})

it('cannot tell without prose', () => {
  expect(outcomeOf(reasonFitsDirection, {})).toBe('undetermined')
})
