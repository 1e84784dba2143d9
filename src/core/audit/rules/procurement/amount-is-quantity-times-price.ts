/** A line of the procurement form costs its quantity times its unit price. Lump sums without a price are not judged. */
import { compareAmounts, type Amount } from '../../../money.ts'
import { anything, form } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const amountIsQuantityTimesPrice = defineRule({
  id: 'procurement/amount-is-quantity-times-price',
  title: { zh: '采购金额等于数量乘单价', en: 'An amount is its quantity times its price' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'warning',
  needs: { procurement: form('governmentProcurement'), view: anything },
  *check({ procurement, view }, tally) {
    for (const row of procurement.rows) {
      const at = (column: string): ReturnType<typeof view.cell> => view.cell({ form: procurement.id, panel: row.panel, row: row.key, column })
      const price = at('unitPrice')
      const total = at('total')
      const quantity = /^\d+$/.exec((row.texts.quantity ?? '').replaceAll(',', '').trim())?.[0] ?? null
      if (price?.amount === undefined || total?.amount === undefined || price.amount === null || total.amount === null || quantity === null) continue
      tally.compared()
      const product = times(price.amount, BigInt(quantity))
      if (compareAmounts(product, total.amount) !== 'different') continue
      yield {
        at: row.key,
        places: [atCell('total', total), atCell('price', price)],
        expected: product,
        actual: total.amount,
        params: { row: row.texts.item ?? row.label, quantity, price: price.text, unit: total.unit },
      }
    }
  },
})

function times({ fen, stepFen }: Amount, count: bigint): Amount {
  return { fen: fen * count, stepFen: stepFen * count }
}
