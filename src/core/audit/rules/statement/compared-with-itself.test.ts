import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { comparedWithItself } from './compared-with-itself.ts'

const prose = (own: string, other: string, what = '预算安排'): string => `${own}年${what}收支{a amount expenditure.total subject=支出总计|100.00万元}，较${other}年预算减少{c change expenditure.total of=a basis=priorBudget down|5.00万元}。`

it('accepts another year', () => {
  expect(outcomeOf(comparedWithItself, { prose: prose('2025', '2024') })).toBe('passed')
})

it('warns of the same year, whichever it is', () => {
  expect(verdictOf(comparedWithItself, { prose: prose('2024', '2024') }).said).toEqual(['warning a'])
  expect(verdictOf(comparedWithItself, { prose: prose('2025', '2025') }).said).toEqual(['warning a'])
})

it('warns of it where nothing but its place ties the change to the figure', () => {
  const loose = (own: string): string => `${own}年预算收支安排{a amount revenue.total basis=priorBudget|100.00万元}，较2024年预算减少{c change - basis=priorBudget down|5.00万元}。`
  expect(verdictOf(comparedWithItself, { prose: loose('2024') }).said).toEqual(['warning a'])
  expect(outcomeOf(comparedWithItself, { prose: loose('2025') })).toBe('passed')
})

it('lets the outcome of a year be held against its plan', () => {
  expect(outcomeOf(comparedWithItself, { prose: prose('2024', '2024', '执行情况') })).toBe('notApplicable')
  expect(outcomeOf(comparedWithItself, { stage: 'finalAccounts', prose: prose('2024', '2024') })).toBe('notApplicable')
})

it('does not apply where a year is not printed, and cannot tell without prose', () => {
  expect(outcomeOf(comparedWithItself, { prose: prose('2024', '上') })).toBe('notApplicable')
  expect(outcomeOf(comparedWithItself, {})).toBe('undetermined')
})
