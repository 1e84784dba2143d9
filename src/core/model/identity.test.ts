import { describe, expect, it } from 'vitest'
import { readAmount } from '../money.ts'
import { cellId, type Cell } from './form.ts'
import type { IdentityDefinition } from './form-definition.ts'
import { evaluateIdentity, instantiateIdentities } from './identity.ts'
import { parentCode, type FormShape } from './panel-rows.ts'

const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 }
const form = 'expenditureSummary'

function shapeOf(keys: readonly string[]): FormShape {
  return {
    id: form,
    rows: keys.map((key) => ({ panel: 'main', key, code: /^\d+$/.test(key) ? key : null })),
    columns: ['total', 'basic', 'project'].map((id) => ({ panel: 'main', id })),
  }
}

function cellsOf(rows: Readonly<Record<string, readonly string[]>>): Map<string, Cell> {
  const cells = Object.entries(rows).flatMap(([row, texts]) =>
    texts.map((text, index): Cell => {
      const path = { form, panel: 'main', row, column: ['total', 'basic', 'project'][index] ?? '' } as const
      const reading = readAmount(text, 'tenThousandYuan')
      const amount = reading.kind === 'amount' ? reading.amount : null
      const state = text === '?' ? 'unread' : reading.kind === 'amount' || reading.kind === 'dash' ? reading.kind : 'blank'
      return { id: cellId(path), path, state, amount, unit: 'tenThousandYuan', text, place, candidates: [] }
    }),
  )
  return new Map(cells.map((cell) => [cell.id, cell]))
}

const rowSum: IdentityDefinition = { kind: 'rowSum', id: 'total-is-basic-plus-project', panel: 'main', total: 'total', parts: ['basic', 'project'] }
const tree: IdentityDefinition = { kind: 'tree', id: 'code-is-sum-of-children', panel: 'main', columns: ['total'], totalRow: 'total' }

function statesOf(definition: IdentityDefinition, rows: Readonly<Record<string, readonly string[]>>): string[] {
  const cells = cellsOf(rows)
  return instantiateIdentities(form, [definition], [shapeOf(Object.keys(rows))]).map(
    (instance) => `${instance.total.row} ${evaluateIdentity(instance, cells).state}`,
  )
}

