import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { basicDownToSection } from './basic-down-to-section.ts'

const basic = (rows: string): ReturnType<typeof formOf> => formOf('generalPublicBasicExpenditure', `row | total | personnel | operating
${rows}`)

it('accepts amounts down to sections', () => {
  expect(outcomeOf(basicDownToSection, { forms: [basic('301 | 5.00\n30101 | 5.00')] })).toBe('passed')
})

it('warns of a category without sections, but not of a zero one', () => {
  expect(verdictOf(basicDownToSection, { forms: [basic('301=工资福利支出 | 5.00\n303 | 0.00')] }).said).toEqual(['warning generalPublicBasicExpenditure/main/301'])
})

it('is undetermined in a form read in part', () => {
  const problems = [{ code: 'rowUnknown', place: null, params: { form: 'generalPublicBasicExpenditure' } }] as const
  expect(outcomeOf(basicDownToSection, { problems, forms: [basic('301 | 5.00')] })).toBe('undetermined')
})
