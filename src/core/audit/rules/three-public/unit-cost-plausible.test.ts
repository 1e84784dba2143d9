import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { unitCostPlausible } from './unit-cost-plausible.ts'

const accounts = (spent: string, guests: string): BudgetSketch => ({
  stage: 'finalAccounts', familyId: 'national-final-accounts', prose: `# threePublicExpenses 三公\n接待{b count threePublic.guests|${guests}人次}。`,
  forms: [formOf('threePublicExpenses', `row | budget | finalAccounts\n hospitality=公务接待费 | 5.00 | ${spent}`)],
})

it('passes up to the limit', () => {
  expect(outcomeOf(unitCostPlausible, accounts('1.00', '80'))).toBe('passed')
  expect(outcomeOf(unitCostPlausible, accounts('1.00', '10'))).toBe('passed')
})

it('advises just above it', () => {
  expect(verdictOf(unitCostPlausible, accounts('1.01', '10')).said).toEqual(['advice guests'])
})

it('says nothing without a count, and cannot tell without prose', () => {
  expect(outcomeOf(unitCostPlausible, accounts('1.00', '0'))).toBe('notApplicable')
  const { prose: _, ...tables } = accounts('1.00', '80')
  expect(outcomeOf(unitCostPlausible, tables)).toBe('undetermined')
})
