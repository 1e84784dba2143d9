import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { completionMatchesBase } from './completion-matches-base.ts'

const prose = (base: string, figure: string, rate: string): string =>
  `预算{b amount x basis=annualBudget|${base}万元}，决算{a amount x basis=execution|${figure}万元}，完成预算的{r completion x basis=annualBudget of=a base=b|${rate}%}。`

it('accepts the rate on its base', () => {
  expect(outcomeOf(completionMatchesBase, { stage: 'finalAccounts', prose: prose('5200.00', '5132.00', '98.69') })).toBe('passed')
})

it('finds a rate on zero, and names the base that was meant', () => {
  const text = '年初预算{b amount x basis=originalBudget|0万元}，全年预算{n amount x basis=annualBudget|321.02万元}，决算{a amount x basis=execution|307.82万元}，完成年初预算的{r completion x basis=originalBudget of=a base=b|95.89%}。'
  const { said, audit } = verdictOf(completionMatchesBase, { stage: 'finalAccounts', prose: text })
  expect(said).toEqual(['error r'])
  expect(audit.findings[0]?.params).toMatchObject({ case: 'zeroMeant', meant: '321.02万元' })
})

it('weighs a wrong rate by how far it is off', () => {
  expect(verdictOf(completionMatchesBase, { stage: 'finalAccounts', prose: prose('5200.00', '5132.00', '98.70') }).said).toEqual(['advice r'])
  expect(verdictOf(completionMatchesBase, { stage: 'finalAccounts', prose: prose('5200.00', '5132.00', '89.69') }).said).toEqual(['error r'])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(completionMatchesBase, {})).toBe('undetermined')
})

it('takes the budget of the table where the prose gives no base', () => {
  const forms = [formOf('threePublicExpenses', 'row | budget | finalAccounts\nhospitality=公务接待费 | 4.60 | 4.00')]
  const told = (rate: string, basis = 'budget'): readonly string[] =>
    verdictOf(completionMatchesBase, { stage: 'finalAccounts', forms, prose: `公务接待费{a amount threePublic.hospitality basis=execution cell=threePublicExpenses/main/hospitality/finalAccounts|4.00万元}，完成预算的{r completion x basis=${basis} of=a|${rate}%}。` }).said
  expect(told('86.96')).toEqual([])
  expect(told('68.96')).toEqual(['warning r'])
  expect(told('68.96', 'originalBudget')).toEqual([])
})
