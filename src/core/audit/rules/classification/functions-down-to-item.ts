/** Expenditure by function is published down to 项. A code cut short for secrecy is customary, so this never weighs more than a warning. */
import { codedRows, isPositive } from '../../figures.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'

export const functionsDownToItem = defineRule({
  id: 'classification/functions-down-to-item',
  title: { zh: '功能分类细化到项级', en: 'Functions are shown down to item level' },
  basis: ['budget-law-46', 'budget-regulation-6', 'disclosure-procedure-2016'],
  applies: {},
  severity: 'warning',
  needs: { rows: codedRows('functional') },
  *check({ rows }, tally) {
    for (const [place, group] of groupBy(rows, ({ form, row }) => `${form.id}/${row.panel}`)) {
      const inside = new Set(group.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5)].filter((prefix) => prefix !== code)))
      for (const { row, code, form, cells, partlyRead } of group) {
        if (inside.has(code) || !cells.some(isPositive)) continue
        if (code.length < 7 && partlyRead) {
          tally.open(`form:${form.id}`)
          continue
        }
        tally.compared()
        if (code.length >= 7) continue
        yield { at: `${place}/${row.key}`, places: [atRow('row', row)], params: { form: form.id, code, name: row.label } }
      }
    }
  },
})
