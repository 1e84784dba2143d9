import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { changeHasReason } from './change-has-reason.ts'

it('accepts a reason in the same section', () => {
  expect(outcomeOf(changeHasReason, { prose: '# yearOnYear 增减\n支出{a amount expenditure.total|5.00万元}，增加{c change expenditure.total of=a up|1.00万元}。\n\n主要原因是人员增加。' })).toBe('passed')
})

it('warns where the section gives none', () => {
  expect(verdictOf(changeHasReason, { prose: '# yearOnYear 增减\n支出{a amount expenditure.total|5.00万元}，增加{c change expenditure.total of=a up|1.00万元}。\n# other 其他\n主要原因是人员增加。' }).said).toEqual(['warning c'])
})

it('asks nothing of no change, and cannot tell without prose', () => {
  expect(outcomeOf(changeHasReason, { prose: '支出{a amount expenditure.total|5.00万元}，增加{c change expenditure.total of=a same|0万元}。' })).toBe('notApplicable')
  expect(outcomeOf(changeHasReason, {})).toBe('undetermined')
})

it('asks no government and no other text, and lets a statement about three items give its reasons once', () => {
  const prose = '# other 收入\n收入{a amount ?|5.00万元}，增长{c change ? of=a up|1.00万元}。\n# other 其他\n总额增加的主要原因是人员增加。'
  expect(outcomeOf(changeHasReason, { documentKind: 'governmentBudget', prose })).toBe('notApplicable')
  expect(outcomeOf(changeHasReason, { documentKind: 'other', prose })).toBe('notApplicable')
  expect(outcomeOf(changeHasReason, { documentKind: 'threePublicStatement', prose })).toBe('passed')
  expect(outcomeOf(changeHasReason, { documentKind: 'departmentBudget', prose })).toBe('violated')
})

it('lets a paragraph that announces its items give their reason', () => {
  const items = '# threePublicExpenses 三公\n总额减少，减少的主要原因是厉行节约，具体情况如下：\n\n公务接待费{a amount ?|5.00万元}，减少{c change ? of=a down|1.00万元}。'
  expect(outcomeOf(changeHasReason, { prose: items })).toBe('passed')
  expect(outcomeOf(changeHasReason, { prose: items.replace('，具体情况如下：', '。') })).toBe('violated')
})
