import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { generalAffairsAreProjects } from './general-affairs-are-projects.ts'

const spending = (rows: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total | basic | project
${rows}`)

it('accepts its own kind of expenditure', () => {
  expect(outcomeOf(generalAffairsAreProjects, { forms: [spending('2010301=一般行政管理事务 | 5.00 | | 5.00')] })).toBe('passed')
})

it('warns of the other kind, once for a code', () => {
  const forms = [spending('2010301=一般行政管理事务 | 5.00 | 1.00 | 4.00'), formOf('generalPublicExpenditure', 'row | total | basic | project\n2010301=一般行政管理事务 | 5.00 | 1.00 | 4.00')]
  expect(verdictOf(generalAffairsAreProjects, { forms }).said).toEqual(['warning 2010301'])
})

it('is undetermined where the figure is unread, and asks nothing of other items', () => {
  expect(outcomeOf(generalAffairsAreProjects, { forms: [spending('2010301=一般行政管理事务 | 5.00 | ? | 4.00')] })).toBe('undetermined')
  expect(outcomeOf(generalAffairsAreProjects, { forms: [spending('2080505=养老 | 5.00 | 3.00 | 2.00')] })).toBe('notApplicable')
})
