import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { completionWordFits } from './completion-word-fits.ts'

const accounts = (spent: string, words: string): BudgetSketch => ({
  stage: 'finalAccounts',
  prose: `# fiscalAppropriation 决算\n年初预算为{b amount function:2010301 basis=originalBudget|10.00万元}，支出决算为{a amount function:2010301 basis=execution|${spent}}，完成年初预算的{c completion function:2010301 of=a base=b basis=originalBudget|90.00%}，${words}的主要原因是任务变化。`,
})

it('passes where the word is right, and where rounding hides the difference', () => {
  expect(outcomeOf(completionWordFits, accounts('9.00万元', '决算数小于年初预算数'))).toBe('passed')
  expect(outcomeOf(completionWordFits, accounts('11.00万元', '决算大于年初预算'))).toBe('passed')
  expect(outcomeOf(completionWordFits, accounts('10.01万元', '决算数等于年初预算数'))).toBe('passed')
})

it('accuses the wrong word', () => {
  expect(verdictOf(completionWordFits, accounts('9.00万元', '决算数大于年初预算数')).said).toEqual(['error c'])
  expect(verdictOf(completionWordFits, accounts('10.02万元', '决算数等于年初预算数')).said).toEqual(['error c'])
})

const byRate = (rate: string, words: string): BudgetSketch => ({
  stage: 'finalAccounts',
  prose: `# fiscalAppropriation 决算\n支出决算为{a amount function:2010301 basis=execution|9.00万元}，完成年初预算的{c completion function:2010301 of=a basis=originalBudget|${rate}}，${words}的主要原因是任务变化。`,
})

it('holds the word against the rate where no budget is printed', () => {
  expect(outcomeOf(completionWordFits, byRate('90.00%', '决算数小于年初预算数'))).toBe('passed')
  expect(outcomeOf(completionWordFits, byRate('100%', '决算数等于预算数'))).toBe('passed')
  expect(verdictOf(completionWordFits, byRate('90.00%', '决算数大于年初预算数')).said).toEqual(['error c'])
  expect(verdictOf(completionWordFits, byRate('103.2%', '决算数等于年初预算数')).said).toEqual(['error c'])
  expect(verdictOf(completionWordFits, byRate('100%', '决算数大于预算数')).said).toEqual(['warning c'])
  expect(outcomeOf(completionWordFits, byRate('110%', '决算数小于全年预算数'))).toBe('notApplicable')
})

it('hears only the words between the two, and cannot tell without prose', () => {
  expect(outcomeOf(completionWordFits, accounts('9.00万元', '收入大于支出'))).toBe('notApplicable')
  expect(outcomeOf(completionWordFits, { stage: 'finalAccounts' })).toBe('undetermined')
})
