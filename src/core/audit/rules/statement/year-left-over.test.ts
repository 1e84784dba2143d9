import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { statementYearLeftOver } from './year-left-over.ts'

const forms = [formOf('expenditureSummary', 'row | total\ntotal | 100.00')]

it('accepts last year’s figure beside this year’s, even when both are the same', () => {
  expect(outcomeOf(statementYearLeftOver, { forms, prose: '# expenditure 支出\n2025年支出预算{a amount expenditure.total|100.00万元}，2024年支出预算{b amount expenditure.total basis=priorBudget|100.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(statementYearLeftOver, { forms, prose: '# expenditure 支出\n2024年支出预算{b amount expenditure.total basis=priorBudget|100.00万元}，本年{c unchanged expenditure.total of=b|持平}。' })).toBe('notApplicable')
})

it('accepts another figure of last year, and a section that looks back', () => {
  expect(outcomeOf(statementYearLeftOver, { forms, prose: '# expenditure 支出\n2024年支出预算{b amount expenditure.total basis=priorBudget|90.00万元}。' })).toBe('passed')
  expect(outcomeOf(statementYearLeftOver, { forms, prose: '# expenditure 2024年执行情况\n2024年支出{b amount expenditure.total basis=priorExecution|100.00万元}。' })).toBe('notApplicable')
})

it('warns of this year’s figure under last year’s date', () => {
  const { said, audit } = verdictOf(statementYearLeftOver, { forms, prose: '# expenditure 支出\n2024年支出预算{b amount expenditure.total basis=priorBudget|100.00万元}，比上年增加{c change -|5.00万元}。' })
  expect(said).toEqual(['warning b'])
  expect(audit.findings[0]?.params).toMatchObject({ printed: '2024', year: '2025' })
  expect(verdictOf(statementYearLeftOver, { forms, stage: 'finalAccounts', prose: '# expenditure 决算\n2024年度支出决算{b amount expenditure.total basis=priorExecution|100.00万元}。' }).said).toEqual(['warning b'])
})

it('is undetermined without a year or prose', () => {
  expect(outcomeOf(statementYearLeftOver, { forms, year: null, prose: '2024年支出。' })).toBe('undetermined')
  expect(outcomeOf(statementYearLeftOver, { forms })).toBe('undetermined')
})
