/** The asset table ends with its total, so that a reader need not add. */
import { form } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const assetTotalStated = defineRule({
  id: 'asset/total-stated',
  title: { zh: '资产表列合计', en: 'The asset table states its total' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { assets: form('fixedAssets') },
  *check({ assets }, tally) {
    const [place] = assets.places
    if (assets.status !== 'filled' || assets.rows.length < 2 || place === undefined) return
    tally.compared()
    if (assets.rows.some(({ key }) => key === 'total')) return
    yield { at: 'total', places: [atPlace('form', place, assets.title)], params: { form: assets.id } }
  },
})
