import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { comparedWithYearBefore } from './compared-with-year-before.ts'

const prose = (words: string, opening = '2025年'): string => `${opening}收入预算{a amount revenue.total|9.00万元}，${words}预算减少{c change revenue.total of=a down|1.00万元}。`

it('passes where the year before is named, and asks nothing where none is', () => {
  expect(outcomeOf(comparedWithYearBefore, { prose: prose('比2024年') })).toBe('passed')
  expect(outcomeOf(comparedWithYearBefore, { prose: prose('比上年') })).toBe('notApplicable')
})

it('warns of the year before that', () => {
  expect(verdictOf(comparedWithYearBefore, { prose: prose('比2023年') }).said).toEqual(['warning sentence-1'])
  expect(verdictOf(comparedWithYearBefore, { prose: prose('与 2023 年度相比，') }).said).toEqual(['warning sentence-1'])
})

it('leaves older comparisons and those of other years alone', () => {
  expect(outcomeOf(comparedWithYearBefore, { prose: prose('比2019年') })).toBe('passed')
  expect(outcomeOf(comparedWithYearBefore, { prose: prose('比2023年', '2024年') })).toBe('notApplicable')
})

it('cannot tell without prose or without the year', () => {
  expect(outcomeOf(comparedWithYearBefore, {})).toBe('undetermined')
  expect(outcomeOf(comparedWithYearBefore, { prose: prose('比2023年'), year: null })).toBe('undetermined')
})

it('leaves alone a sentence that names the year before too, and a comparison with the other stage', () => {
  expect(outcomeOf(comparedWithYearBefore, { prose: `${prose('比2023年').slice(0, -1)}，比2024年有所减少。` })).toBe('passed')
  expect(outcomeOf(comparedWithYearBefore, { prose: '2025年收入预算{a amount revenue.total|9.00万元}，与2023年决算数相比减少{c change revenue.total of=a down|1.00万元}。' })).toBe('passed')
})
