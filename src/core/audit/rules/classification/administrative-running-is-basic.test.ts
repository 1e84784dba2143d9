import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { administrativeRunningIsBasic } from './administrative-running-is-basic.ts'

const spending = (rows: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total | basic | project
${rows}`)

it('accepts its own kind of expenditure', () => {
  expect(outcomeOf(administrativeRunningIsBasic, { forms: [spending('2010301=行政运行 | 5.00 | 5.00 |')] })).toBe('passed')
})

it('warns of the other kind, once for a code', () => {
  const forms = [spending('2010301=行政运行 | 5.00 | 4.00 | 1.00'), formOf('generalPublicExpenditure', 'row | total | basic | project\n2010301=行政运行 | 5.00 | 4.00 | 1.00')]
  expect(verdictOf(administrativeRunningIsBasic, { forms }).said).toEqual(['warning 2010301'])
})

it('is undetermined where the figure is unread, and asks nothing of other items', () => {
  expect(outcomeOf(administrativeRunningIsBasic, { forms: [spending('2010301=行政运行 | 5.00 | 4.00 | ?')] })).toBe('undetermined')
  expect(outcomeOf(administrativeRunningIsBasic, { forms: [spending('2080505=养老 | 5.00 | 3.00 | 2.00')] })).toBe('notApplicable')
})
