/** Two readings of the same money by functional code: where their totals agree, every code has the same amount in both. */
import { compareAmounts, sumAmounts, type Amount } from '../../../money.ts'
import type { Cell, Form } from '../../../model/form.ts'
import { atCell } from '../../places.ts'
import type { Draft, Tally } from '../../rule.ts'
import { codeTable } from '../../figures.ts'
import type { BudgetView } from '../../view.ts'

interface Side {
  readonly cells: readonly Cell[]
  readonly amount: Amount
}

/** left, right: the forms whose amounts are taken together on each side. One finding for all codes that differ. */
export function* codesThatDiffer(view: BudgetView, left: readonly Form[], right: readonly Form[], column: string, tally: Tally): Iterable<Draft> {
  const totals = [sideAt(view, left, 'total', column), sideAt(view, right, 'total', column)] as const
  if (totals[0] === null || totals[1] === null || compareAmounts(totals[0].amount, totals[1].amount) === 'different') return
  const codes = [...new Set(left.flatMap((form) => codeTable(view, form).rows.map(({ code }) => code ?? '')))]
  const differing = codes.flatMap((code) => {
    const [one, other] = [sideAt(view, left, code, column), sideAt(view, right, code, column)]
    if (one === null || other === null) return []
    tally.compared()
    return compareAmounts(one.amount, other.amount) === 'different' ? [{ code, one, other }] : []
  })
  const [first] = differing
  if (first === undefined) return
  yield {
    at: `${column}/${first.code}`,
    places: differing.flatMap(({ one, other }) => [...one.cells, ...other.cells].map((cell) => atCell('amount', cell))),
    expected: first.other.amount,
    actual: first.one.amount,
    params: { code: differing.map(({ code }) => code).join('、'), form: left[0]?.id ?? '', first: first.code, unit: first.one.cells[0]?.unit ?? 'tenThousandYuan' },
  }
}

/** A row only some of the forms print counts with those; null when none prints it, or a cell of it is unread. */
function sideAt(view: BudgetView, forms: readonly Form[], row: string, column: string): Side | null {
  const cells = forms.flatMap((form) => {
    const cell = row === 'total' ? view.cell({ form: form.id, panel: 'main', row, column }) : codeTable(view, form).at(row, [column])
    return cell ?? []
  })
  if (cells.length === 0 || cells.some(({ state }) => state === 'unread')) return null
  return { cells: cells.filter(({ amount }) => amount !== null), amount: sumAmounts(cells.flatMap(({ amount }) => amount ?? [])) }
}
