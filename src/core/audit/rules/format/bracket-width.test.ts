import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { bracketWidth } from './bracket-width.ts'

it('accepts one width', () => {
  expect(outcomeOf(bracketWidth, { prose: '（一）甲。\n（二）乙。' })).toBe('passed')
})

it('advises on two widths', () => {
  expect(verdictOf(bracketWidth, { prose: '(一)甲。\n(二)乙。\n（三）丙。' }).audit.findings[0]?.params).toMatchObject({ half: '2', full: '1' })
})

it('asks nothing without numbering, and cannot tell without prose', () => {
  expect(outcomeOf(bracketWidth, { prose: '甲。' })).toBe('notApplicable')
  expect(outcomeOf(bracketWidth, {})).toBe('undetermined')
})
