import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { functionCodeHasItsName } from './function-code-has-its-name.ts'

const spending = (rows: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total | basic | project
${rows}`)

it('accepts official names, whatever their width and spaces', () => {
  expect(outcomeOf(functionCodeHasItsName, { forms: [spending('20103=政府办公厅(室) 及相关机构事务 | 5.00 | 5.00 |')] })).toBe('passed')
})

it('warns of the name of another code, advises on a near name', () => {
  expect(verdictOf(functionCodeHasItsName, { forms: [spending('2010301=住房公积金 | 5.00 | 5.00 |')] }).said).toEqual(['warning expenditureSummary/main/2010301'])
  expect(verdictOf(functionCodeHasItsName, { forms: [spending('2080505=机关事业单位基本养老保险缴费 | 5.00 | 5.00 |')] }).said).toEqual(['advice expenditureSummary/main/2080505'])
})

it('never accuses by an unverified code, an older year, or without a family', () => {
  expect(outcomeOf(functionCodeHasItsName, { forms: [spending('2013801=运行 | 5.00 | 5.00 |')] })).toBe('notApplicable')
  expect(outcomeOf(functionCodeHasItsName, { year: 2018, forms: [spending('2010301=住房公积金 | 5.00 | 5.00 |')] })).toBe('notApplicable')
  expect(outcomeOf(functionCodeHasItsName, { familyId: 'unknown' })).toBe('undetermined')
  expect(outcomeOf(functionCodeHasItsName, { year: null, forms: [spending('2010301=行政运行 | 5.00 | 5.00 |')] })).toBe('undetermined')
})
