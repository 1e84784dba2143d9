import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { objectiveHasIndicator } from './objective-has-indicator.ts'

it('accepts a promise that an indicator measures', () => {
  expect(outcomeOf(objectiveHasIndicator, { projects: [{ objectives: ['全年开展督查不低于120次'], indicators: ['产出 | 数量 | 督查次数 | | ≥120次'] }] })).toBe('passed')
})

it('warns of one that none measures', () => {
  expect(verdictOf(objectiveHasIndicator, { projects: [{ objectives: ['全年开展督查不低于120次'], indicators: ['产出 | 数量 | 会议次数 | | ≥12次'] }] }).said).toEqual(['warning project-1/1/120次'])
})

it('is undetermined where no indicators were read, and takes no description for a promise', () => {
  expect(outcomeOf(objectiveHasIndicator, { projects: [{ objectives: ['不低于120次'] }] })).toBe('undetermined')
  expect(outcomeOf(objectiveHasIndicator, { projects: [{ objectives: ['保持24小时在线'], indicators: ['产出 | 数量 | 会议次数 | | ≥12次'] }] })).toBe('notApplicable')
})
