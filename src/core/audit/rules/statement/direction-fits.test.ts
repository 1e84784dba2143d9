import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { directionFits } from './direction-fits.ts'

const prose = (current: string, rest: string): string => `行政运行{a amount function:2010301|${current}万元}，${rest}。`

it('accepts words that follow the figures', () => {
  expect(outcomeOf(directionFits, { prose: prose('5.00', '上年{p amount x basis=priorBudget|6.00万元}，减少{r rate x of=a base=p down|16.67%}') })).toBe('passed')
})

it('finds words against the figures, but not within rounding', () => {
  expect(verdictOf(directionFits, { prose: prose('5.00', '上年{p amount x basis=priorBudget|6.00万元}，增加{r rate x of=a base=p up|16.67%}') }).said).toEqual(['error r'])
  expect(outcomeOf(directionFits, { prose: prose('5.00', '上年{p amount x basis=priorBudget|5.01万元}，增加{r rate x of=a base=p up|0.01%}') })).toBe('passed')
})

it('compares nothing without last year, and cannot tell without prose', () => {
  expect(outcomeOf(directionFits, { prose: prose('5.00', '增加{c change x of=a up|1.00万元}') })).toBe('notApplicable')
  expect(outcomeOf(directionFits, {})).toBe('undetermined')
})

it('finds a change and a rate that point in opposite directions, without last year', () => {
  const said = (rate: string): readonly string[] => verdictOf(directionFits, { prose: prose('5.00', `比上年减少{c change x of=a basis=priorBudget down|1.00万元}，{r rate x of=a basis=priorBudget ${rate}}`) }).said
  expect(said('up|16.67%')).toEqual(['error r'])
  expect(said('down|16.67%')).toEqual([])
  expect(said('up|-16.67%')).toEqual([])
  expect(said('down|-16.67%')).toEqual(['warning r'])
})

it('warns of a change and its rate that part ways, where the figure itself is not given', () => {
  const said = (rest: string): readonly string[] => verdictOf(directionFits, { prose: `工资较上年减{c change ? basis=priorBudget down|1.00万元}${rest}。` }).said
  expect(said('，增{r rate ? basis=priorBudget up|16.67%}')).toEqual(['warning r'])
  expect(said('，减{r rate ? basis=priorBudget down|16.67%}')).toEqual([])
  expect(said('，比预算增{r rate ? basis=priorBudget up|16.67%}')).toEqual([])
})

it('takes a growth below zero for a fall', () => {
  expect(outcomeOf(directionFits, { prose: prose('4.00', '增加{c change x of=a base=b basis=priorBudget up|-1.00万元}').replace('。', '，上年{b amount x basis=priorBudget|5.00万元}。') })).not.toBe('violated')
})
