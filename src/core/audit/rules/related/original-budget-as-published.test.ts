import { expect, it } from 'vitest'
import type { Form } from '../../../model/form.ts'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { originalBudgetAsPublished } from './original-budget-as-published.ts'

const form = (spent: string): Form[] => [formOf('generalPublicExpenditure', `
  row | total
  2010301=行政运行 | ${spent}`)]
const accounts = (original: string, basis = 'originalBudget'): BudgetSketch => ({
  stage: 'finalAccounts', forms: form('48.00'),
  prose: `行政运行年初预算为{o amount function:2010301 basis=${basis}|${original}万元}，支出决算为{e amount function:2010301 basis=execution cell=generalPublicExpenditure/main/2010301/total|48.00万元}。`,
})
const published = ['budget', { forms: form('50.00') }] as const

it('accepts the budget that was published, as exactly as it is printed', () => {
  expect(outcomeOf(originalBudgetAsPublished, accounts('50.00'), published)).toBe('passed')
  expect(outcomeOf(originalBudgetAsPublished, accounts('50'), published)).toBe('passed')
})

it('warns of another', () => {
  const { said, audit } = verdictOf(originalBudgetAsPublished, accounts('52.00'), published)
  expect(said).toEqual(['warning o'])
  expect(audit.findings[0]?.elsewhere).toMatchObject([{ relation: 'budget', text: '50.00' }])
})

it('tells more than three together', () => {
  const codes = ['2010301', '2010302', '2010303', '2010304']
  const table = (fen: string): Form[] => [formOf('generalPublicExpenditure', `row | total\n${codes.map((code) => `${code}=项 | ${fen}`).join('\n')}`)]
  const prose = codes.map((code) => `年初预算为{o${code} amount function:${code} basis=originalBudget|9.00万元}，支出决算为{e${code} amount function:${code} basis=execution cell=generalPublicExpenditure/main/${code}/total|8.00万元}。`).join('\n')
  const { said, audit } = verdictOf(originalBudgetAsPublished, { stage: 'finalAccounts', forms: table('8.00'), prose }, ['budget', { forms: table('7.00') }])
  expect(said).toEqual(['warning many'])
  expect([audit.findings[0]?.params['differing'], audit.findings[0]?.places.length, audit.findings[0]?.elsewhere?.length]).toEqual(['4', 4, 4])
})

it('holds the table of three public expenses against it only where its column is of 年初预算', () => {
  const table = (head: string): BudgetSketch => ({ stage: 'finalAccounts', forms: [{ ...formOf('threePublicExpenses', `
    row | budget | finalAccounts
    total=合计 | 5.00 | 4.00`), columns: [{ panel: 'main', id: 'budget', head }] }] })
  const plan = ['budget', { forms: [formOf('threePublicExpenses', `
    row | total
    total=合计 | 6.00`)] }] as const
  expect(verdictOf(originalBudgetAsPublished, table('年初预算数'), plan).said).toEqual(['warning threePublicExpenses/main/total/budget'])
  expect(outcomeOf(originalBudgetAsPublished, table('预算数'), plan)).toBe('notApplicable')
})

it('does not apply to adjusted budgets, without the budget, or to budgets; an unread budget leaves it open', () => {
  expect(outcomeOf(originalBudgetAsPublished, accounts('52.00', 'annualBudget'), published)).toBe('notApplicable')
  expect(outcomeOf(originalBudgetAsPublished, accounts('52.00'))).toBe('notApplicable')
  expect(outcomeOf(originalBudgetAsPublished, { ...accounts('52.00'), stage: 'budget' }, published)).toBe('notApplicable')
  expect(outcomeOf(originalBudgetAsPublished, accounts('52.00'), ['budget', { forms: form('?') }])).toBe('undetermined')
})
