/** A budget has no negative amounts; a minus sign usually is a slip or a dash. Only what a column says has changed since last year may be less. */
import { anything, forms } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const changeColumn = 'change'

export const noNegativeAmounts = defineRule({
  id: 'format/no-negative-amounts',
  title: { zh: '预算数不为负', en: 'Budget amounts are not negative' },
  basis: ['good-practice'],
  applies: { stages: ['budget'] },
  severity: 'warning',
  needs: { printed: forms, view: anything },
  *check({ view }, tally) {
    for (const form of view.budget.forms) {
      for (const cell of form.cells) {
        if (cell.amount === null || cell.path.column === changeColumn) continue
        tally.compared()
        if (cell.amount.fen >= 0n) continue
        yield { at: cell.id, places: [atCell('amount', cell)], actual: cell.amount, params: { form: form.id, unit: cell.unit } }
      }
    }
  },
})
