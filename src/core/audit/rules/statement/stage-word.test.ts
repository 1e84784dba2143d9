import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { stageWord } from './stage-word.ts'

const forms = [formOf('generalPublicBasicExpenditure', 'row | operating\ntotal | 135.58')]
const said = (basis: string, amount = '135.58', more = ''): string => `2025年机关运行经费${more}{a amount officeRunningCosts basis=${basis}|${amount}万元}。`

it('warns of the word of the other stage over the figure of the form', () => {
  expect(verdictOf(stageWord, { forms, prose: said('execution') }).said).toEqual(['warning a'])
  expect(verdictOf(stageWord, { forms, stage: 'finalAccounts', prose: said('budget') }).said).toEqual(['warning a'])
})

it('passes another figure, and a budget beside its outcome', () => {
  expect(outcomeOf(stageWord, { forms, prose: said('execution', '135.59') })).toBe('passed')
  expect(outcomeOf(stageWord, { forms, stage: 'finalAccounts', prose: said('budget', '135.58', '支出{b amount officeRunningCosts basis=execution|135.58万元}，预算') })).toBe('passed')
})

it('asks nothing of figures of the own stage, and cannot tell without prose', () => {
  expect(outcomeOf(stageWord, { forms, prose: said('budget') })).toBe('notApplicable')
  expect(outcomeOf(stageWord, { forms })).toBe('undetermined')
})

it('hears the outcome in the next paragraph of the section', () => {
  const prose = `# officeRunningCosts 经费\n${said('budget')}\n\n支出决算{b amount officeRunningCosts basis=execution|135.58万元}。`
  expect(outcomeOf(stageWord, { forms, stage: 'finalAccounts', prose })).toBe('passed')
  // Without its subject beside it, the same amount is enough.
  expect(outcomeOf(stageWord, { forms, stage: 'finalAccounts', prose: prose.replace('{b amount officeRunningCosts', '{b amount -') })).toBe('passed')
})
