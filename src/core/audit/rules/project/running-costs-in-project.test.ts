import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { runningCostsInProject } from './running-costs-in-project.ts'

it('accepts a project of its own', () => {
  expect(outcomeOf(runningCostsInProject, { projects: [{ purpose: '用于热线运行和宣传印刷费。' }] })).toBe('passed')
})

it('advises of several running costs', () => {
  expect(verdictOf(runningCostsInProject, { projects: [{ purpose: '用于购买办公用品、支付差旅费等。' }] }).said).toEqual(['advice project-1'])
})

it('does not apply without a purpose or without projects', () => {
  expect(outcomeOf(runningCostsInProject, { projects: [{}] })).toBe('notApplicable')
  expect(outcomeOf(runningCostsInProject, {})).toBe('notApplicable')
})
