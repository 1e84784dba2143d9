import { describe, expect, it } from 'vitest'
import { phraseFinding } from '../locale/finding-words.ts'
import type { Form } from '../model/form.ts'
import { identityRules } from './identities.ts'
import { auditBy } from './run.ts'
import { budgetOf, formOf } from './test-support.ts'

const expenditure = (rows: string): Form => formOf('expenditureSummary', `row | total | basic | project\n${rows}`)
const general = (rows: string): Form => formOf('generalPublicExpenditure', `row | total | basic | project\n${rows}`)

function findingsOf(forms: readonly Form[], problems: Parameters<typeof budgetOf>[0]['problems'] = []): string[] {
  return auditBy(identityRules, budgetOf({ forms, problems })).findings.map(
    ({ severity, id, likely }) => `${severity} ${id}${likely === null ? '' : ` ← ${likely.cellId} ${likely.slip} ${likely.proposedFen}`}`,
  )
}

const right = `total | 100.00 | 60.00 | 40.00
  201 | 70.00 | 30.00 | 40.00
  2010301 | 30.00 | 30.00 |
  2010302 | 40.00 | | 40.00
  208 | 30.00 | 30.00 |
  2080505 | 30.00 | 30.00 |`

describe('identity rules', () => {
  it('says nothing of a consistent budget and counts what it compared', () => {
    expect(findingsOf([expenditure(right), general(right)])).toEqual([])
    const { results } = auditBy(identityRules, budgetOf({ forms: [expenditure(right)] }))
    const rows = results.find(({ ruleId }) => ruleId === 'identity/expenditureSummary/total-is-sum-of-kinds')
    expect(rows).toMatchObject({ outcome: 'passed', checkedCount: 6 })
    expect(results.find(({ ruleId }) => ruleId.startsWith('identity/threePublicExpenses'))?.outcome).toBe('notApplicable')
  })

  it('names the one cell whose other identities all imply the same figure', () => {
    const wrong = right.replace('2010302 | 40.00 | | 40.00', '2010302 | 40.00 | | 4.00')
    const said = findingsOf([expenditure(wrong)])
    expect(said).toHaveLength(1)
    for (const line of said) expect(line).toContain('← expenditureSummary/main/2010302/project decimalMoved 40000000')
  })

  it('makes one finding of one slip and keeps what else it breaks', () => {
    const wrong = right.replace('208 | 30.00 | 30.00 |', '208 | 30.00 | 39.00 |')
    const { findings } = auditBy(identityRules, budgetOf({ forms: [expenditure(wrong), general(right)] }))
    expect(findings.every(({ likely }) => likely?.cellId === 'expenditureSummary/main/208/basic' && likely.slip === 'digitChanged')).toBe(true)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.consequences.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['identity/expenditureSummary/parent-is-sum-of-children']))
    expect(findings[0]?.places.length).toBeGreaterThan(3)
  })

  it('tells a blank side as blank, and no difference from it', () => {
    const phrases = (rows: string): string[] => auditBy(identityRules, budgetOf({ forms: [expenditure(rows)] })).findings.map((finding) => phraseFinding(finding, 'zh').summary)
    const parts = 'total | 100.00 | 60.00 | 40.00'
    expect(phrases('total | 100.00 | | ')).toEqual([expect.stringMatching(/为 100\.00 万元，而各分项都未填。$/)])
    const summary = formOf('revenueExpenditureSummary', 'row | amount\nrevenue:total |\nexpenditure:total | 100.00')
    const said = auditBy(identityRules, budgetOf({ forms: [summary, expenditure(parts)] })).findings.map((finding) => phraseFinding(finding, 'zh').summary)
    expect(said.length).toBeGreaterThan(0)
    for (const one of said) expect(one).not.toMatch(/（无）|0\.00 万元，相差/)
  })

  it('sees a figure in the wrong column', () => {
    const wrong = right.replace('2010302 | 40.00 | | 40.00', '2010302 | 40.00 | 40.00 |')
    const said = findingsOf([expenditure(wrong)])
    expect(said.length).toBeGreaterThan(0)
    for (const line of said) expect(line).toContain('2010302/basic wrongColumn 0')
  })

  it('names nobody when two cells explain it equally well', () => {
    const said = findingsOf([expenditure('total | 100.00 | 60.00 | 30.00')])
    expect(said).toEqual(['error identity/expenditureSummary/total-is-sum-of-kinds@main/total/total'])
  })

  it('names what is unlike the other figures of a sum first, where nobody can tell', () => {
    const first = (rows: string): string | undefined => auditBy(identityRules, budgetOf({ forms: [expenditure(rows)] })).findings[0]?.places[0]?.text
    expect(first('total | 3.14 | 31400 |')).toBe('31400')
    expect(first('total | 3.14 | -3.14 |')).toBe('-3.14')
    expect(first('total | 100.00 | 60.00 | 30.00')).toBe('100.00')
    // 2138.88 would have to lose two digits at once, 97.30 only one.
    expect(first('total | 2138.88 | 2111.58 | 97.30')).toBe('97.30')
  })

  it('states nothing of a total whose subtotal is left out, nor of codes printed twice or of two charts', () => {
    const fiscal = formOf('fiscalSummary', 'row | amount\nrevenue:generalPublic | 85.00\nrevenue:carryover | 5.00\nrevenue:total | 90.00')
    expect(findingsOf([fiscal])).toEqual([])
    expect(findingsOf([expenditure('total | 50.00 | 50.00 |\n201 | 30.00 | 30.00 |\n20103 | 30.00 | 30.00 |\n201#2 | 20.00 | 20.00 |\n20103#2 | 20.00 | 20.00 |')])).toEqual([])
    expect(findingsOf([expenditure('total | 50.00 | 50.00 |\n301 | 50.00 | 50.00 |\n501 | 50.00 | 50.00 |')])).toEqual([])
  })

  it('only warns where a single row below may be one of several', () => {
    const said = findingsOf([expenditure('total | 50.00 | 50.00 |\n201 | 50.00 | 50.00 |\n20103 | 30.00 | 30.00 |')])
    expect(said.length).toBeGreaterThan(0)
    for (const line of said) expect(line).toMatch(/^warning /)
  })

  it('takes rounding for advice and a blank total for a warning', () => {
    expect(findingsOf([expenditure('total | 100.01 | 60.00 | 40.00')])).toEqual(['advice identity/expenditureSummary/total-is-sum-of-kinds@main/total/total'])
    const two = auditBy(identityRules, budgetOf({ forms: [expenditure('total | 100.01 | 60.00 | 40.00\n201 | 100.01 | 60.00 | 40.00')] })).findings
    expect(two.map(({ params, places }) => [params.case, params.count, places.length])).toEqual([['tails', '2', 2]])
    expect(findingsOf([expenditure('total | 100.02 | 60.00 | 40.00')])[0]).toMatch(/^error/)
    expect(findingsOf([expenditure('total | | 60.00 | 40.00')])).toEqual(['warning identity/expenditureSummary/total-is-sum-of-kinds@main/total/total'])
  })

  it('leaves open what is unread, and every difference in a form read in part', () => {
    const outcome = (form: Form, problems: Parameters<typeof budgetOf>[0]['problems'] = []): unknown =>
      auditBy(identityRules, budgetOf({ forms: [form], problems })).results.find(({ ruleId }) => ruleId.endsWith('expenditureSummary/total-is-sum-of-kinds'))?.outcome
    expect(outcome(expenditure('total | 100.00 | ? | 40.00'))).toBe('undetermined')
    const unknownRow = { code: 'rowUnknown', place: null, params: { form: 'expenditureSummary' } } as const
    expect(outcome(expenditure('total | 100.00 | 50.00 | 40.00'), [unknownRow])).toBe('undetermined')
    expect(outcome(expenditure('total | 90.00 | 50.00 | 40.00'), [unknownRow])).toBe('passed')
    expect(outcome({ ...expenditure(''), status: 'unread' })).toBe('undetermined')
  })
})
