import { expect, it } from 'vitest'
import { auditBudget } from '../../run.ts'
import { budgetOf, formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { codeHasItsParent } from './code-has-its-parent.ts'

const spending = (rows: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total | basic | project
${rows}`)

it('accepts items under their section and category', () => {
  expect(outcomeOf(codeHasItsParent, { forms: [spending('201 | 5.00\n20103 | 5.00\n2010301 | 5.00')] })).toBe('passed')
})

it('warns of an orphan where others have their parent', () => {
  expect(verdictOf(codeHasItsParent, { forms: [spending('201 | 5.00\n20103 | 5.00\n2010301 | 5.00\n2080505=机关事业单位基本养老保险缴费支出 | 1.00')] }).said).toEqual(['warning expenditureSummary/main/2080505'])
})

it('does not ask for a level the form leaves out, nor in a form read in part', () => {
  expect(outcomeOf(codeHasItsParent, { forms: [spending('201 | 5.00\n2010301 | 5.00')] })).toBe('passed')
  const problems = [{ code: 'rowUnknown', place: null, params: { form: 'expenditureSummary' } }] as const
  expect(outcomeOf(codeHasItsParent, { problems, forms: [spending('201 | 5.00\n20103 | 5.00\n2080505 | 1.00')] })).toBe('undetermined')
})

it('tells the code above as the slip where with another code the sums hold, and what it breaks with it', () => {
  const printed = (section: string): ReturnType<typeof formOf> => spending(`total | 6.00\n221=住房保障支出 | 6.00\n${section}=住房改革支出 | 6.00\n2210201=住房公积金 | 4.00\n2210203=购房补贴 | 2.00`)
  expect(verdictOf(codeHasItsParent, { forms: [printed('22102')] }).said).toEqual([])
  const { findings } = auditBudget(budgetOf({ forms: [printed('22108')] }))
  const [finding] = findings.filter(({ ruleId }) => ruleId === codeHasItsParent.id)
  expect(finding?.id).toBe(`${codeHasItsParent.id}@expenditureSummary/main/22108`)
  expect(finding?.params).toMatchObject({ case: 'above', other: '22102', child: '2210201' })
  expect(finding?.severity).toBe('error')
  expect(finding?.consequences.map(({ ruleId }) => ruleId)).toEqual(['identity/expenditureSummary/parent-is-sum-of-children'])
  expect(findings.filter(({ ruleId }) => ruleId.startsWith('identity/'))).toEqual([])
})

it('does not tell a code as a slip where its sums would hold no better', () => {
  const forms = [spending('total | 9.00\n221 | 6.00\n22108 | 6.00\n2210201 | 5.00')]
  const { findings } = auditBudget(budgetOf({ forms }))
  expect(findings.filter(({ ruleId }) => ruleId === codeHasItsParent.id).map(({ params }) => params['case'])).toEqual([undefined])
})
