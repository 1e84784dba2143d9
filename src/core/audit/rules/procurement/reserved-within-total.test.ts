import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { reservedWithinTotal } from './reserved-within-total.ts'

const prose = (total: string, reserved: string, micro: string): string =>
  `政府采购{t amount procurement.total|${total}万元}。面向中小企业预留{m amount procurement.smallAndMedium|${reserved}万元}，其中小微企业{s amount procurement.smallAndMicro|${micro}万元}。`

it('accepts reserves within their wholes', () => {
  expect(outcomeOf(reservedWithinTotal, { prose: prose('830.00', '332.00', '232.40') })).toBe('passed')
})

it('finds more than the whole; in final accounts the total is another thing, so only a warning', () => {
  expect(verdictOf(reservedWithinTotal, { prose: prose('30.00', '34.00', '34.00') }).said).toEqual(['error m'])
  expect(verdictOf(reservedWithinTotal, { stage: 'finalAccounts', prose: prose('30.00', '34.00', '34.00') }).said).toEqual(['warning m'])
  expect(verdictOf(reservedWithinTotal, { prose: prose('830.00', '332.00', '340.00') }).said).toEqual(['error s'])
})

it('asks nothing before the rules were in force, and cannot tell without prose', () => {
  expect(outcomeOf(reservedWithinTotal, { year: 2018, prose: prose('30.00', '34.00', '34.00') })).toBe('notApplicable')
  expect(outcomeOf(reservedWithinTotal, {})).toBe('undetermined')
})

it('holds what was awarded against the total, and the smallest against the small', () => {
  const prose = (total: string, awarded: string, micro: string): string =>
    `采购总额{t amount procurement.total|${total}万元}。授予中小企业合同金额{a amount awards.smallAndMedium|${awarded}万元}，其中授予小微企业合同金额{m amount awards.smallAndMicro|${micro}万元}。`
  expect(outcomeOf(reservedWithinTotal, { stage: 'finalAccounts', prose: prose('42.95', '35.20', '22.10') })).toBe('passed')
  expect(verdictOf(reservedWithinTotal, { stage: 'finalAccounts', prose: prose('42.95', '35.20', '42.10') }).said).toEqual(['error m'])
  expect(verdictOf(reservedWithinTotal, { stage: 'finalAccounts', prose: prose('42.95', '65.20', '22.10') }).said).toEqual(['warning a'])
})
