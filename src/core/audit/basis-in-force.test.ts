import { expect, it } from 'vitest'
import { basisInForce } from './basis-in-force.ts'
import { budgetOf } from './test-support.ts'

const kept = (year: number | null, ids: readonly string[], stage: 'budget' | 'finalAccounts' = 'budget'): readonly string[] => basisInForce(ids, { year, budget: budgetOf({ stage }) })

it('cites no provision that came after the document was published', () => {
  expect(kept(2018, ['budget-regulation-6', 'budget-law-46', 'consistency'])).toEqual(['budget-law-46', 'consistency'])
  expect(kept(2021, ['budget-regulation-6', 'consistency'])).toEqual(['budget-regulation-6', 'consistency'])
})

it('knows that final accounts are published the year after', () => {
  expect(kept(2020, ['budget-regulation-6'], 'finalAccounts')).toEqual(['budget-regulation-6'])
  expect(kept(2020, ['budget-regulation-6'])).toEqual(['good-practice'])
})

it('says good practice where nothing was in force, and keeps all where the year is not known', () => {
  expect(kept(2019, ['performance-indicators-2021'])).toEqual(['good-practice'])
  expect(kept(null, ['performance-indicators-2021'])).toEqual(['performance-indicators-2021'])
  expect(kept(2019, ['rule-of-a-pack'])).toEqual(['rule-of-a-pack'])
})
