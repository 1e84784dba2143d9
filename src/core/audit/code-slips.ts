/**
 * Codes that were probably mistyped: the other forms print the name beside another code, one slip of the hand away; or the rows below ask for
 * another code, and with it the sums hold. Used by the rules about codes, and by the identities, which such a slip breaks too.
 */
import { economicDepartmentData } from '../data/generated/economic-department.ts'
import { functionalData } from '../data/generated/functional.ts'
import { compareAmounts, type Amount } from '../money.ts'
import { cellId, type Form, type FormRow } from '../model/form.ts'
import type { FormId } from '../model/form-definition.ts'
import { parentCode } from '../model/panel-rows.ts'
import { mendedBy } from './identity-checks.ts'
import { formsPartlyRead } from './reading.ts'
import { compareDigits } from './slip.ts'
import { groupBy, rowId, type BudgetView } from './view.ts'
import { plain } from './words.ts'

/** at: of the finding that tells it · witness: the row that shows it · isPair: it is the only one that does. */
interface Slip {
  readonly form: Form
  readonly row: FormRow
  readonly at: string
  readonly expected: string
  readonly witness: FormRow
  readonly witnessForm: FormId
  readonly isPair: boolean
}

/** mended: keys of the identities that fail with the code and hold without the slip. */
export interface CodeSlip extends Slip {
  readonly mended: ReadonlySet<string>
}

export interface NamedRow {
  readonly form: Form
  readonly row: FormRow
  readonly code: string
  readonly name: string
}

/** A document with more of them is misread, not mistyped. */
const slipLimit = 12

/** Rows of the forms read whole, with a code the form prints once, and a name. */
export function namedRows(view: BudgetView): readonly NamedRow[] {
  return view.once('namedRows', () => wholeForms(view).flatMap((form) => {
    const coded = form.rows.flatMap((row) => {
      const name = plain(row.label)
      return row.code === null || name === '' || name === row.code ? [] : [{ form, row, code: row.code, name }]
    })
    return [...groupBy(coded, ({ code }) => code).values()].flatMap((same) => (same.length === 1 ? same : []))
  }))
}

/** By their rows: other forms print the name beside another code. */
export function slipsByName(view: BudgetView): ReadonlyMap<FormRow, CodeSlip> {
  return view.once('slipsByName', () => {
    const rows = namedRows(view)
    const codes = groupBy(rows, ({ code }) => code)
    const names = groupBy(rows, ({ name }) => name)
    const isAlone = ({ code, form }: NamedRow): boolean => (codes.get(code) ?? []).every((other) => other.form === form)
    const slips = rows.filter(isAlone).flatMap((named) => slipByName(named, names.get(named.name) ?? [], view) ?? [])
    const mended = slips.length > slipLimit ? () => new Set<string>() : mendedIn(view)
    return new Map(slips.map((slip) => [slip.row, { ...slip, mended: mended(slip) }]))
  })
}

/**
 * Two other forms print this name beside another code that this form lacks, and the two codes differ by a slip of the hand. One other form is
 * enough where the amounts agree and the name is that code's and not this one's.
 */
function slipByName({ form, row, code, name }: NamedRow, sameName: readonly NamedRow[], view: BudgetView): Slip | null {
  const others = sameName.filter((other) => other.form !== form && other.code !== code && compareDigits(other.code, code) !== 'other')
  const [first] = others
  const lacksIt = first !== undefined && !form.rows.some((own) => own.code === first.code)
  if (!lacksIt || others.some((other) => other.code !== first.code)) return null
  const isPair = new Set(others.map((other) => other.form)).size < 2
  const isShown = isOfficial(first.code, name) && !isOfficial(code, name) && haveOneAmount(view, [form.id, row], [first.form.id, first.row])
  if (isPair && !isShown) return null
  return { form, row, at: rowId(form.id, row.panel, row.key), expected: first.code, witness: first.row, witnessForm: first.form.id, isPair }
}

const officialNames: ReadonlySet<string> = new Set([...functionalData, ...economicDepartmentData].map(({ code, name }) => `${code} ${plain(name)}`))

function isOfficial(code: string, name: string): boolean {
  return officialNames.has(`${code} ${name}`)
}

/** The largest amounts of the two rows agree and are not zero. */
function haveOneAmount(view: BudgetView, ...rows: readonly (readonly [FormId, FormRow])[]): boolean {
  const [left, right] = rows.map(([form, { panel, key }]) => (view.cellsByRow.get(rowId(form, panel, key)) ?? [])
    .flatMap(({ amount }) => amount ?? []).reduce<Amount | null>((most, amount) => (most === null || amount.fen > most.fen ? amount : most), null))
  return left != null && right != null && left.fen > 0n && compareAmounts(left, right) !== 'different'
}

/** By their rows: what stands directly below has no row of its own above it, but would have with another code, and then the sums hold. */
export function slipsByRowsBelow(view: BudgetView): ReadonlyMap<FormRow, CodeSlip> {
  return view.once('slipsByRowsBelow', () => {
    const known = slipsByName(view)
    const misfits = wholeForms(view).flatMap((form) => {
      const panels = groupBy(form.rows.filter(({ key, code }) => code === key), ({ panel }) => panel)
      return [...panels.values()].flatMap((rows) => misfitsInPanel(form, rows))
    })
    const first = [...groupBy(misfits, ({ row }) => row).values()].flatMap(([misfit]) => (misfit === undefined || known.has(misfit.witness) || known.has(misfit.row) ? [] : [misfit]))
    if (first.length > slipLimit) return new Map<FormRow, CodeSlip>()
    const mended = mendedIn(view)
    const slips = first.map((slip): CodeSlip => ({ ...slip, mended: mended(slip) }))
    return new Map(slips.filter((slip) => slip.mended.size > 0).map((slip) => [slip.row, slip]))
  })
}

/** Codes above rows that are not their own. */
function misfitsInPanel(form: Form, rows: readonly FormRow[]): Slip[] {
  const codes = new Set(rows.map(({ key }) => key))
  const parents = new Set([...codes].map((code) => parentCode(code, codes)))
  const levels = [...new Set(rows.map(({ key }) => key.length))].sort((left, right) => right - left)
  const path: FormRow[] = []
  return rows.flatMap((row) => {
    while ((path.at(-1)?.key.length ?? 0) >= row.key.length) path.pop()
    const above = path.at(-1)
    path.push(row)
    const level = levels.find((length) => length < row.key.length)
    const expected = row.key.slice(0, level)
    if (above === undefined || above.key.length !== level || codes.has(expected) || parents.has(above.key) || compareDigits(above.key, expected) === 'other') return []
    return [{ form, row: above, at: rowId(form.id, above.panel, above.key), expected, witness: row, witnessForm: form.id, isPair: false }]
  })
}

const mendedIn = (view: BudgetView) => ({ form, row, expected }: Slip): ReadonlySet<string> => mendedBy(view, recoded(form, row, expected))

function recoded(form: Form, row: FormRow, code: string): Form {
  return {
    ...form,
    rows: form.rows.map((own) => (own === row ? { ...own, key: code, code } : own)),
    cells: form.cells.map((cell) => {
      if (cell.path.panel !== row.panel || cell.path.row !== row.key) return cell
      const path = { ...cell.path, row: code }
      return { ...cell, path, id: cellId(path) }
    }),
  }
}

function wholeForms(view: BudgetView): Form[] {
  const partly = formsPartlyRead(view)
  return view.budget.forms.filter(({ id, status }) => status === 'filled' && !partly.has(id))
}
