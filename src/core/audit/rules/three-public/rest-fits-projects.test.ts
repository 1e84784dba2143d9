import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { restFitsProjects } from './rest-fits-projects.ts'

const budget = (hospitality: string, project: string): BudgetSketch => ({
  forms: [
    formOf('generalPublicBasicExpenditure', 'row | total\ntotal=合计 | 60.00\n302=商品和服务支出 | 60.00\n30217=公务接待费 | 2.00'),
    formOf('generalPublicExpenditure', `row | total | basic | project\ntotal=合计 | 100.00 | 60.00 | ${project}`),
    formOf('threePublicExpenses', `row | total\nsubtotal=小计 | ${hospitality}\nhospitality=公务接待费 | ${hospitality}`),
  ],
})

it('accepts what projects can pay, rounding aside', () => {
  expect(outcomeOf(restFitsProjects, budget('40.00', '40.00'))).toBe('passed')
  expect(outcomeOf(restFitsProjects, budget('42.01', '40.00'))).toBe('passed')
})

it('warns of more than basic expenditure and projects hold', () => {
  expect(verdictOf(restFitsProjects, budget('42.02', '40.00')).said).toEqual(['warning rest'])
})

it('does not apply where basic expenditure is not broken down', () => {
  const [, expenditure, threePublic] = budget('90.00', '40.00').forms ?? []
  const coarse = formOf('generalPublicBasicExpenditure', 'row | total\n302=商品和服务支出 | 60.00')
  expect(outcomeOf(restFitsProjects, { forms: [coarse, expenditure, threePublic].flatMap((form) => form ?? []) })).toBe('notApplicable')
})

it('cannot tell without the forms', () => {
  expect(outcomeOf(restFitsProjects, { forms: budget('40.00', '40.00').forms?.slice(0, 2) ?? [] })).toBe('undetermined')
})
