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

it('names the item that lacks a project where all others have theirs', () => {
  const items = [formOf('expenditureSummary', 'row | total | project\ntotal | 180.00 | 100.00\n20138 | 100.00 | 60.00\n2013802 | 60.00 | 35.00\n2013899 | 40.00 | 25.00\n2120803 | 80.00 | 40.00')]
  const verdict = verdictOf(projectsAddUp, { forms: items, projects: [{ budget: '25.00' }, { budget: '15.00' }, { budget: '25.00' }] })
  expect(verdict.said).toEqual(['advice total'])
  expect(verdict.audit.findings[0]?.params).toMatchObject({ case: 'alone', code: '2013802' })
  expect(outcomeOf(projectsAddUp, { forms: items, projects: [{ budget: '25.00' }, { budget: '12.00' }] })).toBe('passed')
})
