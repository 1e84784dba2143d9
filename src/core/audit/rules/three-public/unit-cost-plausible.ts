/** What a three-public expense comes to for each traveler, car or guest is of a size that occurs. A guess, so never more than advice. */
import type { LimitId } from '../../../model/limit.ts'
import { anything, form, narrative } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { listCounted } from './counted-items.ts'

/** By count: the limit of what each may cost. */
const limitOf: Readonly<Partial<Record<string, LimitId>>> = {
  travelers: 'travelerCostMostYuan', vehiclesBought: 'vehiclePriceMostYuan', vehiclesHeld: 'vehicleUpkeepMostYuan', guests: 'guestCostMostYuan',
}

export const unitCostPlausible = defineRule({
  id: 'three-public/unit-cost-plausible',
  title: { zh: '“三公”经费人均、车均费用合理', en: 'Three public expenses are plausible for each person and car' },
  basis: ['good-practice'],
  applies: { stages: ['finalAccounts'] },
  severity: 'advice',
  needs: { threePublic: form('threePublicExpenses'), prose: narrative, view: anything },
  *check({ threePublic, view }, tally, limits) {
    for (const { item, cell, claim } of listCounted(view)) {
      const limit = limitOf[item.count]
      const count = claim?.decimal?.digits ?? 0n
      if (limit === undefined || cell.amount === null || claim === null || claim.decimal?.decimals !== 0 || count <= 0n) continue
      tally.compared()
      if (cell.amount.fen <= BigInt(limits(limit)) * 100n * count) continue
      yield {
        at: item.count,
        places: [atCell('printed', cell), atClaim('stated', claim)],
        actual: cell.amount,
        params: { row: threePublic.rows.find(({ key }) => key === item.row)?.label ?? item.row, stated: claim.text, each: String(cell.amount.fen / count / 100n), unit: cell.unit },
      }
    }
  },
})
