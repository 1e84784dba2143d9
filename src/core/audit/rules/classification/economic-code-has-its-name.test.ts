import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { economicCodeHasItsName } from './economic-code-has-its-name.ts'

const basic = (rows: string): ReturnType<typeof formOf> => formOf('generalPublicBasicExpenditure', `row | total | personnel | operating
${rows}`)

it('accepts official names', () => {
  expect(outcomeOf(economicCodeHasItsName, { forms: [basic('30213=维修(护)费 | 5.00 | | 5.00')] })).toBe('passed')
})

it('warns of the name of another code', () => {
  expect(verdictOf(economicCodeHasItsName, { forms: [basic('30201=退休费 | 5.00 | | 5.00')] }).said).toEqual(['warning generalPublicBasicExpenditure/main/30201'])
})

it('leaves the older chart alone', () => {
  expect(outcomeOf(economicCodeHasItsName, { year: 2017, forms: [basic('30104=其他社会保障缴费 | 5.00 | 5.00 |')] })).toBe('notApplicable')
  expect(outcomeOf(economicCodeHasItsName, {})).toBe('undetermined')
})
