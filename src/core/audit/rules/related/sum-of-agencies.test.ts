import { expect, it } from 'vitest'
import type { Form } from '../../../model/form.ts'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { sumOfAgencies } from './sum-of-agencies.ts'

const forms = (total: string, item = total): Form[] => [formOf('generalPublicExpenditure', `
  row | total
  total=合计 | ${total}
  2010301=行政运行 | ${item}`)]
const department = (total: string, count = '2', item = total): BudgetSketch => ({ forms: forms(total, item), prose: `# organization 二、机构设置\n本部门共有预算单位${count}家，包括局本级和所属单位。` })
const agency = (total: string): readonly ['agency', BudgetSketch] => ['agency', { forms: forms(total) }]

it('accepts the sum, as exactly as it is printed', () => {
  expect(outcomeOf(sumOfAgencies, department('30.00'), agency('10.00'), agency('20.00'))).toBe('passed')
  expect(outcomeOf(sumOfAgencies, department('30.01'), agency('10.00'), agency('20.00'))).toBe('passed')
})

it('warns once a form, naming the total and what else differs', () => {
  const { said, audit } = verdictOf(sumOfAgencies, department('31.00'), agency('10.00'), agency('20.00'))
  expect(said).toEqual(['warning generalPublicExpenditure/main/total/total'])
  expect(audit.findings[0]).toMatchObject({ expectedFen: 30_000_000n, actualFen: 31_000_000n, params: { differing: '2' }, elsewhere: [{ text: '10.00' }, { text: '20.00' }] })
  expect(verdictOf(sumOfAgencies, department('30.00', '2', '29.00'), agency('10.00'), agency('20.00')).said).toEqual(['warning generalPublicExpenditure/main/2010301/total'])
})

it('cannot tell unless all agencies are there and read', () => {
  expect(verdictOf(sumOfAgencies, department('30.00', '3'), agency('10.00'), agency('20.00'))).toMatchObject({ outcome: 'undetermined', missing: ['related.agencies'] })
  expect(outcomeOf(sumOfAgencies, { forms: forms('30.00') }, agency('10.00'), agency('20.00'))).toBe('undetermined')
  expect(outcomeOf(sumOfAgencies, department('30.00'), agency('10.00'), agency('?'))).toBe('undetermined')
  expect(outcomeOf(sumOfAgencies, department('30.00'), agency('10.00'), ['agency', {}])).toBe('undetermined')
})

it('does not apply without agencies', () => {
  expect(outcomeOf(sumOfAgencies, department('30.00'))).toBe('notApplicable')
})
