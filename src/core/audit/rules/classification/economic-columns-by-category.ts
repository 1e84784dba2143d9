/** Wages (301) and payments to persons (303) are personnel expenses; goods and services (302) and capital (309, 310) are operating expenses. */
import { codedRows, isPositive } from '../../figures.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const belongs: Readonly<Record<string, string>> = { 301: 'personnel', 303: 'personnel', 302: 'operating', 309: 'operating', 310: 'operating' }
const columns: ReadonlySet<string> = new Set(['personnel', 'operating'])

export const economicColumnsByCategory = defineRule({
  id: 'classification/economic-columns-by-category',
  title: { zh: '人员经费与公用经费按经济科目分列', en: 'Personnel and operating columns follow the economic category' },
  basis: ['classification'],
  applies: {},
  severity: 'warning',
  needs: { rows: codedRows('economicDepartment') },
  *check({ rows }, tally) {
    for (const { row, code, cells, form } of rows) {
      const right = belongs[code.slice(0, 3)]
      if (right === undefined) continue
      for (const cell of cells.filter(({ path }) => columns.has(path.column))) {
        if (cell.state === 'unread') tally.open(`cell:${cell.id}`)
        else tally.compared()
        if (cell.path.column === right || !isPositive(cell)) continue
        yield {
          at: cell.id,
          places: [atCell('part', cell)],
          actual: cell.amount,
          params: { form: form.id, code, name: row.label, belongs: right, unit: cell.unit },
        }
      }
    }
  },
})
