/**
 * Functional codes have 3, 5 or 7 digits, economic ones 3 or 5. A row whose code has another length is read as no row of its form, so it is told
 * by what reading said of it.
 */
import type { Problem } from '../../../model/problem.ts'
import { forms } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'

/** A code and its name. Money is no name: 2024 and a figure behind it are no code. */
const coded = /^([235]\d{3}|2\d{5}|2\d{7}|[35]\d{5})\s*(\p{Script=Han}.*)$/u

export const codeHasItsLength = defineRule({
  id: 'classification/code-has-its-length',
  title: { zh: '科目编码位数正确', en: 'Codes have their number of digits' },
  basis: ['classification', 'budget-law-46'],
  applies: {},
  severity: 'warning',
  needs: { view: forms },
  *check({ view }, tally) {
    const rows = view.budget.forms.flatMap((form) => form.rows.filter(({ code }) => code !== null))
    if (rows.length === 0) return
    tally.compared(rows.length)
    const unknown = view.budget.problems.filter(({ code, params }) => code === 'rowUnknown' && coded.test(params['label'] ?? ''))
    for (const [at, [first]] of groupBy(unknown, rowOf)) {
      const [, code = '', name = ''] = coded.exec(first?.params['label'] ?? '') ?? []
      if (first !== undefined) yield { at, places: first.place === null ? [] : [atPlace('row', first.place, `${code} ${name}`)], params: { form: first.params['form'] ?? '', code, name, digits: `${code.length}` } }
    }
  },
})

/** One row has as many problems as it has figures. */
function rowOf({ params }: Problem): string {
  return `${params['form'] ?? ''}/${params['panel'] ?? ''}/${params['label'] ?? ''}`
}
