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
