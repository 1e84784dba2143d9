import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { unchangedIsUnchanged } from './unchanged-is-unchanged.ts'

const prose = (current: string, rest: string): string => `行政运行{a amount function:2010301|${current}万元}，${rest}。`

it('accepts 持平 between equal figures', () => {
  expect(outcomeOf(unchangedIsUnchanged, { prose: prose('15.00', '上年{p amount x basis=priorBudget|15.00万元}，{u unchanged x of=a base=p same|持平}') })).toBe('passed')
  expect(outcomeOf(unchangedIsUnchanged, { prose: prose('15.00', '上年{p amount x basis=priorBudget|15.01万元}，{u unchanged x of=a base=p same|持平}') })).toBe('passed')
})

it('finds 持平 between different figures', () => {
  expect(verdictOf(unchangedIsUnchanged, { prose: prose('15.00', '上年{p amount x basis=priorBudget|12.00万元}，{u unchanged x of=a base=p same|持平}') }).said).toEqual(['error u'])
})

it('compares nothing without last year, and cannot tell without prose', () => {
  expect(outcomeOf(unchangedIsUnchanged, { prose: prose('15.00', '{u unchanged x of=a same|持平}') })).toBe('notApplicable')
  expect(outcomeOf(unchangedIsUnchanged, {})).toBe('undetermined')
})
