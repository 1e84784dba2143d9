/** 事业运行 pays for the basic expenditure of public institutions; projects belong under other items. The convention is widely followed but was not read in a regulation, so it weighs no more than a warning. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { codedRows } from '../../figures.ts'
import { defineRule } from '../../rule.ts'
import { inWrongColumn } from './function-kind.ts'

export const institutionRunningIsBasic = defineRule({
  id: 'classification/institution-running-is-basic',
  title: { zh: '事业运行只列基本支出', en: 'Running of public institutions is basic expenditure' },
  basis: ['classification'],
  applies: {},
  severity: 'warning',
  needs: { rows: codedRows('functional') },
  *check({ rows }, tally) {
    yield* inWrongColumn(rows, ruleVocabulary.functionNames.institutionRunning, 'project', tally)
  },
})
