import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { functionsDownToItem } from './functions-down-to-item.ts'

const spending = (rows: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total | basic | project
${rows}`)

it('accepts amounts down to items', () => {
  expect(outcomeOf(functionsDownToItem, { forms: [spending('201 | 5.00\n20103 | 5.00\n2010301 | 5.00')] })).toBe('passed')
})

it('warns of an amount that stops at the section', () => {
  expect(verdictOf(functionsDownToItem, { forms: [spending('201 | 5.00\n20103=政府办公厅（室）及相关机构事务 | 5.00')] }).said).toEqual(['warning expenditureSummary/main/20103'])
})

it('is undetermined in a form read in part', () => {
  const problems = [{ code: 'rowUnknown', place: null, params: { form: 'expenditureSummary' } }] as const
  expect(outcomeOf(functionsDownToItem, { problems, forms: [spending('201 | 5.00\n20103 | 5.00')] })).toBe('undetermined')
})
