/** Where the prose explains functional items one by one, it explains every item that the table prints with an amount. */
import { functionalTable, isPositive, wholeColumns } from '../../figures.ts'
import { anything } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { items } from '../statement/item-text.ts'

export const itemsCoverTable = defineRule({
  id: 'narrative/items-cover-table',
  title: { zh: '逐项说明覆盖表中各项科目', en: 'The item list covers every item of the table' },
  basis: ['disclosure-procedure-2016', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { listed: items, functional: functionalTable, view: anything },
  *check({ listed, functional, view }, tally) {
    const explained = new Set(listed.map(({ code }) => code))
    // Items are explained one by one only where most of them are.
    const due = functional.rows.filter(({ code }) => code?.length === 7 && isPositive(functional.at(code, wholeColumns)))
    const told = due.filter(({ code }) => explained.has(code ?? ''))
    if (due.length < 3 || 2 * told.length <= due.length) return
    const mentioned = new Set(view.budget.narrative.claims.flatMap(({ concept }) => (concept?.startsWith('function:') === true ? [concept.slice(9)] : [])))
    for (const row of due) {
      tally.compared()
      const cell = functional.at(row.code ?? '', wholeColumns)
      if (cell === null || explained.has(row.code ?? '') || mentioned.has(row.code ?? '')) continue
      yield { at: row.code ?? '', places: [atCell('printed', cell)], actual: cell.amount, params: { code: row.code ?? '', name: row.label, unit: cell.unit } }
    }
  },
})
