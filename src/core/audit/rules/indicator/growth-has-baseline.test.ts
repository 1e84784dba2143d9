import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { growthHasBaseline } from './growth-has-baseline.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts growth with its baseline or formula', () => {
  expect(outcomeOf(growthHasBaseline, listed('效益 | 社会 | 认知度提升率 | 较上年提升 | ≥5%', '效益 | 经济 | 产值增长率 | 本年增加/上年产值 | ≥5%'))).toBe('passed')
})

it('warns of growth from nothing stated', () => {
  expect(verdictOf(growthHasBaseline, listed('效益 | 社会 | 认知度提升率 | 认可度的提升百分比 | ≥5%')).said).toEqual(['warning project-1/indicator-1'])
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(growthHasBaseline, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(growthHasBaseline, {})).toBe('notApplicable')
})
