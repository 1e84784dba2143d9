/** Which figure is the slip: every cell of a small consistent form, mistyped in every way, is named as itself or nobody is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Form } from '../model/form.ts'
import type { LikelySlip } from '../model/finding.ts'
import { identityRules } from './identities.ts'
import { auditBy } from './run.ts'
import { budgetOf, formOf } from './test-support.ts'

interface Row {
  readonly key: string
  readonly basic: number
  readonly project: number
}

const print = (hundredths: number): string => (hundredths === 0 ? '' : `${Math.trunc(hundredths / 100)}.${String(Math.abs(hundredths) % 100).padStart(2, '0')}`)

/** Items under one section and category, with all totals; `edit` changes what one cell prints. */
function expenditure(items: readonly Row[], edit: (row: string, column: string, text: string) => string = (_, __, text) => text): Form {
  const sum = (pick: (row: Row) => number): number => items.reduce((total, row) => total + pick(row), 0)
  const whole = { basic: sum(({ basic }) => basic), project: sum(({ project }) => project) }
  const rows = [{ key: 'total', ...whole }, { key: '201', ...whole }, { key: '20103', ...whole }, ...items]
  const line = ({ key, basic, project }: Row): string =>
    [key, edit(key, 'total', print(basic + project)), edit(key, 'basic', print(basic)), edit(key, 'project', print(project))].join(' | ')
  return formOf('expenditureSummary', `row | total | basic | project\n${rows.map(line).join('\n')}`)
}

function likelyOf(form: Form): LikelySlip[] {
  const { findings } = auditBy(identityRules, budgetOf({ forms: [form] }))
  return [...new Map(findings.flatMap(({ likely }) => (likely === null ? [] : [[likely.cellId, likely] as const]))).values()]
}

const items: readonly Row[] = [
  { key: '2010301', basic: 134_416, project: 0 }, { key: '2010302', basic: 0, project: 57_830 }, { key: '2010350', basic: 20_917, project: 4_061 },
]
const edited = (row: string, column: string, text: string): LikelySlip[] => likelyOf(expenditure(items, (at, of, right) => (at === row && of === column ? text : right)))

describe('where the slip is', () => {
  it.each([
    ['digits exchanged', '2010301', 'basic', '1434.16', 'digitsSwapped', 134_416n],
    ['a digit doubled', '20103', 'total', '21722.24', 'digitDoubled', 217_224n],
    ['a digit lost', '20103', 'total', '212.24', 'digitLost', 217_224n],
    ['the point moved and its last digit pushed out', '2010350', 'basic', '20.91', 'decimalMoved', 20_917n],
    ['a sign', '2010302', 'project', '-578.30', 'sign', 57_830n],
    ['yuan for ten thousand yuan', '2010302', 'total', '5783000', 'unit', 57_830n],
    ['a figure left out', '2010350', 'project', '', 'leftOut', 4_061n],
  ])('%s', (_, row, column, text, slip, right) => {
    expect(edited(row, column, text)).toEqual([{ cellId: `expenditureSummary/main/${row}/${column}`, proposedFen: right * 10_000n, slip, belongsIn: null }])
  })

  it('sees a figure in the wrong column and in the wrong row', () => {
    const moved = likelyOf(expenditure(items, (row, column, text) => (row !== '2010302' ? text : column === 'basic' ? '578.30' : column === 'project' ? '' : text)))
    expect(moved).toMatchObject([{ cellId: 'expenditureSummary/main/2010302/basic', slip: 'wrongColumn', belongsIn: 'expenditureSummary/main/2010302/project' }])
    const shifted = likelyOf(expenditure(items, (row, column, text) => (column !== 'project' ? text : row === '2010301' ? '578.30' : row === '2010302' ? '' : text)))
    expect(shifted).toMatchObject([{ cellId: 'expenditureSummary/main/2010301/project', slip: 'wrongRow', belongsIn: 'expenditureSummary/main/2010302/project' }])
  })

  it('names two slips of one form each by itself', () => {
    const both = likelyOf(expenditure(items, (row, column, text) => (row === '2010301' && column === 'basic' ? '1434.16' : row === '2010350' && column === 'project' ? '4.06' : text)))
    expect(both.map(({ cellId, slip }) => `${cellId} ${slip}`).sort()).toEqual(['expenditureSummary/main/2010301/basic digitsSwapped', 'expenditureSummary/main/2010350/project decimalMoved'])
  })

  it('never names another figure than the one that was changed', () => {
    const amount = fc.integer({ min: 1_000, max: 9_999_999 })
    const rows = fc.array(fc.record({ basic: amount, project: amount }), { minLength: 2, maxLength: 6 }).map((list) => list.map((row, index) => ({ key: `20103${String(index + 1).padStart(2, '0')}`, ...row })))
    fc.assert(fc.property(rows, fc.nat(), fc.constantFrom('total', 'basic', 'project'), fc.integer({ min: 100, max: 9_000_000 }), (list, pick, column, wrong) => {
      const keys = ['total', '201', '20103', ...list.map(({ key }) => key)]
      const key = keys[pick % keys.length] ?? 'total'
      const named = likelyOf(expenditure(list, (row, of, text) => (row === key && of === column ? print(wrong) : text)))
      expect(named.filter(({ cellId }) => cellId !== `expenditureSummary/main/${key}/${column}`)).toEqual([])
    }), { numRuns: 150 })
  })

  it('stays linear: ten thousand figures with slips take no longer than reading them', () => {
    const categories = Array.from({ length: 33 }, (_, index) => {
      const own = Array.from({ length: 100 }, (_, item): Row => ({ key: `${201 + index}01${String(item).padStart(2, '0')}`, basic: 1_000 + index * 7 + item * 31, project: 2_000 + item * 11 }))
      return [{ key: String(201 + index), basic: own.reduce((sum, { basic }) => sum + basic, 0), project: own.reduce((sum, { project }) => sum + project, 0) }, ...own]
    })
    const heads = categories.flatMap(([head]) => head ?? [])
    const total: Row = { key: 'total', basic: heads.reduce((sum, { basic }) => sum + basic, 0), project: heads.reduce((sum, { project }) => sum + project, 0) }
    const lines = [total, ...categories.flat()].map(({ key, basic, project }) => `${key} | ${print(basic + project)} | ${key === '2100177' ? '9.99' : print(basic)} | ${print(project)}`)
    const form = formOf('expenditureSummary', `row | total | basic | project\n${lines.join('\n')}`)
    const started = performance.now()
    expect(likelyOf(form).map(({ cellId }) => cellId)).toEqual(['expenditureSummary/main/2100177/basic'])
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
