import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { unitCaptionFits } from './unit-caption-fits.ts'

const form = (unit: 'yuan' | 'tenThousandYuan'): ReturnType<typeof formOf> =>
  formOf('expenditureSummary', 'row | total | basic | project\ntotal | 100.00 | 60.00 | 40.00', { unit })
const prose = ['total', 'basic', 'project'].map((column, index) => `{c${index} amount x cell=expenditureSummary/main/total/${column}|${[100, 60, 40][index]}.00万元}。`).join('\n')

it('accepts figures that agree', () => {
  expect(outcomeOf(unitCaptionFits, { forms: [form('tenThousandYuan')], prose })).toBe('passed')
})

it('warns once where most figures are ten thousand times apart', () => {
  expect(verdictOf(unitCaptionFits, { forms: [form('yuan')], prose }).said).toEqual(['warning expenditureSummary'])
})

it('is undetermined without prose or forms', () => {
  expect(outcomeOf(unitCaptionFits, { forms: [form('yuan')] })).toBe('undetermined')
  expect(outcomeOf(unitCaptionFits, { prose })).toBe('undetermined')
})
