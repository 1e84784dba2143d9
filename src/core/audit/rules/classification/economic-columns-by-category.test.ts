import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { economicColumnsByCategory } from './economic-columns-by-category.ts'

const basic = (rows: string): ReturnType<typeof formOf> => formOf('generalPublicBasicExpenditure', `row | total | personnel | operating
${rows}`)

it('accepts wages as personnel and goods as operating expenses', () => {
  expect(outcomeOf(economicColumnsByCategory, { forms: [basic('301 | 5.00 | 5.00 |\n302 | 1.00 | | 1.00')] })).toBe('passed')
})

it('warns of goods among personnel expenses', () => {
  expect(verdictOf(economicColumnsByCategory, { forms: [basic('30201 | 1.00 | 1.00 |')] }).said).toEqual(['warning generalPublicBasicExpenditure/main/30201/personnel'])
})

it('is undetermined where the figure is unread', () => {
  expect(outcomeOf(economicColumnsByCategory, { forms: [basic('30201 | 1.00 | ? |')] })).toBe('undetermined')
})
