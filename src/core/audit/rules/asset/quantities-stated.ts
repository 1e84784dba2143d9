/** A kind of asset with a value has a quantity. */
import { anything, form } from '../../needs.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const quantitiesStated = defineRule({
  id: 'asset/quantities-stated',
  title: { zh: '资产表填列数量', en: 'The asset table states quantities' },
  basis: ['state-assets-43', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { assets: form('fixedAssets'), view: anything },
  *check({ assets, view }, tally) {
    const panels = view.family?.forms.find(({ id }) => id === assets.id)?.panels ?? []
    if (assets.status !== 'filled' || !panels.some(({ columns }) => columns.some(({ id, kind }) => id === 'quantity' && kind === 'count'))) return
    const valued = assets.rows.filter(({ key, panel }) => key !== 'total' && assets.cells.some(({ path, amount }) => path.panel === panel && path.row === key && path.column === 'amount' && amount !== null && amount.fen > 0n))
    tally.compared(valued.length)
    const bare = valued.filter(({ texts }) => (texts.quantity ?? '').trim() === '')
    if (bare.length === 0) return
    yield { at: 'quantity', places: bare.map((row) => atRow('row', row)), params: { rows: bare.map(({ label }) => label).join('、'), count: `${bare.length}` } }
  },
})
