import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { noRateOnZero } from './no-rate-on-zero.ts'

const prose = (current: string, rest: string): string => `行政运行{a amount function:2010301|${current}万元}，${rest}。`

it('accepts a rate on a base', () => {
  expect(outcomeOf(noRateOnZero, { prose: prose('6.00', '增加{c change x of=a up|1.00万元}，增长{r rate x of=a up|20%}') })).toBe('passed')
})

it('warns of a rate on nothing, stated or derived', () => {
  expect(verdictOf(noRateOnZero, { prose: prose('60.13', '上年{p amount x basis=priorExecution|0万元}，增加{r rate x basis=priorExecution of=a base=p up|100.00%}') }).said).toEqual(['warning r'])
  expect(verdictOf(noRateOnZero, { prose: prose('307.82', '增加{c change x of=a up|307.82万元}，增长{r rate x of=a up|100.00%}') }).said).toEqual(['warning r'])
  expect(outcomeOf(noRateOnZero, { prose: prose('0', '增加{c change x of=a same|0万元}，增长{r rate x of=a same|0%}') })).toBe('passed')
})

it('says whether the year before or the budget was zero', () => {
  const caseOf = (basis: string): unknown => verdictOf(noRateOnZero, { prose: prose('3.60', `增加{c change x basis=${basis} of=a up|3.60万元}，增长{r rate x basis=${basis} of=a up|100%}`) }).audit.findings[0]?.params['case']
  expect([caseOf('priorExecution'), caseOf('budget')]).toEqual(['inferred', 'inferredBudget'])
})

it('tells of inferred bases once, however many rates rest on them', () => {
  const often = [prose('307.82', '增加{c change x of=a up|307.82万元}，增长{r rate x of=a up|100.00%}'), '{b amount x|10.23万元}，增加{d change x of=b up|10.23万元}，增长{s rate x of=b up|100.00%}。'].join('')
  const { audit } = verdictOf(noRateOnZero, { prose: often })
  expect(audit.findings).toHaveLength(1)
  expect(audit.findings[0]).toMatchObject({ params: { case: 'inferredOften', count: '2' } })
})

it('is undetermined without prose', () => {
  expect(outcomeOf(noRateOnZero, {})).toBe('undetermined')
})
