import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { vehiclesAndAssets } from './vehicles-and-assets.ts'

const costs = formOf('threePublicExpenses', 'row | total\nvehicleOperation=公务用车运行维护费 | 1.00')

it('accepts costs of cars that exist, in prose or among the assets', () => {
  expect(outcomeOf(vehiclesAndAssets, { forms: [costs], prose: '# assets 国有资产\n共有车辆{a count -|7辆}。' })).toBe('passed')
  expect(outcomeOf(vehiclesAndAssets, { forms: [costs, formOf('fixedAssets', 'row | amount\nvehicles=车辆 | 5.00')], prose: '# assets 国有资产\n见下表。' })).toBe('passed')
})

it('warns of costs without a car, unless a shared fleet explains them', () => {
  expect(verdictOf(vehiclesAndAssets, { forms: [costs], prose: '# assets 国有资产\n共有车辆{a count -|0辆}。' }).said).toEqual(['warning vehicleOperation'])
  expect(verdictOf(vehiclesAndAssets, { forms: [costs, formOf('fixedAssets', 'row | amount\nfurniture=家具 | 5.00')], prose: '# assets 国有资产\n见下表。' }).said).toEqual(['warning vehicleOperation'])
  expect(outcomeOf(vehiclesAndAssets, { forms: [costs], prose: '# assets 国有资产\n公务用车由机关事务部门统一保障，共有车辆{a count -|0辆}。' })).toBe('notApplicable')
})

it('is undetermined where nothing tells of assets', () => {
  expect(outcomeOf(vehiclesAndAssets, { forms: [costs], prose: '没有说明。' })).toBe('undetermined')
  expect(outcomeOf(vehiclesAndAssets, { forms: [costs] })).toBe('undetermined')
})
