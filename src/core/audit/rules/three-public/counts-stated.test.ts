import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { countsStated } from './counts-stated.ts'

const accounts = (spent: string, prose: string): BudgetSketch => ({
  stage: 'finalAccounts', familyId: 'national-final-accounts', prose: `# threePublicExpenses 三公\n${prose}`,
  forms: [formOf('threePublicExpenses', `row | budget | finalAccounts\n hospitality=公务接待费 | 5.00 | ${spent}`)],
})
const counted = (receptions: string, guests: string): string => `国内公务接待{a count threePublic.receptions|${receptions}批次}、{b count threePublic.guests|${guests}人次}。`

it('passes where the counts stand', () => {
  expect(outcomeOf(countsStated, accounts('3.00', counted('12', '80')))).toBe('passed')
})

it('warns where they are left out or nothing, advises where nothing was spent', () => {
  expect(verdictOf(countsStated, accounts('3.00', '公务接待费决算3.00万元。')).said).toEqual(['warning receptions', 'warning guests'])
  expect(verdictOf(countsStated, accounts('3.00', counted('0', '80'))).said).toEqual(['warning receptions'])
  expect(verdictOf(countsStated, accounts('0.00', counted('2', '8'))).said).toEqual(['advice receptions', 'advice guests'])
})

it('cannot tell where the words are there and the count is not understood', () => {
  expect(outcomeOf(countsStated, accounts('3.00', '国内公务接待批次和人次见附表。'))).toBe('undetermined')
})

it('asks nothing of nothing', () => {
  expect(outcomeOf(countsStated, accounts('0.00', '没有公务接待。'))).toBe('notApplicable')
})

it('advises once on counts of nothing, where others are told and nothing is denied', () => {
  const sketch = (prose: string): BudgetSketch => ({
    ...accounts('3.00', `${counted('12', '80')}\n${prose}`),
    forms: [formOf('threePublicExpenses', 'row | budget | finalAccounts\noverseasVisits=因公出国（境）费 | | 0.00\nhospitality=公务接待费 | 5.00 | 3.00')],
  })
  expect(verdictOf(countsStated, sketch('因公出国（境）费支出0.00万元。')).said).toEqual(['advice unspent'])
  expect(verdictOf(countsStated, sketch('本年没有发生因公出国支出。')).said).toEqual([])
  expect(verdictOf(countsStated, sketch('因公出国（境）团组{c count threePublic.groups|0个}。')).said).toEqual([])
})
