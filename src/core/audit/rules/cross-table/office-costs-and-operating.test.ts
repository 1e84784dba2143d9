import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { officeCostsAndOperating } from './office-costs-and-operating.ts'

const forms = (costs: string, functional: string): ReturnType<typeof formOf>[] => [
  formOf('officeRunningCosts', `row | total\ntotal | ${costs}`),
  formOf('generalPublicBasicExpenditure', 'row | total\n302 | 5.00'),
  formOf('generalPublicExpenditure', `row | total\n${functional}`),
]

it('accepts the same amount', () => {
  expect(outcomeOf(officeCostsAndOperating, { familyId: 'jiangsu-province-budget', year: 2018, forms: forms('5.00', '2010301=行政运行 | 5.00') })).toBe('passed')
})

it('advises on a difference beyond rounding, but not where institutions have operating expenses too', () => {
  expect(outcomeOf(officeCostsAndOperating, { familyId: 'jiangsu-province-budget', forms: forms('5.01', '2010301=行政运行 | 5.00') })).toBe('passed')
  expect(verdictOf(officeCostsAndOperating, { familyId: 'jiangsu-province-budget', forms: forms('9.00', '2010301=行政运行 | 5.00') }).said).toEqual(['advice total'])
  expect(outcomeOf(officeCostsAndOperating, { familyId: 'jiangsu-province-budget', forms: forms('9.00', '2010350=事业运行 | 5.00') })).toBe('notApplicable')
})

it('is undetermined where a figure is unread', () => {
  expect(outcomeOf(officeCostsAndOperating, { familyId: 'jiangsu-province-budget', forms: forms('?', '2010301=行政运行 | 5.00') })).toBe('undetermined')
})

it('speaks of a difference that the prose alone has where one slip explains it', () => {
  const [, ...tables] = forms('5.00', '2010301=行政运行 | 5.00').map((form) => (form.id === 'generalPublicBasicExpenditure' ? formOf('generalPublicBasicExpenditure', 'row | total\n302 | 151.65') : form))
  const told = (amount: string) => verdictOf(officeCostsAndOperating, { familyId: 'jiangsu-province-budget', forms: tables, prose: `机关运行经费{a amount officeRunningCosts|${amount}万元}。` })
  expect(told('152.65').said.map((said) => said.split(' ')[0])).toEqual(['advice'])
  expect(told('151.65').said).toEqual([])
  expect(told('98.20').said).toEqual([])
})

it('beside public institutions hears of the prose alone only slips that keep the digits, or make them more than all operating expenses', () => {
  const tables = [formOf('generalPublicBasicExpenditure', 'row | total\n302 | 151.65'), formOf('generalPublicExpenditure', 'row | total\n2010350=事业运行 | 5.00')]
  const told = (amount: string): string[] => [...verdictOf(officeCostsAndOperating, { familyId: 'jiangsu-province-budget', forms: tables, prose: `机关运行经费{a amount officeRunningCosts|${amount}}。` }).said]
  expect(told('115.65万元')).toEqual(['advice a'])
  expect(told('151.65元')).toEqual(['warning a'])
  expect(told('150.65万元')).toEqual([])
  expect(told('152.65万元')).toEqual(['advice a'])
  expect(told('198.20万元')).toEqual([])
  expect(told('98.20万元')).toEqual([])
})
