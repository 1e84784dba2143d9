import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { plannedPurchases } from './planned-purchases.ts'

const none = '拟购置固定资产{a amount assets.planned|0.00万元}。'

it('accepts planned purchases, or none where nothing is bought', () => {
  expect(outcomeOf(plannedPurchases, { prose: '拟购置固定资产{a amount assets.planned|5.00万元}。', projects: [{ purpose: '购置设备' }] })).toBe('passed')
  expect(outcomeOf(plannedPurchases, { prose: none, projects: [{ purpose: '会议培训' }] })).toBe('passed')
})

it('warns of none beside purchases of projects or capital expenditure', () => {
  expect(verdictOf(plannedPurchases, { prose: none, projects: [{ name: '热线', purpose: '规范化建设，购置座席设备' }] }).audit.findings[0]?.params.evidence).toBe('热线：购置座席设备')
  expect(outcomeOf(plannedPurchases, { prose: none, forms: [formOf('generalPublicBasicExpenditure', 'row | total\n310 | 5.00')] })).toBe('violated')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(plannedPurchases, {})).toBe('undetermined')
})
