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

it('advises of items numbered like the heading above them', () => {
  const under = (heading: string): string => `## other ${heading}保障措施\n（一）完善制度。\n（二）加强管理。`
  expect(verdictOf(numberingRuns, { prose: under('（三）') }).said).toEqual(['advice nested/section-1'])
  expect(outcomeOf(numberingRuns, { prose: under('三、') })).toBe('notApplicable')
})
