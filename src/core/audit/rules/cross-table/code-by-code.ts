/** Two readings of the same money by code or kind: where their totals agree, each has the same amount in both. */
import { compareAmounts, sumAmounts, type Amount } from '../../../money.ts'
import type { CellPath } from '../../../model/form-definition.ts'
import type { Cell, Form, FormRow } from '../../../model/form.ts'
import { slipsNamed } from '../../identities.ts'
import { atCell } from '../../places.ts'
import type { Draft, Tally } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'

/** One column of a form, read by code, or by its row where that has none. */
export interface Listing {
  readonly form: Form
  readonly panel: string
  readonly column: string
}

export const mainColumn = (form: Form, column: string): Listing => ({ form, panel: 'main', column })

interface Side {
  readonly cells: readonly Cell[]
  readonly amount: Amount
}

/** Rows that sum a column, the plainest first: what is carried on stands outside the codes. */
const totalRows: readonly string[] = ['currentYear', 'total']
const isTotal = (key: string): boolean => totalRows.includes(key)

/** left, right: the listings whose amounts are taken together on each side. One finding for all codes that differ. */
export function* codesThatDiffer(view: BudgetView, left: readonly Listing[], right: readonly Listing[], tally: Tally): Iterable<Draft> {
  const [listing] = left
  const [sideOf, otherSideOf] = [sidesOf(view, left), sidesOf(view, right)]
  if (listing === undefined || !haveOneTotal(sideOf, otherSideOf)) return
  const rows = left.flatMap(({ form, panel }) => form.rows.filter((row) => row.panel === panel && !isTotal(row.key)))
  const names = new Map(rows.map(({ key, code, label }): [string, string] => [code ?? key, code ?? label]))
  const differing = [...names].flatMap(([key, name]) => {
    const [one, other] = [sideOf(key), otherSideOf(key)]
    if (one === null || other === null) return []
    tally.compared()
    return compareAmounts(one.amount, other.amount) === 'different' ? [{ name, one, other }] : []
  })
  const [first] = differing
  if (first === undefined) return
  const slips = differing.map(({ one, other }) => [...one.cells, ...other.cells].flatMap(({ id }) => slipsNamed(view).get(id)?.findingId ?? [])[0] ?? null)
  yield {
    at: `${listing.panel === 'main' ? '' : `${listing.panel}/`}${listing.column}/${first.name}`,
    places: differing.flatMap(({ one, other }) => [...one.cells, ...other.cells].map((cell) => atCell('amount', cell))),
    expected: first.other.amount,
    actual: first.one.amount,
    params: { code: differing.map(({ name }) => name).join('、'), form: listing.form.id, otherForm: right[0]?.form.id ?? '', first: first.name, unit: first.one.cells[0]?.unit ?? 'tenThousandYuan' },
    root: slips.includes(null) ? null : (slips[0] ?? null),
  }
}

type SideOf = (key: string) => Side | null

function haveOneTotal(sideOf: SideOf, otherSideOf: SideOf): boolean {
  const [one, other] = totalRows.map((row) => [sideOf(row), otherSideOf(row)] as const).find((pair) => pair[0] !== null && pair[1] !== null) ?? [null, null]
  return one !== null && other !== null && compareAmounts(one.amount, other.amount) !== 'different'
}

/** By key or code. A row only some of the forms print counts with those; null when none prints it, or a cell of it is unread. */
function sidesOf(view: BudgetView, listings: readonly Listing[]): SideOf {
  const columns = listings.map(({ form, panel, column }) => ({ rows: rowsByKey(view, form, panel), pathOf: (row: string): CellPath => ({ form: form.id, panel, row, column }) }))
  return (key) => {
    const cells = columns.flatMap(({ rows, pathOf }) => {
      const row = rows.get(key)
      return row === undefined ? [] : (view.cell(pathOf(row.key)) ?? [])
    })
    if (cells.length === 0 || cells.some(({ state }) => state === 'unread')) return null
    return { cells: cells.filter(({ amount }) => amount !== null), amount: sumAmounts(cells.flatMap(({ amount }) => amount ?? [])) }
  }
}

/** The rows of a panel by their keys, and by their codes the first that has it. */
function rowsByKey(view: BudgetView, form: Form, panel: string): ReadonlyMap<string, FormRow> {
  return view.once(`rowsByKey:${form.id}/${panel}`, () => {
    const rows = form.rows.filter((row) => row.panel === panel)
    const coded = [...rows].reverse().flatMap((row): [string, FormRow][] => (row.code === null ? [] : [[row.code, row]]))
    return new Map([...coded, ...rows.map((row): [string, FormRow] => [row.key, row])])
  })
}
