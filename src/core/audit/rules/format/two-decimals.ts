/** Forms in 万元 carry two decimals; one column with one and two decimals has been typed by hand. */
import { anything, forms } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const twoDecimals = defineRule({
  id: 'format/two-decimals',
  title: { zh: '同一表格小数位数一致', en: 'A form keeps to one number of decimals' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { printed: forms, view: anything },
  *check({ view }, tally) {
    for (const form of view.budget.forms) {
      const amounts = form.cells.filter(({ amount }) => amount !== null && amount.fen !== 0n)
      const steps = new Map<bigint, number>()
      for (const { amount } of amounts) if (amount !== null) steps.set(amount.stepFen, (steps.get(amount.stepFen) ?? 0) + 1)
      tally.compared(amounts.length)
      if (steps.size < 2) continue
      const usual = [...steps].sort((left, right) => right[1] - left[1])[0]?.[0]
      const odd = amounts.filter(({ amount }) => amount?.stepFen !== usual)
      yield { at: form.id, places: odd.map((cell) => atCell('amount', cell)), params: { form: form.id, count: `${odd.length}`, example: odd[0]?.text ?? '' } }
    }
  },
})
