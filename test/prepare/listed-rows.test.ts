/** Rows that a layout knows by their wording: last year printed some of them, this year may print others. And what a pasted block says beside its amounts. */
import { describe, expect, it } from 'vitest'
import { joinFamilies } from '../../src/core/data/families.ts'
import type { DraftEdit } from '../../src/core/model/draft.ts'
import { makeBlankBudget } from '../../src/core/prepare/blank-budget.ts'
import { layDraft } from '../../src/core/prepare/draft-tables.ts'

const family = joinFamilies([]).find(({ id }) => id === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const full = makeBlankBudget(family, false, { familyId: family.id, department: '某局', year: 2026 })
const printed = ['equipment', 'furniture']
const last = { ...full, forms: full.forms.map((form) => (form.id === 'fixedAssets' ? { ...form, rows: form.rows.filter(({ key }) => printed.includes(key)), cells: form.cells.filter(({ path }) => printed.includes(path.row)) } : form)) }
const assets = (edits: readonly DraftEdit[]) => layDraft(last, edits).forms.find(({ id }) => id === 'fixedAssets')
const add = (key: string): DraftEdit => ({ kind: 'rowAdded', form: 'fixedAssets', panel: 'main', key, label: key })

describe('a row of a list of known wordings', () => {
  it('stands where its layout prints it, with its cells, and only once', () => {
    const keys = (edits: readonly DraftEdit[]) => assets(edits)?.rows.map(({ key }) => key)
    expect(keys([add('buildings')])).toEqual(['buildings', ...printed])
    expect(keys([add('vehicles'), add('buildings'), add('vehicles')])).toEqual(['buildings', 'vehicles', ...printed])
    expect(assets([add('vehicles')])?.cells.filter(({ path }) => path.row === 'vehicles').length).toBeGreaterThan(0)
  })

  it('is not made up: what the layout does not know is no row', () => {
    expect(assets([add('spaceships')])?.rows.map(({ key }) => key)).toEqual(printed)
  })
})

describe('a pasted block', () => {
  it('is one step, with the counts beside its amounts', () => {
    const made = assets([{ kind: 'figures', figures: [{ cell: 'fixedAssets/main/equipment/amount', text: '30.20', unit: 'tenThousandYuan' }], texts: [{ form: 'fixedAssets', panel: 'main', key: 'equipment', column: 'quantity', text: '12' }] }])
    expect(made?.rows.find(({ key }) => key === 'equipment')?.texts['quantity']).toBe('12')
    expect(made?.cells.find(({ path }) => path.row === 'equipment')?.amount?.fen).toBe(30_200_000n)
  })
})

describe('codes that are added', () => {
  const funded = (order: readonly string[], isTogether: boolean) => {
    const rows = order.map((key) => ({ kind: 'rowAdded' as const, form: 'expenditureSummary' as const, panel: 'main', key, label: key }))
    const apart = (edit: DraftEdit): DraftEdit[] => [edit, { kind: 'rowNamed', form: 'expenditureSummary', panel: 'main', key: 'total', label: '合计' }]
    const made = layDraft(last, isTogether ? rows : rows.flatMap(apart)).forms.find(({ id }) => id === 'expenditureSummary')
    return made?.rows.map(({ key }) => key)
  }

  it('stand in the order of their codes under those above them, one by one or together, in whatever order they come', () => {
    const wanted = ['total', '201', '20101', '2010101', '2010102', '20103', '2010301', '208', '20805', '2080505']
    for (const order of [['2080505', '2010102', '2010301', '2010101'], ['2010101', '2010102', '2010301', '2080505']]) {
      expect(funded(order, true)).toEqual(wanted)
      expect(funded(order, false)).toEqual(wanted)
    }
  })
})
