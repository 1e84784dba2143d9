import { expect, it } from 'vitest'
import { auditBudget } from '../../run.ts'
import { budgetOf, formOf, outcomeOf, verdictOf } from '../../test-support.ts'
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

it('hears it of the other forms, and tells what it breaks with it', () => {
  const rows = 'row | amount\nrevenue:total | 100.00\nexpenditure:total | 100.00'
  const forms = [
    formOf('revenueExpenditureSummary', rows, { unit: 'yuan' }),
    formOf('revenueSummary', 'row | total\ntotal | 100.00'),
    formOf('expenditureSummary', 'row | total | basic | project\ntotal | 100.00 | 60.00 | 40.00'),
  ]
  const { findings } = auditBudget(budgetOf({ forms, prose: '收入{a amount x|100.00万元}。' }))
  const [finding] = findings.filter(({ ruleId }) => ruleId === unitCaptionFits.id)
  expect(finding?.id).toBe(`${unitCaptionFits.id}@revenueExpenditureSummary`)
  expect(finding?.params).toMatchObject({ case: 'forms', count: '2' })
  expect(finding?.consequences.length).toBe(2)
  expect(findings.filter(({ ruleId }) => ruleId.startsWith('identity/'))).toEqual([])
})

it('hears it of a form with hardly any money in it, the only one in yuan', () => {
  const others = [formOf('revenueSummary', 'row | total\ntotal | 100.00'), formOf('stateCapitalExpenditure', 'row | total\ntotal | 1.00')]
  const procurement = (amount: string): ReturnType<typeof formOf> => formOf('governmentProcurement', `row | total\ntotal | ${amount}`, { unit: 'yuan' })
  expect(verdictOf(unitCaptionFits, { forms: [...others, procurement('93.24')] }).said).toEqual(['warning governmentProcurement'])
  expect(outcomeOf(unitCaptionFits, { forms: [...others, procurement('932,400.00')] })).toBe('undetermined')
  expect(outcomeOf(unitCaptionFits, { forms: [procurement('93.24')] })).toBe('undetermined')
})

it('is undetermined without prose or forms', () => {
  expect(outcomeOf(unitCaptionFits, { forms: [form('yuan')] })).toBe('undetermined')
  expect(outcomeOf(unitCaptionFits, { prose })).toBe('undetermined')
})
