/** A procurement budget with money is told by goods, works and services. */
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const kindsStated = defineRule({
  id: 'procurement/kinds-stated',
  title: { zh: '政府采购按货物、工程、服务说明', en: 'Procurement is told by goods, works and services' },
  basis: ['disclosure-procedure-2016', 'procurement-law-33'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const total = (view.claimsByConcept.get('procurement.total') ?? []).find(({ kind, amount }) => kind === 'amount' && amount !== null && amount.fen > 0n)
    if (total === undefined) return
    tally.compared()
    if (['goods', 'works', 'services'].some((kind) => view.claimsByConcept.has(`procurement.${kind}`))) return
    yield { at: total.id, places: [atClaim('stated', total)], params: { total: total.text } }
  },
})
