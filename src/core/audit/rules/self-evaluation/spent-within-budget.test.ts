import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { spentWithinBudget } from './spent-within-budget.ts'

const funds = (annual: string, executed: string) => ({ evaluations: [{ funds: [`total | ${annual} | ${executed} | 10 | 100% | 10`, `fiscal | ${annual} | ${executed}`] }] })

it('passes spending within the budget, and within rounding of it', () => {
  expect(outcomeOf(spentWithinBudget, funds('10.00', '10.00'))).toBe('passed')
  expect(outcomeOf(spentWithinBudget, funds('10.00', '10.01'))).toBe('passed')
})

it('warns of more, once a project', () => {
  expect(verdictOf(spentWithinBudget, funds('10.00', '10.02')).said).toEqual(['warning self-evaluation-1-total'])
})

it('cannot tell what was not read, and asks nothing of blanks', () => {
  expect(outcomeOf(spentWithinBudget, funds('?', '10.00'))).toBe('undetermined')
  expect(outcomeOf(spentWithinBudget, funds('', '10.00'))).toBe('notApplicable')
})
