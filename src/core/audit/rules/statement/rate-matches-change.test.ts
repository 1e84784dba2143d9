import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { rateMatchesChange } from './rate-matches-change.ts'

const prose = (current: string, rest: string): string => `行政运行{a amount function:2010301|${current}万元}，${rest}。`

it('accepts a rate that the figures give', () => {
  expect(outcomeOf(rateMatchesChange, { prose: prose('1685.72', '增加{c change x of=a up|1557.29万元}，增长{r rate x of=a up|1212.56%}') })).toBe('passed')
  expect(outcomeOf(rateMatchesChange, { prose: prose('2.63', '上年{p amount x basis=priorBudget|1.48万元}，增加{r rate x of=a base=p up|77.70%}') })).toBe('passed')
})

it('weighs a wrong rate by how far it is off', () => {
  expect(verdictOf(rateMatchesChange, { prose: prose('1685.72', '增加{c change x of=a up|1557.29万元}，增长{r rate x of=a up|1312.56%}') }).said).toEqual(['error r'])
  expect(verdictOf(rateMatchesChange, { prose: prose('1959.99', '增加{c change x of=a up|865.57万元}，增长{r rate x of=a up|79.05%}') }).said).toEqual(['warning r'])
  expect(verdictOf(rateMatchesChange, { prose: prose('785.06', '增加{c change x of=a up|41.67万元}，增长{r rate x of=a up|5.60%}') }).said).toEqual(['advice r'])
})

it('has no rate on zero or without a base, and cannot tell without prose', () => {
  expect(outcomeOf(rateMatchesChange, { prose: prose('5.00', '增加{c change x of=a up|5.00万元}，增长{r rate x of=a up|100%}') })).toBe('notApplicable')
  expect(outcomeOf(rateMatchesChange, { prose: prose('5.00', '增长{r rate x of=a up|100%}') })).toBe('notApplicable')
  expect(outcomeOf(rateMatchesChange, {})).toBe('undetermined')
})

it('gives a change after a single part to the whole where only that makes the rate true', () => {
  const told = (rate: string): string => `收入总计{a amount revenue.total|320.00万元}，其中年初结转{b amount carryover|80.00万元}，比上年增加{c change x of=b up|20.00万元}，增长{r rate x of=b up|${rate}}。`
  expect(outcomeOf(rateMatchesChange, { prose: told('6.67%') })).toBe('passed')
  expect(outcomeOf(rateMatchesChange, { prose: told('33.33%') })).toBe('passed')
  expect(verdictOf(rateMatchesChange, { prose: told('26.67%') }).said).toEqual(['error r'])
})
