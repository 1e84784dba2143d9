import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { reasonFitsDirection } from './reason-fits-direction.ts'

const changed = (word: string, way: string, after: string): BudgetSketch => ({
  prose: `接待费{a amount threePublic.hospitality basis=budget|9.00万元}，比上年${word}{c change threePublic.hospitality of=a ${way}|1.00万元}，${word}{r rate threePublic.hospitality of=a ${way}|10.00%}，${after}。`,
})

it('passes where the reason points the same way, or says both', () => {
  expect(outcomeOf(reasonFitsDirection, changed('减少', 'down', '主要原因是厉行节约'))).toBe('passed')
  expect(outcomeOf(reasonFitsDirection, changed('增加', 'up', '主要原因是人员增加，支出相应增加'))).toBe('passed')
  expect(outcomeOf(reasonFitsDirection, changed('减少', 'down', '主要原因是人员支出增加，项目支出减少'))).toBe('passed')
  expect(outcomeOf(reasonFitsDirection, changed('减少', 'down', '主要原因是上年一次性支出增加'))).toBe('passed')
})

it('advises where it points the other way', () => {
  expect(verdictOf(reasonFitsDirection, changed('减少', 'down', '主要原因是人员增加，支出相应增加')).said).toEqual(['advice r'])
  expect(verdictOf(reasonFitsDirection, changed('增加', 'up', '主要原因是任务推后，支出相应减少')).said).toEqual(['advice r'])
})

it('leaves alone a reason of something else', () => {
  expect(outcomeOf(reasonFitsDirection, changed('增加', 'up', '决算数小于预算数的主要原因是压减支出'))).toBe('notApplicable')
  expect(outcomeOf(reasonFitsDirection, changed('增加', 'up', '其中接待费的主要原因是压减支出'))).toBe('notApplicable')
})

const completed = (rate: string, words: string): BudgetSketch => ({
  stage: 'finalAccounts',
  prose: `预算{b amount threePublic.hospitality basis=budget|10.00万元}，决算{a amount threePublic.hospitality basis=execution|9.00万元}，完成预算的{c completion threePublic.hospitality of=a base=b|${rate}}。\n${words}。`,
})

it('holds a completion rate against its reason', () => {
  expect(outcomeOf(reasonFitsDirection, completed('90.00%', '决算数小于预算数的主要原因是压减支出'))).toBe('passed')
  expect(verdictOf(reasonFitsDirection, completed('90.00%', '决算数小于年初预算数的主要原因是人员增加，支出相应增加')).said).toEqual(['advice c'])
  expect(outcomeOf(reasonFitsDirection, completed('100.00%', '主要原因是支出相应增加'))).toBe('notApplicable')
})

it('does so for a single item', () => {
  const item = (words: string): BudgetSketch => ({ stage: 'finalAccounts', prose: completed('90.00%', words).prose?.replaceAll('threePublic.hospitality', 'function:2013801') ?? '' })
  expect(outcomeOf(reasonFitsDirection, item('决算数小于年初预算数的主要原因是压减支出'))).toBe('passed')
  expect(verdictOf(reasonFitsDirection, item('决算数小于年初预算数的主要原因是人员增加，支出相应增加')).said).toEqual(['advice c'])
})

it('cannot tell without prose', () => {
  expect(outcomeOf(reasonFitsDirection, {})).toBe('undetermined')
})

it('leaves alone thrift told as a policy, the reason of the next item and what stayed the same', () => {
  expect(outcomeOf(reasonFitsDirection, changed('增加', 'up', '主要原因是在厉行节约的同时，外事活动较多'))).toBe('passed')
  expect(outcomeOf(reasonFitsDirection, changed('增加', 'up', '主要原因是严格控制支出，腾出资金保障重点'))).toBe('passed')
  expect(outcomeOf(reasonFitsDirection, changed('增加', 'up', '主要原因是设备陈旧；会议费因压减支出，少于往常'))).toBe('passed')
  expect(outcomeOf(reasonFitsDirection, { prose: '接待费{a amount threePublic.hospitality|9.00万元}，与上年{u unchanged threePublic.hospitality of=a same|持平}，主要原因是压减支出。' })).toBe('notApplicable')
})

it('judges neither revenue nor balances', () => {
  for (const concept of ['revenue.other', 'expenditure.carryoverOut', 'expenditure.governmentFundsCarryoverOut', 'expenditure.surplusDistribution']) {
    const { prose = '' } = changed('增加', 'up', '主要原因是任务推后，支出相应减少')
    expect(outcomeOf(reasonFitsDirection, { prose: prose.replaceAll('threePublic.hospitality', concept) })).toBe('notApplicable')
  }
})

it('does not judge reasons that tell years', () => {
  const said = (reason: string): readonly string[] =>
    verdictOf(reasonFitsDirection, { prose: `基本支出{a amount expenditure.basic|650.00万元}，比上年增加{c change expenditure.basic of=a basis=priorBudget up|30.00万元}，主要原因是${reason}。` }).said
  expect(said('人员减少')).toEqual(['advice c'])
  expect(said('2024年底人员减少、2025年新招录')).toEqual([])
})
