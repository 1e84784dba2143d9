import { describe, expect, it } from 'vitest'
import { anything, form, fiscalYear } from './needs.ts'
import { defineRule, type Rule, type Tally } from './rule.ts'
import { auditBudget, auditBy } from './run.ts'
import { budgetOf, formOf } from './test-support.ts'

const rule = (part: Partial<Rule>): Rule => ({
  id: 'test/rule', title: { zh: '测试', en: 'Test' }, basis: ['arithmetic'], applies: {}, severity: 'warning', needs: {}, check: () => [], ...part,
})
const counted = (tally: Tally, count: number): [] => {
  tally.compared(count)
  return []
}
const placed = (tally: Tally): [] => {
  tally.placing()
  return []
}
const resultOf = (one: Rule, sketch: Parameters<typeof budgetOf>[0] = {}): unknown => auditBy([one], budgetOf(sketch)).results[0]

describe('the engine', () => {
  it('passes a rule that compared and found nothing, and counts', () => {
    const counting = rule({ check: (_, tally) => counted(tally, 3) })
    expect(resultOf(counting)).toMatchObject({ outcome: 'passed', checkedCount: 3, findingIds: [] })
  })

  it('does not pass a rule whose sums all told reading where figures stand', () => {
    const placing = rule({ check: (_, tally) => placed(tally) })
    expect(resultOf(placing)).toMatchObject({ outcome: 'undetermined', missing: ['figures.columns'], checkedCount: 0, placingCount: 1 })
    const both = rule({ check: (_, tally) => [...placed(tally), ...counted(tally, 1)] })
    expect(resultOf(both)).toMatchObject({ outcome: 'passed', checkedCount: 1, placingCount: 1 })
  })

  it('calls a rule that compared nothing not applicable', () => expect(resultOf(rule({}))).toMatchObject({ outcome: 'notApplicable', checkedCount: 0 }))

  it('never passes silently: a missing need or an open comparison is undetermined, by name', () => {
    const needing = defineRule({ ...rule({}), needs: { summary: form('expenditureSummary'), year: fiscalYear }, check: () => [] })
    expect(resultOf(needing, { year: null })).toMatchObject({ outcome: 'undetermined', missing: ['form:expenditureSummary', 'fiscalYear'] })
    const open = rule({ check: (_, tally) => {
        tally.open('cell:x')
        return counted(tally, 1)
      },
    })
    expect(resultOf(open)).toMatchObject({ outcome: 'undetermined', missing: ['cell:x'], checkedCount: 1 })
  })

  it('treats an unread form as missing and a form foreign to the family as not applicable', () => {
    const needing = defineRule({ ...rule({}), needs: { costs: form('officeRunningCosts') }, check: (_, tally) => counted(tally, 1) })
    expect(resultOf(needing)).toMatchObject({ outcome: 'notApplicable' })
    expect(resultOf(needing, { forms: [formOf('officeRunningCosts', 'row | total', { status: 'unread' })] })).toMatchObject({ outcome: 'undetermined' })
    expect(resultOf(needing, { familyId: 'jiangsu-province-budget' })).toMatchObject({ outcome: 'undetermined' })
  })

  it('applies rules by year and stage', () => {
    const scoped = rule({ applies: { from: 2018, to: 2020, stages: ['budget'] }, check: (_, tally) => counted(tally, 1) })
    expect(resultOf(scoped, { year: 2018 })).toMatchObject({ outcome: 'passed' })
    expect(resultOf(scoped, { year: 2021 })).toMatchObject({ outcome: 'notApplicable' })
    expect(resultOf(scoped, { year: 2018, stage: 'finalAccounts' })).toMatchObject({ outcome: 'notApplicable' })
    expect(resultOf(scoped, { year: null })).toMatchObject({ outcome: 'undetermined', missing: ['fiscalYear'] })
  })

  it('lets a finding soften the weight of its rule, never raise it, and numbers findings worded alike', () => {
    const speaking = rule({
      check: function* () {
        yield { at: 'x', places: [], severity: 'error' }
        yield { at: 'x', places: [], severity: 'advice' }
      },
    })
    const { findings } = auditBy([speaking], budgetOf({}))
    expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual(['warning test/rule@x', 'advice test/rule@x~2'])
  })

  it('resolves a need once, and does not catch our own mistakes', () => {
    const asked: string[] = []
    const need = { name: 'once', resolve: () => ({ state: 'found', value: asked.push('once') }) as const }
    auditBy([rule({ id: 'test/a', needs: { need } }), rule({ id: 'test/b', needs: { need, view: anything } })], budgetOf({}))
    expect(asked).toEqual(['once'])
    expect(() => auditBy([rule({ check: () => { throw new Error('ours') } })], budgetOf({}))).toThrow('ours')
  })
})

it('finds nothing wrong in an empty budget, and says what could not be checked', () => {
  const { findings, results } = auditBudget(budgetOf({ year: null, familyId: null }))
  expect(findings).toEqual([])
  expect(results.some(({ outcome }) => outcome === 'passed')).toBe(false)
  expect(results.some(({ outcome }) => outcome === 'undetermined')).toBe(true)
})
