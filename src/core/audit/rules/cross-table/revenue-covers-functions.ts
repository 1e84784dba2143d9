/** Where a budget's revenue and expenditure tables have one total, each function is paid by the revenue planned for it. */
import { anything, form } from '../../needs.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule } from '../../rule.ts'
import { codesThatDiffer, mainColumn } from './code-by-code.ts'

export const revenueCoversFunctions = defineRule({
  id: 'cross-table/revenue-covers-functions',
  title: { zh: '收入表与支出表按科目一致', en: 'Revenue and expenditure tables agree code by code' },
  basis: ['consistency'],
  applies: { stages: ['budget'] },
  severity: 'warning',
  needs: { revenue: form('revenueSummary'), expenditure: form('expenditureSummary'), view: anything },
  *check({ revenue, expenditure, view }, tally) {
    const partly = formsPartlyRead(view)
    const doubtful = [revenue, expenditure].find(({ id }) => partly.has(id))
    if (doubtful === undefined) yield* codesThatDiffer(view, [mainColumn(revenue, 'total')], [mainColumn(expenditure, 'total')], tally)
    else tally.open(`form:${doubtful.id}`)
  },
})
