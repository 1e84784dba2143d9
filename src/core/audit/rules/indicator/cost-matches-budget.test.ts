import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { costMatchesBudget } from './cost-matches-budget.ts'

it('accepts the budget, and costs of one piece', () => {
  expect(outcomeOf(costMatchesBudget, { projects: [{ budget: '206.00', indicators: ['产出 | 成本指标 | 综合成本 | | ≤206万元'] }] })).toBe('passed')
  expect(outcomeOf(costMatchesBudget, { projects: [{ budget: '206.00', indicators: ['产出 | 成本指标 | 人均标准 | | ≤500元'] }] })).toBe('notApplicable')
})

it('warns of more than the budget and advises on less', () => {
  expect(verdictOf(costMatchesBudget, { projects: [{ budget: '89.45', indicators: ['产出 | 成本指标 | 外包成本 | | ≤98.45万元'] }] }).said).toEqual(['warning project-1'])
  expect(verdictOf(costMatchesBudget, { projects: [{ budget: '98.45', indicators: ['产出 | 成本指标 | 外包成本 | | ≤90万元'] }] }).said).toEqual(['advice project-1'])
  expect(outcomeOf(costMatchesBudget, { projects: [{ budget: '98.45', indicators: ['产出 | 成本指标 | 外包成本 | | ≤98.5万元'] }] })).toBe('passed')
})

it('is undetermined where the budget is unread', () => {
  expect(outcomeOf(costMatchesBudget, { projects: [{ budget: '?', indicators: ['产出 | 成本指标 | 外包成本 | | ≤90万元'] }] })).toBe('undetermined')
})
