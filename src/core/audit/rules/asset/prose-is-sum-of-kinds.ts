/** Without a total row, the asset total of the prose is the sum of the kinds in the table. Lines may be parts of others, so this is a warning. */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import { anything, form, narrative } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule } from '../../rule.ts'

export const proseIsSumOfKinds = defineRule({
  id: 'asset/prose-is-sum-of-kinds',
  title: { zh: '资产文字总额等于表中各类之和', en: 'The asset total of the prose is the sum of the table' },
  basis: ['arithmetic', 'state-assets-43'],
  applies: {},
  severity: 'warning',
  needs: { assets: form('fixedAssets'), prose: narrative, view: anything },
  *check({ assets, view }, tally) {
    const stated = (view.claimsByConcept.get('assets.total') ?? []).find(({ kind, amount }) => kind === 'amount' && amount !== null)
    const cells = assets.cells.filter(({ path }) => path.column === 'amount')
    if (stated?.amount === undefined || stated.amount === null || assets.status !== 'filled' || assets.rows.some(({ key }) => key === 'total')) return
    // Lines under 其中 repeat part of a kind: only the plain kinds are added.
    const kinds = cells.filter(({ path }) => !ofWhich.has(path.row))
    if (kinds.some(({ state }) => state === 'unread') || formsPartlyRead(view).has('fixedAssets')) return tally.open('form:fixedAssets')
    tally.compared()
    const sum = sumAmounts(kinds.flatMap(({ amount }) => amount ?? []))
    if (compareAmounts(sum, stated.amount) !== 'different') return
    yield {
      at: stated.id,
      places: [atClaim('stated', stated), ...kinds.filter(({ amount }) => amount !== null).map((cell) => atCell('part', cell))],
      expected: sum,
      actual: stated.amount,
      params: { stated: stated.text, unit: stated.unit ?? 'tenThousandYuan' },
    }
  },
})

const ofWhich: ReadonlySet<string> = new Set(['officeBuildings', 'equipmentVehicles', 'largeEquipment'])
