/** Codes stand in ascending order, so that a reader finds them and a missing one shows. */
import { anything } from '../../needs.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'

export const codesInOrder = defineRule({
  id: 'classification/codes-in-order',
  title: { zh: '科目按编码顺序排列', en: 'Codes stand in ascending order' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { view: anything },
  *check({ view }, tally) {
    for (const form of view.budget.forms) {
      for (const [panel, rows] of groupBy(form.rows.filter(({ code }) => code !== null), (row) => row.panel)) {
        for (const [index, row] of rows.entries()) {
          const before = rows[index - 1]
          if (before === undefined) continue
          tally.compared()
          if ((before.code ?? '') <= (row.code ?? '')) continue
          yield {
            at: `${form.id}/${panel}/${row.key}`,
            places: [atRow('row', row), atRow('previous', before)],
            params: { form: form.id, code: row.code ?? '', previous: before.code ?? '' },
          }
        }
      }
    }
  },
})
