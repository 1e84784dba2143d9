/** An economic code carries the name that the classification gives it. The present chart dates from 2018; older years are not judged. */
import { economicDepartmentData } from '../../../data/generated/economic-department.ts'
import { codedRows } from '../../figures.ts'
import { defineRule } from '../../rule.ts'
import { misnamed } from './name-check.ts'

export const economicCodeHasItsName = defineRule({
  id: 'classification/economic-code-has-its-name',
  title: { zh: '经济科目编码与名称相符', en: 'Economic codes carry their names' },
  basis: ['classification', 'budget-law-32'],
  applies: { from: 2018 },
  severity: 'warning',
  needs: { rows: codedRows('economicDepartment') },
  *check({ rows }, tally) {
    yield* misnamed(rows, economicDepartmentData, tally)
  },
})
