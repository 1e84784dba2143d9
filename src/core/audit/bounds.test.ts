import { describe, expect, it } from 'vitest'
import { boundRules } from './bounds.ts'
import { auditBy } from './run.ts'
import { budgetOf, formOf } from './test-support.ts'

const whole = formOf('expenditureSummary', `row | total | basic | project
  total | 100.00 | 60.00 | 40.00
  201 | 100.00 | 60.00 | 40.00`)
const part = (total: string): ReturnType<typeof formOf> =>
  formOf('generalPublicExpenditure', `row | total | basic | project
  total | 90.00 | 50.00 | 40.00
  201 | ${total} | 50.00 | 40.00`)
const said = (total: string): unknown[] => {
  const audit = auditBy(boundRules, budgetOf({ forms: [whole, part(total)] }))
  const result = audit.results.find(({ ruleId }) => ruleId === 'bound/fiscal-total-within-expenditure-summary')
  return [result?.outcome, ...audit.findings.map(({ id }) => id)]
}

describe('bound rules', () => {
  it('accepts a part within its whole', () => expect(said('90.00')).toEqual(['passed']))
  it('finds a part greater than its whole', () =>
    expect(said('110.00')).toEqual(['violated', 'bound/fiscal-total-within-expenditure-summary@201/total']))
  it('forgives rounding', () => {
    expect(said('100.01')).toEqual(['passed'])
    expect(said('100.02')[0]).toBe('violated')
  })
  it('leaves open an unread or negative part', () => {
    expect(said('?')).toEqual(['undetermined'])
    expect(said('-5.00')).toEqual(['undetermined'])
  })
})
