import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { personalSubsidyInProject } from './personal-subsidy-in-project.ts'

it('accepts projects of work', () => {
  expect(outcomeOf(personalSubsidyInProject, { projects: [{ name: '信息系统运行维护' }] })).toBe('passed')
})

it('advises on pay of staff as a project', () => {
  expect(verdictOf(personalSubsidyInProject, { projects: [{ name: '选调生房补资金' }] }).said).toEqual(['advice project-1'])
})

it('asks nothing without projects', () => {
  expect(outcomeOf(personalSubsidyInProject, {})).toBe('notApplicable')
})
