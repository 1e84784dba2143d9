import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { sameFigureInParagraph } from './same-figure-in-paragraph.ts'

const forms = [formOf('generalPublicExpenditure', 'row | total\n2080506=职业年金 | 220.63')]
const prose = (second: string, cell: string): string => `职业年金{a amount function:2080506${cell}|220.63万元}。2023年安排{b amount function:2080506${cell}|${second}万元}。`

it('accepts one figure told twice, also more coarsely', () => {
  expect(outcomeOf(sameFigureInParagraph, { prose: prose('220.63', '') })).toBe('passed')
  expect(outcomeOf(sameFigureInParagraph, { prose: prose('221', '') })).toBe('passed')
})

it('finds two figures where the table sides with one, and warns where it cannot tell', () => {
  expect(verdictOf(sameFigureInParagraph, { forms, prose: prose('441.25', ' cell=generalPublicExpenditure/main/2080506/total') }).said).toEqual(['warning a/b'])
  expect(verdictOf(sameFigureInParagraph, { prose: prose('441.25', '') }).said).toEqual(['warning a/b'])
})

it('compares within a paragraph only, and cannot tell without prose', () => {
  expect(outcomeOf(sameFigureInParagraph, { prose: prose('441.25', '').replace('。2023', '。\n\n2023') })).toBe('notApplicable')
  expect(outcomeOf(sameFigureInParagraph, {})).toBe('undetermined')
})
