import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { operatorStated } from './operator-stated.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts an operator, words for it, and 100 %', () => {
  expect(outcomeOf(operatorStated, listed('产出 | 数量 | 场次 | | ≥12场', '产出 | 质量 | 合规率 | | 100%', '效益 | 社会 | 改善度 | | 不低于80%'))).toBe('passed')
})

it('advises on numbers without one', () => {
  expect(verdictOf(operatorStated, listed('产出 | 数量 | 座席个数 | | 4个', '产出 | 质量 | 满意率 | | 90%')).audit.findings[0]?.params.count).toBe('2')
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(operatorStated, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(operatorStated, {})).toBe('notApplicable')
})
