/** What holds of every rule of the list, whatever it looks for. */
import { expect, it } from 'vitest'
import { ruleList } from './rule-list.ts'
import { formOf, outcomeOf, type BudgetSketch } from './test-support.ts'

const neither = ['notApplicable', 'undetermined']
const unread = formOf('expenditureSummary', 'row | total\ntotal | 1.00', { status: 'unread', rows: [], columns: [], cells: [] })
const documents: Readonly<Record<string, BudgetSketch>> = {
  'without anything': {},
  'without a year': { year: null },
  'whose only form is unread': { forms: [unread] },
  'of final accounts without anything': { stage: 'finalAccounts' },
}

it.each(Object.entries(documents))('a document %s is neither praised nor accused by any rule', (_, sketch) => {
  expect(ruleList.filter((rule) => !neither.includes(outcomeOf(rule, sketch))).map(({ id }) => id)).toEqual([])
})
