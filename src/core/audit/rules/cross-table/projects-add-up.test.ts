import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { projectsAddUp } from './projects-add-up.ts'

const forms = [formOf('expenditureSummary', 'row | total | project\ntotal | 180.00 | 100.00')]

it('accepts all projects, or key projects only', () => {
  expect(outcomeOf(projectsAddUp, { forms, projects: [{ budget: '60.00' }, { budget: '40.00' }] })).toBe('passed')
  expect(outcomeOf(projectsAddUp, { forms, projects: [{ budget: '50.00' }] })).toBe('passed')
})

it('warns of more than project expenditure and advises on a little less', () => {
  expect(verdictOf(projectsAddUp, { forms, projects: [{ budget: '60.00' }, { budget: '41.00' }] }).said).toEqual(['warning total'])
  expect(verdictOf(projectsAddUp, { forms, projects: [{ budget: '60.00' }, { budget: '39.00' }] }).said).toEqual(['advice total'])
  expect(outcomeOf(projectsAddUp, { forms, projects: [{ budget: '60.00' }, { budget: '40.01' }] })).toBe('passed')
})

it('is undetermined where a budget or the total is unread', () => {
  expect(outcomeOf(projectsAddUp, { forms, projects: [{ budget: '?' }] })).toBe('undetermined')
  expect(outcomeOf(projectsAddUp, { forms: [formOf('expenditureSummary', 'row | total | project\ntotal | 100.00 | ?')], projects: [{ budget: '60.00' }] })).toBe('undetermined')
})
