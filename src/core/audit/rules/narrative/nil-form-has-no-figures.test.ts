import { expect, it } from 'vitest'
import { formOf, nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { nilFormHasNoFigures } from './nil-form-has-no-figures.ts'

const prose = (amount: string, more = ''): string => `“三公”经费预算{a amount threePublic.total${more}|${amount}万元}。`

it('accepts an empty form where the prose tells nothing', () => {
  expect(outcomeOf(nilFormHasNoFigures, { forms: [nilForm('threePublicExpenses')], prose: prose('0.00') })).toBe('passed')
})

it('warns of an amount whose form is empty', () => {
  expect(verdictOf(nilFormHasNoFigures, { forms: [nilForm('threePublicExpenses')], prose: prose('12.00') }).said).toEqual(['warning threePublicExpenses'])
})

it('leaves figures of other years alone, and forms that are filled in', () => {
  expect(outcomeOf(nilFormHasNoFigures, { forms: [nilForm('threePublicExpenses')], prose: prose('12.00', ' basis=priorBudget') })).toBe('passed')
  expect(outcomeOf(nilFormHasNoFigures, { forms: [formOf('threePublicExpenses', 'row | total\nsubtotal | 12.00')], prose: prose('12.00') })).toBe('notApplicable')
})

it('leaves alone what other forms print too', () => {
  expect(outcomeOf(nilFormHasNoFigures, { forms: [nilForm('threePublicExpenses')], prose: '机关运行经费{a amount officeRunningCosts|12.00万元}。' })).toBe('passed')
})

it('cannot tell without prose', () => {
  expect(outcomeOf(nilFormHasNoFigures, { forms: [nilForm('threePublicExpenses')] })).toBe('undetermined')
})
