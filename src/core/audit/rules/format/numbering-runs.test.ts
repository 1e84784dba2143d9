import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { numberingRuns } from './numbering-runs.ts'

const headed = (...numbers: readonly string[]): string => numbers.map((number) => `# other ${number}、事项\n文字。`).join('\n')

it('accepts numbers that run', () => {
  expect(outcomeOf(numberingRuns, { prose: headed('一', '二', '三', '四', '五', '六', '七', '八', '九', '十') })).toBe('passed')
})

it('advises of a gap and of a number used twice', () => {
  expect(verdictOf(numberingRuns, { prose: headed('一', '二', '四') }).said).toEqual(['advice section-3'])
  expect(verdictOf(numberingRuns, { prose: headed('一', '二', '二', '三') }).said).toEqual(['advice section-3'])
})

it('leaves lists alone that begin anew', () => {
  expect(outcomeOf(numberingRuns, { prose: headed('一', '二', '一', '二') })).toBe('passed')
})

it('does not apply to a few headings, and cannot tell without prose', () => {
  expect(outcomeOf(numberingRuns, { prose: headed('一', '三') })).toBe('notApplicable')
  expect(outcomeOf(numberingRuns, {})).toBe('undetermined')
})
