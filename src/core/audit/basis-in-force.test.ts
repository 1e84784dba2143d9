import { expect, it } from 'vitest'
import type { Severity } from '../model/severity.ts'
import { groundInForce } from './basis-in-force.ts'
import { budgetOf } from './test-support.ts'

const ground = (year: number | null, basis: readonly string[], severity: Severity, stage: 'budget' | 'finalAccounts') => groundInForce({ basis, severity }, { year, budget: budgetOf({ stage }) })
const kept = (year: number | null, ids: readonly string[], stage: 'budget' | 'finalAccounts' = 'budget'): readonly string[] => ground(year, ids, 'error', stage).basis

it('cites no provision that came after the document was published', () => {
  expect(kept(2018, ['budget-regulation-6', 'budget-law-46', 'consistency'])).toEqual(['budget-law-46', 'consistency'])
  expect(kept(2021, ['budget-regulation-6', 'consistency'])).toEqual(['budget-regulation-6', 'consistency'])
})

it('knows that final accounts are published the year after', () => {
  expect(kept(2020, ['budget-regulation-6'], 'finalAccounts')).toEqual(['budget-regulation-6'])
  expect(kept(2020, ['budget-regulation-6'])).toEqual(['good-practice'])
})

it('calls nothing an error that rests on custom since its law came later', () => {
  const severity = (year: number, of: Severity): string => ground(year, ['budget-law-14', 'budget-regulation-6'], of, 'budget').severity
  expect([severity(2012, 'error'), severity(2012, 'advice'), severity(2016, 'error')]).toEqual(['warning', 'advice', 'error'])
})

it('says good practice where nothing was in force, and keeps all where the year is not known', () => {
  expect(kept(2019, ['performance-indicators-2021'])).toEqual(['good-practice'])
  expect(kept(null, ['performance-indicators-2021'])).toEqual(['performance-indicators-2021'])
  expect(kept(2019, ['rule-of-a-pack'])).toEqual(['rule-of-a-pack'])
})
