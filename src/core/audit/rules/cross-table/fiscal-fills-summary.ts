/** A department paid by fiscal appropriation alone shows the same expenditure in both summaries, by function and by kind. */
import type { Form } from '../../../model/form.ts'
import { anything, form } from '../../needs.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule } from '../../rule.ts'
import { codesThatDiffer, type Listing } from './code-by-code.ts'

/** Ways both summaries list expenditure; of each form the first of the columns that it has. */
const panels = ['expenditure', 'nature', 'government']
const columns = ['total', 'amount']

export const fiscalFillsSummary = defineRule({
  id: 'cross-table/fiscal-fills-summary',
  title: { zh: '只有财政拨款的，收支总表与财政拨款总表的支出一致', en: 'Where all money is fiscal, both summaries agree in expenditure' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { all: form('revenueExpenditureSummary'), fiscal: form('fiscalSummary'), view: anything },
  *check({ all, fiscal, view }, tally) {
    const partly = formsPartlyRead(view)
    const doubtful = [all, fiscal].find(({ id }) => partly.has(id))
    if (doubtful !== undefined) return tally.open(`form:${doubtful.id}`)
    for (const panel of panels) yield* codesThatDiffer(view, listing(all, panel), listing(fiscal, panel), tally)
  },
})

function listing(printed: Form, panel: string): Listing[] {
  const column = columns.find((id) => printed.columns.some((own) => own.panel === panel && own.id === id))
  return column === undefined ? [] : [{ form: printed, panel, column }]
}
