import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { unitCostStated } from './unit-cost-stated.ts'

const project = (quantity: string, cost: string, budget = '6.50'): NonNullable<BudgetSketch['projects']>[number] => ({ name: '选调生房补', budget, indicators: [`产出 | 数量 | 补贴人数 | | ${quantity}`, `产出 | 成本 | ${cost}`] })

it('accepts a unit cost, and a cost that is of a part of the project', () => {
  expect(outcomeOf(unitCostStated, { projects: [project('5人', '人均补贴标准 | | ≤1.30万元')] })).toBe('passed')
  expect(outcomeOf(unitCostStated, { projects: [project('5人', '印刷成本 | | ≤2.00万元')] })).toBe('passed')
})

it('advises once a document where costs only repeat the budgets, as exactly as they are printed', () => {
  const { said, audit } = verdictOf(unitCostStated, { projects: [project('5人', '补贴金额 | | ≤6.5万元'), project('4套', '购置成本 | | ≤65000元')] })
  expect(said).toEqual(['advice projects'])
  expect(audit.findings[0]?.params).toMatchObject({ number: '2', project: '选调生房补', indicator: '补贴金额' })
  expect(outcomeOf(unitCostStated, { projects: [project('5人', '补贴金额 | | ≤6.60万元')] })).toBe('passed')
})

it('asks nothing of lengths of time and rates', () => {
  expect(outcomeOf(unitCostStated, { projects: [project('365天', '运行成本 | | ≤6.5万元')] })).toBe('notApplicable')
  expect(outcomeOf(unitCostStated, { projects: [project('95%', '运行成本 | | ≤6.5万元')] })).toBe('notApplicable')
})

it('is undetermined where no indicators or no budget were read, and asks nothing without projects', () => {
  expect(outcomeOf(unitCostStated, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(unitCostStated, { projects: [project('5人', '补贴金额 | | ≤6.5万元', '?')] })).toBe('undetermined')
  expect(outcomeOf(unitCostStated, {})).toBe('notApplicable')
})
