/** Final accounts say how many groups and persons traveled, how many cars were bought and are held, how many receptions and guests there were. */
import { anything, form, narrative } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { listCounted } from './counted-items.ts'

export const countsStated = defineRule({
  id: 'three-public/counts-stated',
  title: { zh: '“三公”经费说明团组、车辆和接待数量', en: 'Groups, cars and receptions behind the three public expenses are counted' },
  basis: ['good-practice'],
  applies: { stages: ['finalAccounts'] },
  severity: 'warning',
  needs: { threePublic: form('threePublicExpenses'), prose: narrative, view: anything },
  *check({ threePublic, view }, tally) {
    for (const { item, cell, claim, isClear } of listCounted(view)) {
      const fen = cell.amount?.fen ?? 0n
      if (fen === 0n && (claim === null || item.always)) continue
      if (claim === null && !isClear) {
        tally.open(`narrative.${item.count}`)
        continue
      }
      tally.compared()
      const counted = claim?.decimal?.digits ?? null
      if (fen > 0n ? counted !== null && counted > 0n : counted === 0n) continue
      const label = threePublic.rows.find(({ key }) => key === item.row)?.label ?? item.row
      yield {
        at: item.count,
        places: [...(cell.amount === null ? [] : [atCell('printed', cell)]), ...(claim === null ? [] : [atClaim('stated', claim)])],
        actual: cell.amount,
        severity: fen > 0n ? 'warning' : 'advice',
        params: { case: counted === null ? 'absent' : fen > 0n ? 'none' : 'unpaid', row: label, count: item.count, stated: claim?.text ?? '', unit: cell.unit },
      }
    }
  },
})
