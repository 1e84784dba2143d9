/** Rent and purchase subsidies (2210202, 2210203) are paid out of allowances (30102) since the chart of 2018, so they cannot be more. */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import type { Cell } from '../../../model/form.ts'
import { basicColumns, economicTable, functionalTable, isPositive, wholeColumns } from '../../figures.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const housingSubsidiesWithinAllowances = defineRule({
  id: 'cross-table/housing-subsidies-within-allowances',
  title: { zh: '提租补贴、购房补贴不大于津贴补贴', en: 'Housing subsidies fit within allowances' },
  basis: ['classification'],
  applies: { from: 2018 },
  severity: 'warning',
  needs: { functional: functionalTable, economic: economicTable },
  *check({ functional, economic }, tally) {
    const allowances = economic.at('30102', wholeColumns)
    const subsidies = ['2210202', '2210203'].map((code) => functional.at(code, basicColumns)).filter((cell): cell is Cell => cell !== null)
    if (allowances === null || subsidies.length === 0) return
    const unread = [allowances, ...subsidies].find(({ state }) => state === 'unread')
    if (unread !== undefined) return tally.open(`cell:${unread.id}`)
    if (allowances.amount === null || !subsidies.some(isPositive)) return
    tally.compared()
    const sum = sumAmounts(subsidies.flatMap(({ amount }) => amount ?? []))
    if (sum.fen <= allowances.amount.fen || compareAmounts(sum, allowances.amount) !== 'different') return
    yield {
      at: '30102',
      places: [atCell('economic', allowances), ...subsidies.map((cell) => atCell('functional', cell))],
      expected: allowances.amount,
      actual: sum,
      params: { unit: allowances.unit },
    }
  },
})
