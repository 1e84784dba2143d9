import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type ProjectSketch } from '../../test-support.ts'
import { indicatorsServeObjective } from './indicators-serve-objective.ts'

const duty = ['产出 | 数量指标 | 值班天数 | 双人双岗值班天数 | 365天', '产出 | 质量指标 | 值班无差错率 | 接打电话无差错率 | ≥98%']
const projects = (sketch: ProjectSketch): { readonly projects: readonly ProjectSketch[] } => ({ projects: [{ name: '机关运转经费', purpose: '用于后勤', objectives: ['提供必要后勤保障。'], ...sketch }] })

it('passes where one output speaks of the purpose', () => {
  expect(outcomeOf(indicatorsServeObjective, projects({ indicators: [...duty, '产出 | 数量指标 | 后勤服务次数 | 次数 | ≥12次'] }))).toBe('passed')
  expect(outcomeOf(indicatorsServeObjective, projects({ indicators: duty, objectives: ['做好值班和后勤保障。'] }))).toBe('passed')
})

it('advises where none does', () => {
  expect(verdictOf(indicatorsServeObjective, projects({ indicators: duty })).said).toEqual(['advice project-1'])
})

it('asks nothing of one indicator or without objectives, and cannot tell without projects', () => {
  expect(outcomeOf(indicatorsServeObjective, projects({ indicators: duty.slice(0, 1) }))).toBe('notApplicable')
  expect(outcomeOf(indicatorsServeObjective, projects({ indicators: duty, objectives: [] }))).toBe('notApplicable')
  expect(outcomeOf(indicatorsServeObjective, projects({ indicators: [] }))).not.toBe('passed')
})
