import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { evaluatedFundsAddUp } from './funds-add-up.ts'

const funds = (total: string, fiscal: string, other: string): { readonly evaluations: readonly { readonly funds: readonly string[] }[] } => ({
  evaluations: [{ funds: [`total | ${total} | 5.00 | 10 | 50% | 5`, `fiscal | ${fiscal} | 5.00`, `other | ${other} |`] }],
})

it('passes where the sources come to the total, blank or rounded', () => {
  expect(outcomeOf(evaluatedFundsAddUp, funds('10.00', '7.00', '3.00'))).toBe('passed')
  expect(outcomeOf(evaluatedFundsAddUp, funds('10.00', '10.00', ''))).toBe('passed')
  expect(outcomeOf(evaluatedFundsAddUp, funds('10.01', '7.00', '3.00'))).toBe('passed')
})

it('weighs more than the total heavier than less', () => {
  expect(verdictOf(evaluatedFundsAddUp, funds('10.00', '8.00', '3.00')).said).toEqual(['error self-evaluation-1-annual'])
  expect(verdictOf(evaluatedFundsAddUp, funds('10.00', '6.00', '3.00')).said).toEqual(['warning self-evaluation-1-annual'])
})

it('cannot tell what was not read, and asks nothing without sources', () => {
  expect(outcomeOf(evaluatedFundsAddUp, funds('10.00', '?', '3.00'))).toBe('undetermined')
  expect(outcomeOf(evaluatedFundsAddUp, { evaluations: [{ funds: ['total | 10.00 | 5.00', 'fiscal | 8.00 | 5.00'] }] })).toBe('notApplicable')
})
