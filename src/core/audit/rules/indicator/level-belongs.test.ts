import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { levelBelongs } from './level-belongs.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts second levels under their first', () => {
  expect(outcomeOf(levelBelongs, listed('产出指标 | 数量指标 | 甲', '效益 | 生态效益 | 乙'))).toBe('passed')
})

it('warns of a second level under another first', () => {
  expect(verdictOf(levelBelongs, listed('产出指标 | 社会效益指标 | 甲')).said).toEqual(['warning project-1/indicator-1'])
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(levelBelongs, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(levelBelongs, {})).toBe('notApplicable')
})
