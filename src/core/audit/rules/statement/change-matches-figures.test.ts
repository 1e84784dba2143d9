import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { changeMatchesFigures } from './change-matches-figures.ts'

const prose = (current: string, rest: string): string => `行政运行{a amount function:2010301|${current}万元}，${rest}。`

it('accepts the difference, up or down', () => {
  expect(outcomeOf(changeMatchesFigures, { prose: prose('50.00', '上年{p amount function:2010301 basis=priorBudget|40.00万元}，增加{c change function:2010301 of=a base=p up|10.00万元}') })).toBe('passed')
})

it('finds another change, but not within rounding', () => {
  expect(outcomeOf(changeMatchesFigures, { prose: prose('50.00', '上年{p amount function:2010301 basis=priorBudget|40.00万元}，增加{c change function:2010301 of=a base=p up|10.01万元}') })).toBe('passed')
  expect(verdictOf(changeMatchesFigures, { prose: prose('50.00', '上年{p amount function:2010301 basis=priorBudget|40.00万元}，增加{c change function:2010301 of=a base=p up|11.00万元}') }).said).toEqual(['error c'])
})

it('compares nothing where last year is not stated, and cannot tell without prose', () => {
  expect(outcomeOf(changeMatchesFigures, { prose: prose('50.00', '增加{c change function:2010301 of=a up|11.00万元}') })).toBe('notApplicable')
  expect(outcomeOf(changeMatchesFigures, {})).toBe('undetermined')
})
