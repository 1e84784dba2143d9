/** A budget has no negative amounts; a minus sign usually is a slip or a dash. Only what a column says has changed since last year may be less. */
import type { Cell } from '../../../model/form.ts'
import { anything, forms } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'

const changeColumn = 'change'

export const noNegativeAmounts = defineRule({
  id: 'format/no-negative-amounts',
  title: { zh: '预算数不为负', en: 'Budget amounts are not negative' },
  basis: ['good-practice'],
  applies: { stages: ['budget'] },
  severity: 'warning',
  needs: { printed: forms, view: anything },
  *check({ view }, tally) {
    const stated = view.budget.forms.flatMap(({ cells }) => cells.filter(({ amount, path }) => amount !== null && path.column !== changeColumn))
    tally.compared(stated.length)
    const negative = stated.filter(({ amount }) => amount !== null && amount.fen < 0n)
    for (const alike of groupBy(negative, ({ amount }) => amount?.fen).values()) {
      const root = deepest(alike)
      for (const cell of alike) yield { at: cell.id, places: [atCell('amount', cell)], actual: cell.amount, params: { form: cell.path.form, unit: cell.unit }, root: cell === root ? null : `format/no-negative-amounts@${root.id}` }
    }
  },
})

/** What is said once is said of the item; its totals, and other forms that repeat it, follow. */
function deepest(alike: readonly Cell[]): Cell {
  return alike.reduce((found, cell) => (codeLength(cell) > codeLength(found) ? cell : found))
}

function codeLength({ path: { row } }: Cell): number {
  return /^\d+$/.test(row) ? row.length : 0
}
