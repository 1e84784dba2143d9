import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { completionHasReason } from './completion-has-reason.ts'

const accounts = (rate: string, after = ''): BudgetSketch => ({
  stage: 'finalAccounts',
  prose: `# fiscalAppropriation 决算\n支出决算为{a amount function:2010301 basis=execution|9.00万元}，完成年初预算的{c completion function:2010301 of=a|${rate}}。${after}`,
})

it('accepts a reason in the same section, and asks none for all of it', () => {
  expect(outcomeOf(completionHasReason, accounts('60.00%', '主要原因是项目推迟。'))).toBe('passed')
  expect(outcomeOf(completionHasReason, accounts('100.00%'))).toBe('notApplicable')
})

it('warns of little spent, advises on the rest', () => {
  expect(verdictOf(completionHasReason, accounts('79.99%')).said).toEqual(['warning c'])
  expect(verdictOf(completionHasReason, accounts('80.00%')).said).toEqual(['advice c'])
})

it('cannot tell without prose', () => {
  expect(outcomeOf(completionHasReason, { stage: 'finalAccounts' })).toBe('undetermined')
})

const item = (code: string, rate: string, after: string): string =>
  `支出决算为{a${code} amount function:${code} basis=execution|9.00万元}，完成年初预算的{c${code} completion function:${code} of=a${code}|${rate}}。${after}`
const items = (...lines: readonly string[]): BudgetSketch => ({ stage: 'finalAccounts', prose: `# fiscalAppropriation 决算\n${lines.join('\n\n')}` })

it('asks each item for its own reason where most of them give one', () => {
  const [first, third] = [item('2010301', '95.00%', '主要原因是压减支出。'), item('2080505', '99.00%', '主要原因是人员减少。')]
  expect(outcomeOf(completionHasReason, items(first, item('2010302', '100.00%', ''), third))).toBe('passed')
  expect(verdictOf(completionHasReason, items(first, item('2010302', '96.00%', ''), third)).said).toEqual(['advice c2010302'])
  expect(verdictOf(completionHasReason, items(first, item('2010302', '60.00%', ''), third)).said).toEqual(['warning c2010302'])
  expect(outcomeOf(completionHasReason, items(item('2010301', '95.00%', ''), item('2010302', '96.00%', ''), third))).toBe('passed')
  expect(outcomeOf(completionHasReason, items(first, `由于项目推迟，${item('2010302', '60.00%', '')}`, third))).toBe('passed')
})

it('takes it for a reason of nothing spent that there was nothing to do', () => {
  expect(outcomeOf(completionHasReason, { stage: 'finalAccounts', prose: '# threePublicExpenses 三公\n本年无因公出国任务，完成预算的{c completion threePublic.overseasVisits|0%}。' })).toBe('passed')
  expect(verdictOf(completionHasReason, { stage: 'finalAccounts', prose: '# threePublicExpenses 三公\n完成预算的{c completion threePublic.overseasVisits|0%}。' }).said).toEqual(['warning c'])
})
