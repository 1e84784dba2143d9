/** A project's budget is its fiscal funds and its other funds together. Without a place for other funds, money carried over may fill the gap. */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const fundsAddUp = defineRule({
  id: 'project/funds-add-up',
  title: { zh: '项目预算数等于财政资金与其他资金之和', en: 'A project’s budget is the sum of its funds' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  needs: { listed: projects },
  *check({ listed }, tally) {
    for (const { id, name, budget, fiscalFunds, otherFunds } of listed) {
      if (budget === null || (fiscalFunds === null && otherFunds === null)) continue
      const funds = [fiscalFunds, otherFunds].filter((figure) => figure !== null)
      if ([budget, ...funds].some(({ state }) => state === 'unread') || budget.amount === null) {
        tally.open(id)
        continue
      }
      const amounts = funds.flatMap(({ amount }) => amount ?? [])
      if (amounts.length === 0) continue
      tally.compared()
      const sum = sumAmounts(amounts)
      const state = compareAmounts(budget.amount, sum)
      if (state === 'equal' || (otherFunds === null && sum.fen < budget.amount.fen)) continue
      yield {
        at: id,
        places: [atPlace('total', budget.place, budget.text), ...funds.map(({ place, text }) => atPlace('part', place, text))],
        expected: sum,
        actual: budget.amount,
        severity: state === 'different' ? 'error' : 'advice',
        params: { project: name, parts: funds.filter(({ amount }) => amount !== null).map(({ text }) => text).join('、'), unit: budget.unit },
      }
    }
  },
})
