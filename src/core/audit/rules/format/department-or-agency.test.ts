import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { departmentOrAgency } from './department-or-agency.ts'

const own = '本部门无此项支出。\n本部门收入如下。\n本部门支出如下。\n'

it('accepts one word throughout', () => {
  expect(outcomeOf(departmentOrAgency, { prose: own })).toBe('passed')
})

it('advises of a few words of the other kind', () => {
  expect(verdictOf(departmentOrAgency, { prose: `${own}本单位采购如下。` }).said).toEqual(['advice department'])
  expect(verdictOf(departmentOrAgency, { documentKind: 'agencyBudget', prose: `${own.replaceAll('部门', '单位')}本部门采购如下。` }).said).toEqual(['advice agency'])
})

it('leaves a document alone that uses both', () => {
  expect(outcomeOf(departmentOrAgency, { prose: `${own}本单位采购如下。\n本单位资产如下。` })).toBe('passed')
  expect(outcomeOf(departmentOrAgency, { prose: `${own}本部门和本单位一致。` })).toBe('passed')
})

it('does not apply without clear usage, and cannot tell without prose', () => {
  expect(outcomeOf(departmentOrAgency, { prose: '本部门支出如下。\n本单位采购如下。' })).toBe('notApplicable')
  expect(outcomeOf(departmentOrAgency, {})).toBe('undetermined')
})
