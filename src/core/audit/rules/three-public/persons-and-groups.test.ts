import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { personsAndGroups } from './persons-and-groups.ts'

const told = (receptions: string, guests: string): BudgetSketch => ({
  forms: [formOf('threePublicExpenses', 'row | total\nhospitality=公务接待费 | 2.00')],
  prose: `国内公务接待{r count threePublic.receptions|${receptions}批次}、{g count threePublic.guests|${guests}人次}。`,
})

it('accepts as many persons as groups', () => {
  expect(outcomeOf(personsAndGroups, told('15', '120'))).toBe('passed')
  expect(outcomeOf(personsAndGroups, told('15', '15'))).toBe('passed')
})

it('warns of fewer persons than groups', () => {
  expect(verdictOf(personsAndGroups, told('120', '15')).said).toEqual(['warning receptions'])
})

it('does not apply where only one of the counts is told', () => {
  expect(outcomeOf(personsAndGroups, { ...told('1', '2'), prose: '国内公务接待{r count threePublic.receptions|15批次}。' })).toBe('notApplicable')
})

it('cannot tell without prose', () => {
  expect(outcomeOf(personsAndGroups, { ...told('1', '2'), prose: '' })).toBe('undetermined')
})
