import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { projectFundsMatch } from './project-funds-match.ts'

const bought = (lines: string, budget = '10.00'): BudgetSketch => {
  const form = formOf('governmentProcurement', `row | projectFunds | total\n${lines}`)
  return { forms: [{ ...form, rows: form.rows.map((row) => ({ ...row, texts: { project: row.label } })) }], projects: [{ name: '河道 巡查', budget }] }
}

it('accepts funds that are the budget, as exactly as they are printed, and purchases within them', () => {
  expect(verdictOf(projectFundsMatch, bought('1=河道巡查 | 10.00 | 4.00\n2=河道巡查 | 10.00 | 6.00'))).toMatchObject({ outcome: 'passed', checkedCount: 3 })
  expect(outcomeOf(projectFundsMatch, bought('1=河道巡查 | 10.00 | 4.00', '10.004'))).toBe('passed')
})

it('warns of other funds than the budget, and of purchases beyond them', () => {
  expect(verdictOf(projectFundsMatch, bought('1=河道巡查 | 12.00 | 4.00')).said).toEqual(['warning 1'])
  const { said, audit } = verdictOf(projectFundsMatch, bought('1=河道巡查 | 10.00 | 4.00\n2=河道巡查 | 10.00 | 7.00'))
  expect(said).toEqual(['warning 1/total'])
  expect(audit.findings[0]?.actualFen).toBe(11_000_000n)
})

it('asks nothing of projects without a table, of lines without funds, and without projects', () => {
  expect(verdictOf(projectFundsMatch, bought('1=道路巡查 | 12.00 | 4.00'))).toMatchObject({ outcome: 'passed', checkedCount: 1 })
  expect(outcomeOf(projectFundsMatch, bought('1=河道巡查 | | 4.00'))).toBe('notApplicable')
  expect(outcomeOf(projectFundsMatch, { forms: bought('1=河道巡查 | 12.00 | 4.00').forms ?? [] })).toBe('notApplicable')
})

it('cannot tell where the funds are unread, or without the form', () => {
  expect(outcomeOf(projectFundsMatch, bought('1=河道巡查 | ? | 4.00'))).toBe('undetermined')
  expect(outcomeOf(projectFundsMatch, { projects: [{}] })).toBe('undetermined')
})
