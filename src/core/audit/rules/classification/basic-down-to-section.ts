/** Basic expenditure by economic nature is published down to 款. */
import { codedRows, isPositive } from '../../figures.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'

export const basicDownToSection = defineRule({
  id: 'classification/basic-down-to-section',
  title: { zh: '基本支出经济分类细化到款级', en: 'Basic expenditure is shown down to section level' },
  basis: ['budget-law-46', 'budget-regulation-6', 'disclosure-procedure-2016'],
  applies: {},
  severity: 'warning',
  needs: { rows: codedRows('economicDepartment') },
  *check({ rows }, tally) {
    for (const [place, group] of groupBy(rows, ({ form }) => form.id)) {
      const inside = new Set(group.filter(({ code }) => code.length > 3).map(({ code }) => code.slice(0, 3)))
      for (const { row, code, form, cells, partlyRead } of group) {
        if (inside.has(code) || !cells.some(isPositive)) continue
        if (code.length < 5 && partlyRead) {
          tally.open(`form:${form.id}`)
          continue
        }
        tally.compared()
        if (code.length >= 5) continue
        yield { at: `${place}/${row.panel}/${row.key}`, places: [atRow('row', row)], params: { form: form.id, code, name: row.label } }
      }
    }
  },
})
