import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { sameFigureInDocument } from './same-figure-in-document.ts'

const twice = (second: string, concept = 'procurement.total'): string => `政府采购预算{a amount ${concept}|120.58万元}。\n\n全年采购{b amount ${concept}|${second}万元}。`

it('accepts one figure, however it is printed', () => {
  expect(outcomeOf(sameFigureInDocument, { prose: twice('120.58') })).toBe('passed')
  expect(outcomeOf(sameFigureInDocument, { prose: twice('120.6') })).toBe('passed')
})

it('warns of two, and advises where the last digit alone differs', () => {
  expect(verdictOf(sameFigureInDocument, { prose: twice('130.58') }).said).toEqual(['warning a/b'])
  expect(verdictOf(sameFigureInDocument, { prose: twice('120.59') }).said).toEqual(['advice a/b'])
})

it('leaves alone what tables print, items of the classification, other years and lists of many', () => {
  expect(outcomeOf(sameFigureInDocument, { prose: twice('130.58').replaceAll('procurement.total', 'procurement.total cell=governmentProcurement/main/total/total') })).toBe('notApplicable')
  expect(outcomeOf(sameFigureInDocument, { prose: twice('130.58', 'function:2010301') })).toBe('notApplicable')
  expect(outcomeOf(sameFigureInDocument, { prose: twice('130.58', 'procurement.total basis=priorBudget') })).toBe('notApplicable')
  expect(outcomeOf(sameFigureInDocument, { prose: `${twice('130.58')}\n\n其中{c amount procurement.total|5.00万元}。` })).toBe('passed')
})

it('cannot tell without prose', () => {
  expect(outcomeOf(sameFigureInDocument, {})).toBe('undetermined')
})
