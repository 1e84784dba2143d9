import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { reasonSaysSomething } from './reason-says-something.ts'

it('accepts a reason', () => {
  expect(outcomeOf(reasonSaysSomething, { prose: '支出增加5万元，主要原因是人员增加。' })).toBe('passed')
  expect(outcomeOf(reasonSaysSomething, { prose: '主要原因是工作需要新增值守人员。' })).toBe('passed')
})

it('advises once of reasons that fit everything', () => {
  expect(verdictOf(reasonSaysSomething, { prose: '支出增加5万元，主要原因是工作需要。\n收入减少，原因是工作调整，特此说明。' }).said).toEqual(['advice vague'])
})

it('warns of a reason left out', () => {
  expect(verdictOf(reasonSaysSomething, { prose: '支出增加5万元，主要原因是。' }).said).toEqual(['warning sentence-1/none'])
  expect(outcomeOf(reasonSaysSomething, { prose: '支出增加，主要原因是：一是人员增加；二是项目增加。' })).toBe('passed')
})

it('does not apply where no reason is given, and cannot tell without prose', () => {
  expect(outcomeOf(reasonSaysSomething, { prose: '支出增加5万元。' })).toBe('notApplicable')
  expect(outcomeOf(reasonSaysSomething, {})).toBe('undetermined')
})

it('advises where the reason is the change itself', () => {
  const said = (reason: string): readonly string[] =>
    verdictOf(reasonSaysSomething, { prose: `公务接待费{a amount threePublic.hospitality subject=公务接待费预算|4.00万元}，比上年减少{c change threePublic.hospitality of=a basis=priorBudget down|3.00万元}，主要原因是${reason}。` }).said
  expect(said('公务接待费减少')).toEqual(['advice again'])
  expect(said('公务接待费支出相应减少')).toEqual(['advice again'])
  expect(said('公务接待批次减少')).toEqual([])
  expect(said('公务接待费标准降低，批次减少')).toEqual([])
})
