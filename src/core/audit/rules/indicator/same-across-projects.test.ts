import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { sameAcrossProjects } from './same-across-projects.ts'

const two = (left: string, right: string): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators: [left] }, { indicators: [right] }] })

it('accepts the same target, and counts that differ', () => {
  expect(outcomeOf(sameAcrossProjects, two('满意度 | 满意度 | 群众满意率 | | ≥90%', '满意度 | 满意度 | 群众满意率 | | ≥90%'))).toBe('passed')
  expect(outcomeOf(sameAcrossProjects, two('产出 | 数量 | 活动场次 | | ≥9场', '产出 | 数量 | 活动场次 | | ≥3场'))).toBe('passed')
})

it('advises on different targets and warns of different kinds', () => {
  expect(verdictOf(sameAcrossProjects, two('满意度 | 满意度 | 群众满意率 | | ≥90%', '满意度 | 满意度 | 群众满意率 | | ≥98%')).said).toEqual(['advice target/群众满意率'])
  expect(verdictOf(sameAcrossProjects, two('效益 | 生态效益 | 回复率 | | ≥90%', '效益 | 社会效益 | 回复率 | | ≥90%')).said).toEqual(['warning level/回复率'])
})

it('asks nothing of names that stand in one project only', () => {
  expect(outcomeOf(sameAcrossProjects, two('产出 | 数量 | 甲 | | ≥1场', '产出 | 数量 | 乙 | | ≥1场'))).toBe('notApplicable')
  expect(outcomeOf(sameAcrossProjects, { projects: [{}] })).toBe('undetermined')
})
