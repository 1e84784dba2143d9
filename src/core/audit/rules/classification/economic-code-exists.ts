/**
 * An economic section of wages, goods and services or payments to persons is one of the chart's, which has kept these since 2018. Our list may lack one
 * of a single year, so this is never more than advice.
 */
import { economicDepartmentData } from '../../../data/generated/economic-department.ts'
import { codedRows } from '../../figures.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const known: ReadonlySet<string> = new Set(economicDepartmentData.map(({ code }) => code))
/** Categories whose sections do not change from year to year. */
const settled: ReadonlySet<string> = new Set(['301', '302', '303'])

export const economicCodeExists = defineRule({
  id: 'classification/economic-code-exists',
  title: { zh: '经济科目编码在科目表中', en: 'Economic codes are in the classification' },
  basis: ['classification', 'budget-law-32'],
  applies: { from: 2018 },
  severity: 'advice',
  needs: { rows: codedRows('economicDepartment') },
  *check({ rows }, tally) {
    const seen = new Set<string>()
    for (const { code, row, form } of rows) {
      if (code.length !== 5 || seen.has(code) || !settled.has(code.slice(0, 3))) continue
      seen.add(code)
      tally.compared()
      if (known.has(code)) continue
      yield { at: code, places: [atRow('row', row)], params: { form: form.id, code, name: row.label } }
    }
  },
})
