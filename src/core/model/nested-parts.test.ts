import { expect, it } from 'vitest'
import type { IdentityDefinition } from './form-definition.ts'
import { instantiateIdentities } from './identity.ts'
import type { FormShape } from './panel-rows.ts'

const form = 'revenueExpenditureSummary'
const panel = 'main'

function stated(definitions: readonly IdentityDefinition[], { columns = [], rows = [] }: Partial<Record<'columns' | 'rows', readonly (readonly [string, string])[]>>): string[] {
  const shape: FormShape = {
    id: form,
    rows: rows.map(([key, label]) => ({ panel, key, code: null, label })),
    columns: columns.map(([id, head]) => ({ panel, id, head })),
  }
  return [...new Set(instantiateIdentities(form, definitions, [shape]).map(({ identityId }) => identityId))]
}

const rowSums: readonly IdentityDefinition[] = [
  { kind: 'rowSum', id: 'whole', panel, total: 'total', parts: ['basic', 'project'] },
  { kind: 'rowSum', id: 'basic', panel, total: 'basic', parts: ['personnel', 'operating'], dissolves: true },
]
const rows = [['total', '合计']] as const
const outer = [['total', '合计'], ['project', '项目支出']] as const

it('holds no share for the whole', () => {
  expect(stated(rowSums, { rows, columns: [...outer, ['basic', '基本支出'], ['personnel', '其中：人员经费']] })).toEqual(['whole'])
  expect(stated(rowSums, { rows, columns: [...outer, ['basic', '基本支出'], ['personnel', '人员经费'], ['operating', '公用经费']] })).toEqual(['whole', 'basic'])
  expect(stated(rowSums, { rows, columns: [...outer, ['basic', '基本支出'], ['personnel', '人员经费']] })).toEqual([])
  expect(stated(rowSums, { rows, columns: [...outer, ['personnel', '其中：人员经费']] })).toEqual([])
  expect(stated(rowSums, { rows, columns: [['total', '合计'], ['basic', '其中：基本支出']] })).toEqual([])
})

const columnSums: readonly IdentityDefinition[] = [
  { kind: 'columnSum', id: 'whole', panel, columns: ['amount'], total: 'total', parts: ['own'] },
  { kind: 'columnSum', id: 'own', panel, columns: ['amount'], total: 'own', parts: ['service', 'other'], ofWhich: true, dissolves: true },
]
const columns = [['amount', '预算数']] as const

it('takes rows for parts only where their numbers or words say so', () => {
  const rowsOf = (own: string, service: string) => [['own', own], ['service', service], ['total', '合计']] as const
  expect(stated(columnSums, { columns, rows: rowsOf('二、单位资金', '（一）事业收入') })).toEqual(['whole', 'own'])
  expect(stated(columnSums, { columns, rows: rowsOf('二、单位资金', '事业收入') })).toEqual(['whole', 'own'])
  expect(stated(columnSums, { columns, rows: rowsOf('单位资金', '其中：事业收入') })).toEqual(['whole', 'own'])
  expect(stated(columnSums, { columns, rows: rowsOf('四、单位资金', '三、事业收入') })).toEqual([])
  expect(stated(columnSums, { columns, rows: rowsOf('单位资金', '事业收入') })).toEqual([])
})
