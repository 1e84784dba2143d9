/**
 * Printed row numbers (序号, 行次) of a form run on from page to page. Only forms of one panel are judged: where two stand side by side they
 * share one column of numbers, and rows without a label are not read.
 */
import { forms } from '../../needs.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { Form, FormRow } from '../../../model/form.ts'

export const rowNumbersRun = defineRule({
  id: 'completeness/row-numbers-run',
  title: { zh: '表内行次连续', en: 'Row numbers of a form run without gaps' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { view: forms },
  *check({ view }, tally) {
    for (const form of view.budget.forms) {
      const steps = stepsOf(form)
      tally.compared(steps.length)
      for (const { before, row } of steps) {
        const [last, own] = [numberOf(before), numberOf(row)]
        if (own === last + 1) continue
        yield {
          at: `${form.id}/${own}`, places: [atRow('row', row), atRow('previous', before)],
          params: { case: own > last ? 'gap' : 'again', form: form.id, number: `${own}`, previous: `${last}` },
        }
      }
    }
  },
})

/** Neighbors that both print a number. */
function stepsOf({ rows }: Form): { readonly before: FormRow; readonly row: FormRow }[] {
  if (new Set(rows.map(({ panel }) => panel)).size !== 1) return []
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    return before === undefined || !hasNumber(before) || !hasNumber(row) ? [] : [{ before, row }]
  })
}

const hasNumber = ({ texts }: FormRow): boolean => /^\d{1,4}$/.test(texts['rowNumber'] ?? '')
const numberOf = ({ texts }: FormRow): number => Number.parseInt(texts['rowNumber'] ?? '', 10)
