/** In a form that prints 类, 款 and 项, an item stands under its own section and category. Where the code above is a slip, that is told. */
import { slipsByRowsBelow } from '../../code-slips.ts'
import { anything } from '../../needs.ts'
import { codedRows } from '../../figures.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'

export const codeHasItsParent = defineRule({
  id: 'classification/code-has-its-parent',
  title: { zh: '项级科目列在所属款、类之下', en: 'An item stands under its section and category' },
  basis: ['classification', 'budget-law-46'],
  applies: {},
  severity: 'warning',
  needs: { rows: codedRows('functional'), view: anything },
  *check({ rows, view }, tally) {
    const slips = [...slipsByRowsBelow(view).values()]
    for (const { form, row, at, expected, witness } of slips) {
      yield {
        at,
        places: [atRow('row', row), atRow('below', witness)],
        params: { case: 'above', form: form.id, code: row.key, name: row.label, other: expected, child: witness.key },
      }
    }
    for (const [place, group] of groupBy(rows, ({ form, row }) => `${form.id}/${row.panel}`)) {
      const codes = new Set(group.map(({ code }) => code))
      const levels = new Set(group.map(({ code }) => code.length))
      for (const { row, code, form, partlyRead } of group) {
        const absent = [3, 5].find((length) => length < code.length && levels.has(length) && !codes.has(code.slice(0, length)))
        if (code.length === 3) continue
        if (absent !== undefined && partlyRead) {
          tally.open(`form:${form.id}`)
          continue
        }
        tally.compared()
        if (absent === undefined || slips.some((slip) => slip.form === form && slip.expected === code.slice(0, absent))) continue
        yield {
          at: `${place}/${row.key}`,
          places: [atRow('row', row)],
          params: { form: form.id, code, name: row.label, parent: code.slice(0, absent) },
        }
      }
    }
  },
})
