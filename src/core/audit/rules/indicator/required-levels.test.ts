import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { requiredLevels } from './required-levels.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts all levels, cost as an output or as a level of its own', () => {
  const rest = ['产出指标 | 质量指标 | 乙', '产出指标 | 时效指标 | 丙', '效益指标 | 社会效益指标 | 丁', '满意度指标 | 服务对象满意度指标 | 戊']
  expect(outcomeOf(requiredLevels, listed('产出指标 | 数量指标 | 甲', '产出指标 | 成本指标 | 己', ...rest))).toBe('passed')
  expect(outcomeOf(requiredLevels, listed('产出指标 | 数量指标 | 甲', '成本指标 | 经济成本指标 | 己', ...rest))).toBe('passed')
})

it('warns of a missing first level and advises on a missing kind of output', () => {
  expect(verdictOf(requiredLevels, listed('产出指标 | 数量指标 | 甲', '产出指标 | 质量指标 | 乙', '效益指标 | 社会效益指标 | 丁')).said).toEqual(['warning project-1/level1', 'advice level2'])
})

it('is undetermined where the levels are not those we know', () => {
  expect(outcomeOf(requiredLevels, listed('其他 | 其他 | 甲'))).toBe('undetermined')
  expect(outcomeOf(requiredLevels, { projects: [{}] })).toBe('undetermined')
})
