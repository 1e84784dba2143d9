import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { hasTargets } from './has-targets.ts'

const measured = { indicators: ['产出指标 | 数量指标 | 会议次数 | 次数 | ≥5次 | 计划'] }

it('accepts projects that all have indicators', () => {
  expect(outcomeOf(hasTargets, { projects: [measured, measured] })).toBe('passed')
})

it('warns of one without', () => {
  expect(verdictOf(hasTargets, { projects: [measured, { name: '其他' }] }).said).toEqual(['warning project-2'])
})

it('cannot tell where its page was not wholly read, nor where no indicator was', () => {
  const problem = { code: 'figureOutsideForm' as const, place: { sourceIndex: 0, pageNumber: 3, box: null, lineIndex: 1 }, params: {} }
  expect(outcomeOf(hasTargets, { projects: [measured, {}], problems: [problem] })).toBe('undetermined')
  expect(outcomeOf(hasTargets, { projects: [{}] })).toBe('undetermined')
})

it('does not apply without projects', () => {
  expect(outcomeOf(hasTargets, {})).toBe('notApplicable')
})