describe('identities', () => {
  it('compares every row, blanks counting as zero', () => {
    expect(statesOf(rowSum, { total: ['10.00', '7.00', '3.00'], '201': ['7.00', '7.00', ''], '208': ['3.00', '3.00', '1.00'] })).toEqual([
      '201 holds',
      '208 broken',
      'total holds',
    ])
  })

  it('forgives what rounding explains and nothing more', () => {
    expect(statesOf(rowSum, { '201': ['10.01', '7.00', '3.00'], '208': ['10.02', '7.00', '3.00'] })).toEqual(['201 rounding', '208 broken'])
  })

  it('puts the parts of a dissolving sum in the place of a total that is not printed', () => {
    const personnel: IdentityDefinition = { kind: 'rowSum', id: 'basic-is-people-and-operating', panel: 'main', total: 'wages', parts: ['basic'], dissolves: true }
    const whole: IdentityDefinition = { ...rowSum, parts: ['wages', 'project'] }
    const partsOf = (...definitions: readonly IdentityDefinition[]): string[][] =>
      instantiateIdentities(form, definitions, [shapeOf(['201'])]).map(({ parts }) => parts.map(({ path }) => path.column))
    expect(partsOf(whole, personnel)[0]).toEqual(['basic', 'project'])
    expect(partsOf(whole, { ...personnel, dissolves: false })[0]).toEqual(['wages', 'project'])
    const rows: IdentityDefinition = { kind: 'columnSum', id: 'total-is-sum', panel: 'main', columns: ['total'], total: 'total', parts: ['own', 'grant'] }
    const own: IdentityDefinition = { kind: 'columnSum', id: 'own-is-sum', panel: 'main', columns: ['total'], total: 'own', parts: ['fees', 'sales'], dissolves: true }
    const partRows = (keys: readonly string[]): string[] | undefined => instantiateIdentities(form, [rows, own], [shapeOf(keys)])[0]?.parts.map(({ path }) => path.row)
    expect(partRows(['total', 'fees', 'grant'])).toEqual(['fees', 'sales', 'grant'])
    expect(partRows(['total', 'own', 'fees', 'grant'])).toEqual(['own', 'grant'])
  })

  it('leaves a row open when a cell is unread, and empty when nothing is printed', () => {
    expect(statesOf(rowSum, { '201': ['10.00', '?', '3.00'], '208': ['', '', ''], '210': ['', '1.00', ''] })).toEqual([
      '201 open',
      '208 empty',
      '210 totalBlank',
    ])
  })

  it('finds the nearest printed ancestor of a code', () => {
    expect(parentCode('2010301', new Set(['201', '2010301']))).toBe('201')
    expect(parentCode('201', new Set(['201', '20103']))).toBeNull()
    const states = statesOf(tree, { total: ['10.00'], '201': ['7.00'], '20103': ['7.00'], '2010301': ['4.00'], '2010302': ['2.00'], '208': ['3.00'] })
    expect(states.sort()).toEqual(['201 holds', '20103 broken', 'total holds'])
  })

  it('takes off what is subtracted; a blank balance of nothing is no blank total', () => {
    const balance: IdentityDefinition = { kind: 'rowSum', id: 'what-is-left', panel: 'main', total: 'project', parts: ['total'], subtracted: ['basic'], everyPart: true }
    expect(statesOf(balance, { '201': ['10.00', '7.00', '3.00'], '208': ['10.00', '10.00', ''], '210': ['10.00', '7.00', ''], '211': ['10.00', '7.00', '4.00'] })).toEqual([
      '201 holds', '208 empty', '210 totalBlank', '211 broken',
    ])
    expect(statesOf({ ...balance, subtracted: ['absent'] }, { '201': ['10.00', '7.00', '3.00'] })).toEqual([])
  })

  it('says nothing about a sum whose parts the layout does not print', () => {
    const definition: IdentityDefinition = { ...rowSum, parts: ['personnel', 'operating'] }
    expect(statesOf(definition, { '201': ['7.00', '7.00', ''] })).toEqual([])
  })

  it('compares two forms code by code on the levels both print', () => {
    const definition: IdentityDefinition = {
      kind: 'equalRows',
      id: 'same-by-code',
      left: { form, panel: 'main', column: 'total' },
      right: { form: 'generalPublicExpenditure', panel: 'main', column: 'total' },
    }
    const other: FormShape = { ...shapeOf(['total', '201', '208', '210']), id: 'generalPublicExpenditure' }
    const instances = instantiateIdentities(form, [definition], [shapeOf(['total', '201', '2010301', '208']), other])
    expect(instances.map((instance) => instance.total.row)).toEqual(['201', '208', '210', 'total'])
  })

  it('lets what was carried over be set apart, whole or in part, and nothing else', () => {
    const carried = { form, panel: 'main', row: 'carried', column: 'total' } as const
    const side = (column: string) => ({ form, panel: 'main', column }) as const
    const sum: IdentityDefinition = { kind: 'sum', id: 'whole', total: { ...side('total'), row: 'total' }, parts: [{ ...side('basic'), row: 'total' }], apart: [carried] }
    const rows: IdentityDefinition = { kind: 'equalRows', id: 'rows', left: side('total'), right: side('basic'), totals: false, apart: [carried] }
    const printed = { carried: ['3.00'], total: ['10.00', '7.00'], '201': ['6.00', '4.00'], '208': ['4.00', '3.00'] }
    expect(statesOf(sum, printed)).toEqual(['total holds'])
    expect(statesOf(rows, printed)).toEqual(['201 empty', '208 empty'])
    expect(statesOf(sum, { ...printed, total: ['10.00', '8.00'] })).toEqual(['total broken'])
    expect(statesOf(rows, { ...printed, '201': ['8.00', '4.00'], '208': ['3.00', '4.00'] })).toEqual(['201 broken', '208 broken'])
    expect(statesOf(sum, { ...printed, carried: [''] })).toEqual(['total broken'])
  })
})
