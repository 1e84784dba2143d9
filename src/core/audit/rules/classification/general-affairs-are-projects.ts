/** 一般行政管理事务 pays for projects that have no item of their own; basic expenditure belongs under 行政运行. The convention is widely followed but was not read in a regulation, so it weighs no more than a warning. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { codedRows } from '../../figures.ts'
import { defineRule } from '../../rule.ts'
import { inWrongColumn } from './function-kind.ts'

export const generalAffairsAreProjects = defineRule({
  id: 'classification/general-affairs-are-projects',
  title: { zh: '一般行政管理事务只列项目支出', en: 'General administrative affairs are project expenditure' },
  basis: ['classification'],
  applies: {},
  severity: 'warning',
  needs: { rows: codedRows('functional') },
  *check({ rows }, tally) {
    yield* inWrongColumn(rows, ruleVocabulary.functionNames.generalAffairs, 'basic', tally)
  },
})
