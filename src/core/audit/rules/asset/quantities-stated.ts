/** A kind of asset with a value has a quantity. */
import { form } from '../../needs.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const quantitiesStated = defineRule({
  id: 'asset/quantities-stated',
  title: { zh: '资产表填列数量', en: 'The asset table states quantities' },
  basis: ['state-assets-43', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { assets: form('fixedAssets') },
  *check({ assets }, tally) {
    if (assets.status !== 'filled' || !assets.columns.some(({ id }) => id === 'quantity')) return
    const valued = assets.rows.filter(({ key, panel }) => key !== 'total' && assets.cells.some(({ path, amount }) => path.panel === panel && path.row === key && path.column === 'amount' && amount !== null && amount.fen > 0n))
    tally.compared(valued.length)
    const bare = valued.filter(({ key, panel, texts }) => (texts.quantity ?? '').trim() === '' && !assets.cells.some(({ path, state }) => path.panel === panel && path.row === key && path.column === 'quantity' && state !== 'blank'))
    if (bare.length === 0) return
    yield { at: 'quantity', places: bare.map((row) => atRow('row', row)), params: { rows: bare.map(({ label }) => label).join('、'), count: `${bare.length}` } }
  },
})
