/** A department paid by fiscal appropriation alone shows the same expenditure for each code in its summary and in the tables of the funds. */
import type { Form } from '../../../model/form.ts'
import { anything, form } from '../../needs.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { codesThatDiffer, mainColumn } from './code-by-code.ts'

export const fiscalFillsFunctions = defineRule({
  id: 'cross-table/fiscal-fills-functions',
  title: { zh: '只有财政拨款的，支出总表与财政拨款支出表按科目一致', en: 'Where all money is fiscal, both expenditure tables agree code by code' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { all: form('expenditureSummary'), generalPublic: form('generalPublicExpenditure'), view: anything },
  *check({ all, generalPublic, view }, tally) {
    const fiscal = [generalPublic, ...furtherFunds(view)]
    const partly = formsPartlyRead(view)
    const doubtful = [all, ...fiscal].find(({ id, status }) => partly.has(id) || status === 'unread')
    if (doubtful !== undefined) return tally.open(`form:${doubtful.id}`)
    for (const column of ['total', 'basic', 'project']) yield* codesThatDiffer(view, [mainColumn(all, column)], fiscal.map((one) => mainColumn(one, column)), tally)
  },
})

function furtherFunds({ forms }: BudgetView): Form[] {
  return [forms.get('governmentFundsExpenditure'), forms.get('stateCapitalExpenditure')].filter((one): one is Form => one !== undefined && one.status !== 'nil')
}
