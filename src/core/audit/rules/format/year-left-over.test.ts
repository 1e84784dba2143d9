import { expect, it } from 'vitest'
import { formOf, outcomeOf } from '../../test-support.ts'
import { yearLeftOver } from './year-left-over.ts'

it('accepts the budget’s own year, and titles without one', () => {
  expect(outcomeOf(yearLeftOver, { forms: [formOf('expenditureSummary', 'row | total', { title: '2025年部门支出预算总表' })] })).toBe('passed')
  expect(outcomeOf(yearLeftOver, { forms: [formOf('expenditureSummary', 'row | total', { title: '支出总表' })] })).toBe('notApplicable')
})

it('warns of another year in a title or heading', () => {
  expect(outcomeOf(yearLeftOver, { forms: [formOf('expenditureSummary', 'row | total', { title: '2024年部门支出预算总表' })] })).toBe('violated')
  expect(outcomeOf(yearLeftOver, { prose: '# overview 2024年部门预算编制说明\n无。' })).toBe('violated')
  expect(outcomeOf(yearLeftOver, { prose: '# overview 2024年以来的工作\n无。' })).toBe('notApplicable')
})

it('leaves a section about the year before alone', () => {
  expect(outcomeOf(yearLeftOver, { prose: '# overview 2024年部门预算执行情况\n无。' })).toBe('notApplicable')
  expect(outcomeOf(yearLeftOver, { prose: '# overview 2022年部门预算执行情况\n无。' })).toBe('violated')
})

it('is undetermined without a year', () => {
  expect(outcomeOf(yearLeftOver, { year: null })).toBe('undetermined')
})
