import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { objectiveMatchesIndicator } from './objective-matches-indicator.ts'

const project = (objective: string, ...indicators: readonly string[]): { projects: { objectives: string[]; indicators: string[] }[] } => ({ projects: [{ objectives: [objective], indicators: [...indicators] }] })

it('accepts the same count, and one of several indicators that has it', () => {
  expect(outcomeOf(objectiveMatchesIndicator, project('全年开展河道巡查48次。', '产出 | 数量 | 河道巡查次数 | | ≥48次'))).toBe('passed')
  expect(outcomeOf(objectiveMatchesIndicator, project('全年开展河道巡查48次。', '产出 | 数量 | 河道巡查次数 | | ≥48次', '产出 | 数量 | 河道巡查次数 | | ≥4次'))).toBe('passed')
})

it('warns of another count', () => {
  const { said, audit } = verdictOf(objectiveMatchesIndicator, project('全年开展河道巡查48次。', '产出 | 数量 | 河道巡查次数 | | ≥70次'))
  expect(said).toEqual(['warning project-1/8/48次'])
  expect(audit.findings[0]?.params).toMatchObject({ stated: '全年开展河道巡查48次', indicators: '河道巡查次数 ≥70次' })
})

it('leaves other units, rates, other things and lists of counts alone', () => {
  for (const [objective, indicator] of [
    ['全年开展河道巡查48天。', '产出 | 数量 | 河道巡查次数 | | ≥70次'], ['河道巡查完成95%。', '产出 | 质量 | 河道巡查完成率 | | ≥98%'],
    ['全年开展道路巡查48次。', '产出 | 数量 | 河道巡查次数 | | ≥70次'], ['上半年河道巡查20次，下半年河道巡查28次。', '产出 | 数量 | 河道巡查次数 | | ≥48次'],
  ] as const) expect(outcomeOf(objectiveMatchesIndicator, project(objective, indicator))).toBe('notApplicable')
})

it('holds a self-evaluation to what it promised', () => {
  const evaluations = (target: string) => ({ evaluations: [{ objectives: ['全年开展河道巡查48次。'], indicators: [`河道巡查次数 | ${target} | 48次 | 10 | 10 |`] }] })
  expect(outcomeOf(objectiveMatchesIndicator, evaluations('≥48次'))).toBe('passed')
  expect(verdictOf(objectiveMatchesIndicator, evaluations('≥70次')).said).toEqual(['warning self-evaluation-1/8/48次'])
})

it('is undetermined without indicators', () => {
  expect(outcomeOf(objectiveMatchesIndicator, { projects: [{ objectives: ['开展河道巡查48次'] }] })).toBe('undetermined')
})
