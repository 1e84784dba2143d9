import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { unitOfChange } from './unit-of-change.ts'

const compared = (figure: string, change: string): { prose: string } => ({ prose: `支出{a amount expenditure.total|${figure}}，比上年减少{b change - down of=a|${change}}。` })

it('accepts the same unit, and another one for a change that can be seen in the figure', () => {
  expect(outcomeOf(unitOfChange, compared('16.85万元', '2.00万元'))).toBe('passed')
  expect(outcomeOf(unitOfChange, compared('16.85万元', '20000.00元'))).toBe('passed')
  expect(outcomeOf(unitOfChange, compared('16.85万元', '0.00元'))).toBe('passed')
})

it('warns of a change below the last printed decimal of its figure', () => {
  expect(verdictOf(unitOfChange, compared('16.85万元', '2.00元')).said).toEqual(['warning b'])
  expect(verdictOf(unitOfChange, compared('16.85万元', '99.99元')).said).toEqual(['warning b'])
  expect(outcomeOf(unitOfChange, compared('16.85万元', '100.00元'))).toBe('passed')
})

it('is not applicable without a change, and undetermined without prose', () => {
  expect(outcomeOf(unitOfChange, { prose: '支出{a amount expenditure.total|16.85万元}。' })).toBe('notApplicable')
  expect(outcomeOf(unitOfChange, {})).toBe('undetermined')
})
