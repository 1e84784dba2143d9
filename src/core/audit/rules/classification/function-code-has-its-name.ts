/** A functional code carries the name that the year's classification gives it. Only codes attested in a modern public source are judged. */
import { functionalData } from '../../../data/generated/functional.ts'
import { codedRows } from '../../figures.ts'
import { defineRule } from '../../rule.ts'
import { misnamed } from './name-check.ts'

export const functionCodeHasItsName = defineRule({
  id: 'classification/function-code-has-its-name',
  title: { zh: '功能科目编码与名称相符', en: 'Functional codes carry their names' },
  basis: ['classification', 'budget-law-32'],
  applies: { from: 2023 },
  severity: 'warning',
  needs: { rows: codedRows('functional') },
  *check({ rows }, tally) {
    yield* misnamed(rows, functionalData, tally)
  },
})
