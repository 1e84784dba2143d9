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
  // The rate says less too, so that it misses the figures is another finding.
  expect(outcomeOf(completionWordFits, accounts('11.00万元', '决算数小于年初预算数'))).toBe('passed')
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

const nextSentence = (spent: string, words: string): BudgetSketch => ({
  stage: 'finalAccounts',
  prose: `# fiscalAppropriation 决算
年初预算为{b amount function:2010301 basis=originalBudget|10.00万元}，支出决算为{a amount function:2010301 basis=execution|${spent}}，完成年初预算的{c completion function:2010301 of=a base=b basis=originalBudget|90.00%}。
${words}`,
})

it('hears the next sentence of the paragraph, up to its first figure', () => {
  expect(outcomeOf(completionWordFits, nextSentence('9.00万元', '决算数小于年初预算数的主要原因是压减支出。'))).toBe('passed')
  expect(verdictOf(completionWordFits, nextSentence('9.00万元', '决算数大于年初预算数的主要原因是人员增加。')).said).toEqual(['warning c'])
  expect(verdictOf(completionWordFits, nextSentence('9.00万元', '决算数与年初预算数持平。')).said).toEqual(['warning c'])
  expect(outcomeOf(completionWordFits, nextSentence('9.00万元', '决算数与年初预算数基本持平。'))).toBe('notApplicable')
  expect(verdictOf(completionWordFits, nextSentence('10.00万元', '决算数大于年初预算数的主要原因是人员增加。')).said).toEqual(['warning c'])
  expect(outcomeOf(completionWordFits, nextSentence('9.00万元', '另有{d amount -|1.00万元}决算数大于年初预算数。'))).toBe('notApplicable')
})

it('holds two figures told without a rate', () => {
  const pair = (words: string): BudgetSketch => ({
    stage: 'finalAccounts',
    prose: `# fiscalAppropriation 决算\n全年预算为{b amount function:2010301 basis=annualBudget|17.68万元}，支出决算为{a amount function:2010301 basis=execution|11.31万元}。\n${words}`,
  })
  expect(outcomeOf(completionWordFits, pair('决算数小于全年预算数的主要原因是人员变动。'))).toBe('passed')
  expect(verdictOf(completionWordFits, pair('决算数大于全年预算数的主要原因是人员变动。')).said).toEqual(['warning a'])
})

it('leaves alone a word about another subject', () => {
  for (const words of ['其中接待费决算数大于年初预算数。', '项目支出决算数大于年初预算数，基本支出决算数小于年初预算数。', '其中：基本支出决算数与年初预算数持平。']) {
    expect(outcomeOf(completionWordFits, nextSentence('9.00万元', words))).toBe('notApplicable')
    expect(outcomeOf(completionWordFits, accounts('9.00万元', words.slice(0, -1)))).toBe('notApplicable')
  }
  expect(verdictOf(completionWordFits, accounts('9.00万元', '其决算数大于年初预算数')).said).toEqual(['error c'])
})
