/**
 * The same payment seen from two sides: a functional item (what for) and an economic section (on what), both within basic expenditure.
 * Practice varies by place, so a difference is a warning; a side the document does not show at all says nothing.
 */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import type { Cell } from '../../../model/form.ts'
import { basicColumns, economicTable, functionalTable, wholeColumns } from '../../figures.ts'
import { atCell } from '../../places.ts'
import { defineRule, type Rule } from '../../rule.ts'

interface Pair {
  readonly id: string
  readonly title: Rule['title']
  readonly functions: readonly string[]
  readonly economic: string
}

export function sameAmountRule({ id, title, functions, economic: code }: Pair): Rule {
  return defineRule({
    id: `cross-table/${id}`,
    title,
    basis: ['classification'],
    applies: { from: 2018 },
    severity: 'warning',
    needs: { functional: functionalTable, economic: economicTable },
    *check({ functional, economic }, tally) {
      const right = economic.at(code, wholeColumns)
      const lefts = functions.map((one) => functional.at(one, basicColumns)).filter((cell): cell is Cell => cell !== null)
      if (right === null || lefts.length === 0) return
      const unread = [right, ...lefts].find(({ state }) => state === 'unread')
      if (unread !== undefined) return tally.open(`cell:${unread.id}`)
      const amounts = lefts.flatMap(({ amount }) => amount ?? [])
      if (right.amount === null || amounts.length === 0) return
      tally.compared()
      const sum = sumAmounts(amounts)
      if (compareAmounts(sum, right.amount) !== 'different') return
      yield {
        at: code,
        places: [atCell('economic', right), ...lefts.map((cell) => atCell('functional', cell))],
        expected: sum,
        actual: right.amount,
        params: { functions: functions.join('、'), economic: code, unit: right.unit },
      }
    },
  })
}
