import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { indicatorListedOnce } from './listed-once.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts different indicators', () => {
  expect(outcomeOf(indicatorListedOnce, listed('产出 | 数量 | 场次 | 甲/乙 | ≥1场', '产出 | 数量 | 人数 | 丙/丁 | ≥1人'))).toBe('passed')
})

it('warns of one name twice and of one formula under two names', () => {
  expect(verdictOf(indicatorListedOnce, listed('产出 | 数量 | 场次 | | ≥1场', '产出 | 数量 | 场 次 | | ≥2场')).audit.findings[0]?.params.case).toBe('name')
  expect(verdictOf(indicatorListedOnce, listed('效益 | 社会 | 办结率 | 解决数/总数 | ≥95%', '效益 | 生态 | 回复率 | 解决数/总数 | ≥95%')).audit.findings[0]?.params.case).toBe('formula')
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(indicatorListedOnce, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(indicatorListedOnce, {})).toBe('notApplicable')
})
