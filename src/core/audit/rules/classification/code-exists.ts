/** A functional item is one of those of its section. Our list may lack an item of a single year, so this is never more than advice. */
import { functionalData } from '../../../data/generated/functional.ts'
import { codedRows } from '../../figures.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const known: ReadonlySet<string> = new Set(functionalData.map(({ code }) => code))

export const codeExists = defineRule({
  id: 'classification/code-exists',
  title: { zh: '功能科目编码在科目表中', en: 'Functional codes are in the classification' },
  basis: ['classification', 'budget-law-32'],
  applies: { from: 2023 },
  severity: 'advice',
  needs: { rows: codedRows('functional') },
  *check({ rows }, tally) {
    const seen = new Set<string>()
    for (const { code, row, form } of rows) {
      const parent = code.length === 7 ? code.slice(0, 5) : code.slice(0, 3)
      if (code.length < 5 || seen.has(code) || !known.has(parent)) continue
      seen.add(code)
      tally.compared()
      if (known.has(code)) continue
      yield { at: code, places: [atRow('row', row)], params: { form: form.id, code, name: row.label } }
    }
  },
})
