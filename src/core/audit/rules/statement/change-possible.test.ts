import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { changePossible } from './change-possible.ts'

const prose = (current: string, rest: string): string => `行政运行{a amount function:2010301|${current}万元}，${rest}。`

it('accepts growth from something or from nothing', () => {
  expect(outcomeOf(changePossible, { prose: prose('5.00', '增加{c change x of=a up|5.00万元}') })).toBe('passed')
})

it('finds growth by more than the figure itself', () => {
  expect(verdictOf(changePossible, { prose: prose('0', '增加{c change x of=a up|1421.25万元}') }).said).toEqual(['error c'])
  expect(outcomeOf(changePossible, { prose: prose('5.00', '增加{c change x of=a up|5.01万元}') })).toBe('passed')
  expect(outcomeOf(changePossible, { prose: prose('5.00', '增加{c change x of=a up|5.02万元}') })).toBe('violated')
})

it('does not judge a fall or a change without direction, and cannot tell without prose', () => {
  expect(outcomeOf(changePossible, { prose: prose('5.00', '减少{c change x of=a down|9.00万元}') })).toBe('passed')
  expect(outcomeOf(changePossible, { prose: prose('5.00', '增加（减少）{c change x of=a|9.00万元}') })).toBe('notApplicable')
  expect(outcomeOf(changePossible, {})).toBe('undetermined')
})

it('does not guess which figure grew after a list of parts', () => {
  const text = '支出{w amount expenditure.total parts=p,a|100.00万元}，其中基本支出{p amount expenditure.basic|95.00万元}、项目支出{a amount expenditure.project|5.00万元}，增加{c change x of=a up|20.00万元}。'
  expect(outcomeOf(changePossible, { prose: text })).toBe('undetermined')
})
