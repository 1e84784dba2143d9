/** How many printed figures are in no fact. */
import { expect, test } from 'vitest'
import { budgetOf, formOf } from '../audit/test-support.ts'
import { countUnread } from './budget.ts'
import type { Place } from './place.ts'
import type { Problem, ProblemCode } from './problem.ts'

const form = formOf('expenditureSummary', `
  row     | total  | basic
  total   | 100.00 | ?
  2010301 | ?      | 60.00`)
const placeOf = (lineIndex: number): Place => ({ sourceIndex: 0, pageNumber: 9, box: null, lineIndex })
const problem = (code: ProblemCode, text: string, place: Place | null): Problem => ({ code, place, params: { form: form.id, text } })

test('unread cells count, and a problem about one of them does not count again', () => {
  const [unread] = form.cells.filter(({ state }) => state === 'unread')
  const problems = [problem('amountMalformed', '1.2.3', { ...(unread?.place ?? placeOf(1)) })]
  expect(countUnread(budgetOf({ forms: [form], problems }))).toBe(2)
})

test('figures of rows and columns that no cell holds count too', () => {
  const problems = [problem('rowUnknown', '62', placeOf(1)), problem('rowUnknown', '20', placeOf(2)), problem('figureOutsideForm', '3.00', null), problem('columnUnknown', '8.00', placeOf(3))]
  expect(countUnread(budgetOf({ forms: [form], problems }))).toBe(6)
})

test('words in an unknown row and the head of an unknown column are no figures, and other problems name none', () => {
  const problems = [problem('columnUnknown', '其他资金', placeOf(3)), problem('rowUnknown', '小计', placeOf(5)), problem('sheetHidden', '3', null), problem('rowOfAgency', '5.00', placeOf(4))]
  expect(countUnread(budgetOf({ forms: [form], problems }))).toBe(2)
})
