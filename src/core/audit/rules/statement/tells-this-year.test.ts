import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { tellsThisYear } from './tells-this-year.ts'

const section = (text: string, kind = 'governmentProcurement', heading = '三、政府采购预算情况'): string => `# ${kind} ${heading}\n${text}`
const old = '2024年本部门政府采购预算{a amount procurement.total basis=priorBudget|2.54万元}。'

it('accepts this year’s figures, alone or beside last year’s', () => {
  expect(outcomeOf(tellsThisYear, { prose: section('2025年本部门政府采购预算{a amount procurement.total|2.54万元}。') })).toBe('passed')
  expect(outcomeOf(tellsThisYear, { prose: section(`${old}今年安排{b amount procurement.total|3.00万元}。`) })).toBe('passed')
  expect(outcomeOf(tellsThisYear, { prose: section('2024年没有安排，本年与上年的{a amount procurement.total basis=priorBudget|0.00万元}相同。') })).toBe('passed')
})

it('warns of a part with last year’s figures alone', () => {
  const { said, audit } = verdictOf(tellsThisYear, { prose: section(old) })
  expect(said).toEqual(['warning section-1'])
  expect(audit.findings[0]?.params).toMatchObject({ printed: '2024', year: '2025' })
})

it('lets parts be that look back, or tell of assets', () => {
  expect(outcomeOf(tellsThisYear, { prose: section(old, 'governmentProcurement', '三、2024年政府采购执行情况') })).toBe('passed')
  expect(outcomeOf(tellsThisYear, { prose: section(old, 'assets', '四、国有资产') })).toBe('notApplicable')
})

it('is undetermined without a year or prose', () => {
  expect(outcomeOf(tellsThisYear, { year: null, prose: section(old) })).toBe('undetermined')
  expect(outcomeOf(tellsThisYear, {})).toBe('undetermined')
})
