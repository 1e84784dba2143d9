/** A code has one row in a panel; a second row hides part of its amount. */
import type { FormRow } from '../../../model/form.ts'
import { anything } from '../../needs.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { formsPartlyRead } from '../../reading.ts'
import { groupBy } from '../../view.ts'

export const codePrintedOnce = defineRule({
  id: 'classification/code-printed-once',
  title: { zh: '同一科目只列一行', en: 'A code has one row' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { view: anything },
  *check({ view }, tally) {
    const partly = formsPartlyRead(view)
    for (const form of view.budget.forms) {
      const coded = form.rows.filter(({ code }) => code !== null)
      for (const rows of groupBy(coded, ({ panel, code, texts }) => `${panel}/${code}/${agencyIn(texts)}`).values()) {
        const [first] = rows
        // A list by agency prints a code for each; where the column that names them is not read, nobody knows.
        if (rows.length > 1 && partly.has(form.id)) {
          tally.open(`form:${form.id}`)
          continue
        }
        tally.compared()
        if (first === undefined || rows.length === 1) continue
        yield {
          at: `${form.id}/${first.panel}/${first.key}`,
          places: rows.map((row) => atRow('row', row)),
          params: { form: form.id, code: first.code ?? '', name: first.label, count: `${rows.length}` },
        }
      }
    }
  },
})

/** A list by agency prints each code once for every agency. */
function agencyIn(texts: FormRow['texts']): string {
  return [texts['unitCode'], texts['bodyCode']].join('/')
}
