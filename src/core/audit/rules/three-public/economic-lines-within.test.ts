import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { economicLinesWithin } from './economic-lines-within.ts'

const threePublic = (rows: string): ReturnType<typeof formOf> => formOf('threePublicExpenses', `row | total\n${rows}`)
const basic = (rows: string): ReturnType<typeof formOf> => formOf('generalPublicBasicExpenditure', `row | total\n${rows}`)

it('accepts a part within the item', () => {
  expect(outcomeOf(economicLinesWithin, { forms: [threePublic('hospitality | 5.00'), basic('30217 | 5.00')] })).toBe('passed')
})

it('warns of more, beyond rounding, also where the item is blank', () => {
  expect(outcomeOf(economicLinesWithin, { forms: [threePublic('hospitality | 5.00'), basic('30217 | 5.01')] })).toBe('passed')
  expect(verdictOf(economicLinesWithin, { forms: [threePublic('hospitality | 5.00'), basic('30217 | 5.02')] }).said).toEqual(['warning hospitality'])
  expect(verdictOf(economicLinesWithin, { forms: [threePublic('hospitality | '), basic('30217 | 5.02')] }).said).toEqual(['warning hospitality'])
})

it('is undetermined where a figure is unread or the form is missing', () => {
  expect(outcomeOf(economicLinesWithin, { forms: [threePublic('hospitality | ?'), basic('30217 | 5.00')] })).toBe('undetermined')
  expect(outcomeOf(economicLinesWithin, { forms: [basic('30217 | 5.00')] })).toBe('undetermined')
})
