import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { measurable } from './measurable.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts numbers, also inside words', () => {
  expect(outcomeOf(measurable, listed('产出 | 数量 | 场次 | | ≥12场', '效益 | 社会 | 改善度 | | 不低于80%'))).toBe('passed')
})

it('warns of a rate without a number, and advises once on words', () => {
  expect(verdictOf(measurable, listed('产出 | 质量 | 完工及时率 | | 及时率', '效益 | 社会 | 设施建设 | | 完善率', '产出 | 成本 | 经费 | | 合规', '效益 | 社会 | 氛围 | | 增强')).said).toEqual(['warning project-1/rate', 'advice project-1/words'])
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(measurable, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(measurable, {})).toBe('notApplicable')
})
