/** Two readings of the same money by code or kind: where their totals agree, each has the same amount in both. */
import { compareAmounts, sumAmounts, type Amount } from '../../../money.ts'
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

/** Rows that sum a column, the plainest first: what is carried on stands outside the codes. */
const totalRows: readonly string[] = ['currentYear', 'total']
const isTotal = (key: string): boolean => totalRows.includes(key)

/** left, right: the listings whose amounts are taken together on each side. One finding for all codes that differ. */
export function* codesThatDiffer(view: BudgetView, left: readonly Listing[], right: readonly Listing[], tally: Tally): Iterable<Draft> {
  const [listing] = left
  const [cellsOf, othersOf] = [cellsIn(view, left), cellsIn(view, right)]
  if (listing === undefined || !haveOneTotal(cellsOf, othersOf)) return
  const rows = left.flatMap(({ form, panel }) => form.rows.filter((row) => row.panel === panel && !isTotal(row.key)))
  const names = new Map(rows.map(({ key, code, label }): [string, string] => [code ?? key, code ?? label]))
  const differing = [...names].flatMap(([key, name]) => {
    const one = cellsOf(key)
    const other = one === null ? null : othersOf(key)
    if (one === null || other === null) return []
    tally.compared()
    return agree(one, other) ? [] : [{ name, one, other, cells: [...one, ...other].filter(({ amount }) => amount !== null) }]
  })
  const [first] = differing
  if (first === undefined) return
  const slips = differing.map(({ cells }) => cells.flatMap(({ id }) => slipsNamed(view).get(id)?.findingId ?? [])[0] ?? null)
  yield {
    at: `${listing.panel === 'main' ? '' : `${listing.panel}/`}${listing.column}/${first.name}`,
    places: differing.flatMap(({ cells }) => cells.map((cell) => atCell('amount', cell))),
    expected: sumOf(first.other),
    actual: sumOf(first.one),
    params: { code: differing.map(({ name }) => name).join('、'), form: listing.form.id, otherForm: right[0]?.form.id ?? '', first: first.name, unit: first.one.find(({ amount }) => amount !== null)?.unit ?? 'tenThousandYuan' },
    root: slips.includes(null) ? null : (slips[0] ?? null),
  }
}

type CellsOf = (key: string) => readonly Cell[] | null

function haveOneTotal(cellsOf: CellsOf, othersOf: CellsOf): boolean {
  const [one, other] = totalRows.map((row) => [cellsOf(row), othersOf(row)] as const).find((pair) => pair[0] !== null && pair[1] !== null) ?? [null, null]
  return one !== null && other !== null && agree(one, other)
}

function agree(one: readonly Cell[], other: readonly Cell[]): boolean {
  return compareAmounts(sumOf(one), sumOf(other)) !== 'different'
}

function sumOf(cells: readonly Cell[]): Amount {
  return sumAmounts(cells.flatMap(({ amount }) => amount ?? []))
}

/** By key or code. A row only some of the forms print counts with those; null when none prints it, or a cell of it is unread. */
function cellsIn(view: BudgetView, listings: readonly Listing[]): CellsOf {
  const columns = listings.map(({ form, panel, column }) => ({ rows: rowsByKey(view, form, panel), form: form.id, panel, column }))
  return (key) => {
    const cells = columns.flatMap(({ rows, form, panel, column }) => {
      const row = rows.get(key)
      return row === undefined ? [] : (view.cell({ form, panel, row: row.key, column }) ?? [])
    })
    return cells.length === 0 || cells.some(({ state }) => state === 'unread') ? null : cells
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
