import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { officeCostsCompared } from './office-costs-compared.ts'

it('accepts a comparison, by a claim or in words', () => {
  expect(outcomeOf(officeCostsCompared, { prose: '机关运行经费{a amount officeRunningCosts|101.20万元}，比上年增加{b change officeRunningCosts of=a up|1.00万元}。' })).toBe('passed')
  expect(outcomeOf(officeCostsCompared, { prose: '机关运行经费{a amount officeRunningCosts|101.20万元}，与上年持平。' })).toBe('passed')
})

it('advises where there is none', () => {
  expect(verdictOf(officeCostsCompared, { prose: '机关运行经费{a amount officeRunningCosts|101.20万元}。' }).said).toEqual(['advice officeRunningCosts'])
})

it('is undetermined without prose, and silent where there are no costs', () => {
  expect(outcomeOf(officeCostsCompared, {})).toBe('undetermined')
  expect(outcomeOf(officeCostsCompared, { prose: '机关运行经费{a amount officeRunningCosts|0万元}。' })).toBe('notApplicable')
})
