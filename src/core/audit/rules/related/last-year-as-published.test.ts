import { expect, it } from 'vitest'
import type { Form } from '../../../model/form.ts'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { lastYearAsPublished } from './last-year-as-published.ts'

const expenditure = (total: string): Form[] => [formOf('generalPublicExpenditure', `
  row | total
  total=合计 | ${total}`)]
const cell = 'cell=generalPublicExpenditure/main/total/total'
const thisYear = (words: string, change: string): BudgetSketch => ({
  year: 2025, forms: expenditure('110.00'), prose: `一般公共预算支出{a amount expenditure.generalPublic ${cell}|110.00万元}，${words}增加{c change expenditure.generalPublic of=a basis=priorBudget up|${change}万元}。`,
})
const lastYear = (total: string): readonly ['lastYear', BudgetSketch] => ['lastYear', { year: 2024, forms: expenditure(total) }]

it('accepts the figure less its change, as exactly as both are printed', () => {
  expect(outcomeOf(lastYearAsPublished, thisYear('比上年预算', '10.00'), lastYear('100.00'))).toBe('passed')
  expect(outcomeOf(lastYearAsPublished, thisYear('比上年预算', '10.00'), lastYear('100.01'))).toBe('passed')
})

it('warns of another figure, and only advises where the text does not say 预算', () => {
  const { said, audit } = verdictOf(lastYearAsPublished, thisYear('比上年预算', '10.00'), lastYear('100.02'))
  expect(said).toEqual(['warning c'])
  expect(audit.findings[0]).toMatchObject({ expectedFen: 1_000_200_00n, actualFen: 1_000_000_00n, elsewhere: [{ relation: 'lastYear', text: '100.02' }] })
  expect(verdictOf(lastYearAsPublished, thisYear('与上年相比', '10.00'), lastYear('90.00')).said).toEqual(['advice c'])
})

it('holds what did not change against last year as it is', () => {
  const unchanged = { ...thisYear('', '0'), prose: `一般公共预算支出{a amount expenditure.generalPublic ${cell}|110.00万元}，与上年预算{u unchanged expenditure.generalPublic of=a basis=priorBudget same|持平}。` }
  expect(outcomeOf(lastYearAsPublished, unchanged, lastYear('110.00'))).toBe('passed')
  expect(verdictOf(lastYearAsPublished, unchanged, lastYear('100.00')).said).toEqual(['warning u'])
})

it('holds the column of last year against last year, unless it is of what was spent', () => {
  const columns = (prior: string): BudgetSketch => ({ forms: [{ ...formOf('threePublicExpenses', `
    row | total | priorYear
    total=合计 | 5.00 | ${prior}`), columns: [{ panel: 'main', id: 'total', head: '2025年预算数' }, { panel: 'main', id: 'priorYear', head: '2024年预算数' }] }] })
  const before = ['lastYear', { forms: [formOf('threePublicExpenses', `
    row | total
    total=合计 | 6.00`)] }] as const
  expect(outcomeOf(lastYearAsPublished, columns('6.00'), before)).toBe('passed')
  expect(verdictOf(lastYearAsPublished, columns('5.50'), before).said).toEqual(['warning threePublicExpenses/main/total/priorYear'])
  const [form] = columns('5.50').forms ?? []
  const spent = form === undefined ? [] : [{ ...form, columns: form.columns.map((column) => ({ ...column, head: column.head.replace('2024年预算数', '2024年执行数') })) }]
  expect(outcomeOf(lastYearAsPublished, { forms: spent }, before)).toBe('notApplicable')
})

it('does not apply without last year, and cannot tell where last year is unread or there are two of it', () => {
  expect(outcomeOf(lastYearAsPublished, thisYear('比上年预算', '10.00'))).toBe('notApplicable')
  expect(outcomeOf(lastYearAsPublished, thisYear('比上年预算', '10.00'), lastYear('?'))).toBe('undetermined')
  expect(outcomeOf(lastYearAsPublished, thisYear('比上年预算', '10.00'), lastYear('100.00'), lastYear('90.00'))).toBe('undetermined')
})
