/** A fund with expenditure in the fiscal summary has its own form filled, and a fund without any has it empty. */
import type { FormId } from '../../../model/form-definition.ts'
import { isPositive } from '../../figures.ts'
import { anything, form } from '../../needs.ts'
import { atCell, atPlace } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule } from '../../rule.ts'

const fundForms: readonly { readonly column: string; readonly form: FormId }[] = [
  { column: 'governmentFunds', form: 'governmentFundsExpenditure' },
  { column: 'stateCapital', form: 'stateCapitalExpenditure' },
]

export const fundsHaveTheirForm = defineRule({
  id: 'cross-table/funds-have-their-form',
  title: { zh: '有某类资金即有其支出表，表空则总表也为空', en: 'A fund and its form are both filled or both empty' },
  basis: ['budget-regulation-6', 'disclosure-procedure-2016'],
  applies: {},
  severity: 'error',
  needs: { summary: form('fiscalSummary'), view: anything },
  *check({ summary, view }, tally) {
    const partly = formsPartlyRead(view)
    for (const { column, form: id } of fundForms) {
      const own = view.forms.get(id)
      const cells = summary.cells.filter(({ path }) => path.panel === 'expenditure' && path.column === column)
      if (own === undefined || cells.length === 0) continue
      if (own.status === 'unread' || partly.has(id) || partly.has('fiscalSummary') || cells.some(({ state }) => state === 'unread')) {
        tally.open(`form:${id}`)
        continue
      }
      tally.compared()
      const spent = cells.find((cell) => cell.path.row === 'total' && isPositive(cell)) ?? cells.find(isPositive)
      const listed = own.cells.find(isPositive)
      const [place] = own.places
      if ((spent === undefined) === (listed === undefined) || place === undefined) continue
      const filled = spent ?? listed
      yield {
        at: id,
        places: [...(filled === undefined ? [] : [atCell('filled', filled)]), atPlace('empty', spent === undefined ? (summary.places[0] ?? place) : place, spent === undefined ? summary.title : own.title)],
        actual: filled?.amount ?? null,
        params: { case: spent === undefined ? 'onlyForm' : 'onlySummary', form: id, unit: filled?.unit ?? 'tenThousandYuan' },
      }
    }
  },
})
