import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { reasonYearLeftOver } from './reason-year-left-over.ts'

it('accepts reasons of this year, years compared with, and what looks back', () => {
  const prose = '2025年“三公”经费减少的主要原因是厉行节约。\n比2024年减少的主要原因是厉行节约。\n2024年三公经费决算数小于预算数的主要原因是厉行节约。\n2024年减少1.00万元，2025年减少的主要原因是厉行节约。\n减少的主要原因是2024年购车一辆。'
  expect(outcomeOf(reasonYearLeftOver, { year: 2025, prose })).toBe('passed')
})

it('warns of a reason of the year before', () => {
  expect(verdictOf(reasonYearLeftOver, { year: 2025, prose: '2024年“三公”经费下降的主要原因是厉行节约。' }).said).toEqual(['warning sentence-1'])
  expect(verdictOf(reasonYearLeftOver, { year: 2025, stage: 'finalAccounts', prose: '2024年度三公经费决算数小于预算数的主要原因：厉行节约。' }).said).toEqual(['warning sentence-1'])
})

it('is undetermined without a year', () => {
  expect(outcomeOf(reasonYearLeftOver, { year: null, prose: '2024年减少的主要原因是厉行节约。' })).toBe('undetermined')
})
