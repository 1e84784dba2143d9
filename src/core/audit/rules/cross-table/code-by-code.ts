/** Two readings of the same money by code or kind: where their totals agree, each has the same amount in both. */
import { compareAmounts, sumAmounts, type Amount } from '../../../money.ts'
import type { Cell, Form, FormRow } from '../../../model/form.ts'
import { slipsNamed } from '../../identities.ts'
import { atCell } from '../../places.ts'
import type { Draft, Tally } from '../../rule.ts'
import { rowId, type BudgetView } from '../../view.ts'

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
  if (listing === undefined || !haveOneTotal(view, left, right)) return
  const rows = left.flatMap(({ form, panel }) => form.rows.filter((row) => row.panel === panel && !isTotal(row.key)))
  const names = new Map(rows.map(({ key, code, label }): [string, string] => [code ?? key, code ?? label]))
  const differing = [...names].flatMap(([key, name]) => {
    const [one, other] = [sideAt(view, left, key), sideAt(view, right, key)]
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

function haveOneTotal(view: BudgetView, left: readonly Listing[], right: readonly Listing[]): boolean {
  const [one, other] = totalRows.map((row) => [sideAt(view, left, row), sideAt(view, right, row)] as const).find((pair) => pair[0] !== null && pair[1] !== null) ?? [null, null]
  return one !== null && other !== null && compareAmounts(one.amount, other.amount) !== 'different'
}

/** A row only some of the forms print counts with those; null when none prints it, or a cell of it is unread. */
function sideAt(view: BudgetView, listings: readonly Listing[], key: string): Side | null {
  const cells = listings.flatMap(({ form, panel, column }) => {
    const row = view.rows.get(rowId(form.id, panel, key)) ?? firstByCode(view, form).get(`${panel}/${key}`)
    return row === undefined ? [] : (view.cell({ form: form.id, panel, row: row.key, column }) ?? [])
  })
  if (cells.length === 0 || cells.some(({ state }) => state === 'unread')) return null
  return { cells: cells.filter(({ amount }) => amount !== null), amount: sumAmounts(cells.flatMap(({ amount }) => amount ?? [])) }
}

/** The first row of each panel that has a code, by `panel/code`. */
function firstByCode(view: BudgetView, form: Form): ReadonlyMap<string, FormRow> {
  return view.once(`firstByCode:${form.id}`, () => new Map([...form.rows].reverse().flatMap((row): [string, FormRow][] => (row.code === null ? [] : [[`${row.panel}/${row.code}`, row]]))))
}
