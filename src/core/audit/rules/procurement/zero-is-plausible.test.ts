import { expect, it } from 'vitest'
import { nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { zeroIsPlausible } from './zero-is-plausible.ts'

it('accepts zero where nothing is bought, and procurement where it is', () => {
  expect(outcomeOf(zeroIsPlausible, { forms: [nilForm('governmentProcurement')], projects: [{ purpose: '会议培训' }] })).toBe('passed')
  expect(outcomeOf(zeroIsPlausible, { prose: '政府采购{a amount procurement.total|5.00万元}。', projects: [{ purpose: '服务外包' }] })).toBe('passed')
})

it('warns of zero beside projects that buy', () => {
  expect(verdictOf(zeroIsPlausible, { forms: [nilForm('governmentProcurement')], projects: [{ purpose: '热线服务外包' }] }).said).toEqual(['warning document'])
  expect(outcomeOf(zeroIsPlausible, { prose: '政府采购{a amount procurement.total|0万元}。', projects: [{ purpose: '设备购置' }] })).toBe('violated')
})

it('asks nothing where nothing is said of procurement', () => {
  expect(outcomeOf(zeroIsPlausible, { projects: [{ purpose: '设备购置' }] })).toBe('notApplicable')
})
