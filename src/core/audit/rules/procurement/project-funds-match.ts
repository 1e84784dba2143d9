/** Procurement says from which project it is paid: the funds printed there are the project's budget, and what is bought stays within them. */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import { cellId, type Cell, type FormRow } from '../../../model/form.ts'
import { anything, form, projects } from '../../needs.ts'
import { atCell, atPlace } from '../../places.ts'
import { defineRule, type Draft, type Tally } from '../../rule.ts'
import { groupBy, type BudgetView } from '../../view.ts'
import type { Project } from '../../../model/project.ts'
import { plain } from '../../words.ts'

interface Bought {
  readonly row: FormRow
  readonly funds: Cell
  readonly total: Cell | null
}

export const projectFundsMatch = defineRule({
  id: 'procurement/project-funds-match',
  title: { zh: '采购所列项目资金与项目预算数一致', en: 'Funds named by procurement are the project’s budget' },
  basis: ['consistency', 'procurement-law-33'],
  applies: {},
  severity: 'warning',
  needs: { procurement: form('governmentProcurement'), listed: projects, view: anything },
  *check({ procurement, listed, view }, tally) {
    const lines = procurement.rows.flatMap((row) => boughtIn(row, view))
    for (const [name, own] of groupBy(lines, ({ row }) => plain(row.texts['project'] ?? ''))) {
      const named = listed.filter((project) => plain(project.name) === name)
      const [project] = named
      if (project !== undefined && named.length === 1) for (const line of own) yield* compareFunds(line, project, tally)
      yield* compareTotals(own, tally)
    }
  },
})

function boughtIn(row: FormRow, view: BudgetView): Bought[] {
  const at = (column: string): Cell | null => view.cells.get(cellId({ form: 'governmentProcurement', panel: row.panel, row: row.key, column })) ?? null
  const funds = at('projectFunds')
  return funds === null || plain(row.texts['project'] ?? '') === '' ? [] : [{ row, funds, total: at('total') }]
}

function* compareFunds({ row, funds }: Bought, { name, budget }: Project, tally: Tally): Iterable<Draft> {
  if (funds.state === 'unread' || budget?.state === 'unread') tally.open(`cell:${row.panel}/${row.key}/projectFunds`)
  if (funds.amount === null || budget?.amount == null) return
  tally.compared()
  if (compareAmounts(funds.amount, budget.amount) !== 'different') return
  yield {
    at: row.key, places: [atCell('stated', funds), atPlace('budget', budget.place, budget.text)], expected: budget.amount, actual: funds.amount,
    params: { case: 'other', project: name, unit: funds.unit },
  }
}

/** What one project buys in several lines, of the funds the first of them names. */
function* compareTotals(own: readonly Bought[], tally: Tally): Iterable<Draft> {
  const [first] = own
  const totals = own.flatMap(({ total }) => (total?.amount == null ? [] : [total]))
  if (first?.funds.amount == null || totals.length < own.length) return
  tally.compared()
  const sum = sumAmounts(totals.flatMap(({ amount }) => amount ?? []))
  if (sum.fen <= first.funds.amount.fen || compareAmounts(sum, first.funds.amount) !== 'different') return
  yield {
    at: `${first.row.key}/total`, places: [...totals.map((total) => atCell('part', total)), atCell('stated', first.funds)], expected: first.funds.amount, actual: sum,
    params: { case: 'over', project: first.row.texts['project'] ?? '', unit: first.funds.unit },
  }
}
