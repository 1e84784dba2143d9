/**
 * Forms whose unit of account is in doubt: the prose states the same figures ten thousand times larger or smaller, or the other forms do, and
 * with another unit the identities hold.
 */
import { compareAmounts, type Amount } from '../money.ts'
import type { FormId } from '../model/form-definition.ts'
import type { Cell, Form } from '../model/form.ts'
import type { Claim } from '../model/narrative.ts'
import { fails, identityChecks, mendedBy } from './identity-checks.ts'
import { groupBy, type BudgetView } from './view.ts'

/** pairs: figures the prose states otherwise; empty where only other forms do · mended: keys of the identities that hold with the other unit. */
interface UnitDoubt {
  readonly form: Form
  readonly pairs: readonly { readonly claim: Claim; readonly cell: Cell }[]
  readonly mended: ReadonlySet<string>
}

export function unitDoubts(view: BudgetView): ReadonlyMap<FormId, UnitDoubt> {
  return view.once('unitDoubts', () => {
    const told = doubtsByProse(view)
    const shown = doubtsByForms(view).filter(({ form }) => !told.some((doubt) => doubt.form === form))
    return new Map([...told, ...shown].map((doubt) => [doubt.form.id, doubt]))
  })
}

/** At least three figures, and most of those compared: one caption is at fault, not many figures. */
function doubtsByProse(view: BudgetView): UnitDoubt[] {
  const pairs = view.budget.narrative.claims.flatMap((claim) => {
    const cell = claim.binding.kind === 'bound' ? view.cells.get(claim.binding.cellId) : undefined
    return cell?.amount === undefined || cell.amount === null || claim.amount === null || claim.amount.fen === 0n ? [] : [{ claim, cell }]
  })
  return [...groupBy(pairs, ({ cell }) => cell.path.form)].flatMap(([id, own]) => {
    const scaled = own.filter(({ claim, cell }) => isScaled(claim.amount, cell.amount))
    const form = view.forms.get(id)
    return form !== undefined && scaled.length >= 3 && 2 * scaled.length > own.length ? [{ form, pairs: scaled, mended: mendedBy(view, inOtherUnit(form)) }] : []
  })
}

/** At least two identities with other forms hold with the other unit, more than with another unit of any other form. */
function doubtsByForms(view: BudgetView): UnitDoubt[] {
  const scaled = identityChecks(view).filter((check) => fails(check) && isScaled(check.printed, check.computed))
  if (scaled.length < 2) return []
  const touched = new Set(scaled.flatMap(({ instance: { total, parts } }) => [total.form, ...parts.map(({ path }) => path.form)]))
  const doubts = [...touched].flatMap((id): UnitDoubt[] => {
    const form = view.forms.get(id)
    return form === undefined ? [] : [{ form, pairs: [], mended: mendedBy(view, inOtherUnit(form)) }]
  })
  return doubts.filter((doubt) => doubt.mended.size >= 2 && doubts.every((other) => other === doubt || other.mended.size < doubt.mended.size))
}

function inOtherUnit(form: Form): Form {
  const change = (fen: bigint): bigint => (form.unit === 'yuan' ? fen * 10_000n : fen / 10_000n)
  return { ...form, cells: form.cells.map((cell) => (cell.amount === null ? cell : { ...cell, amount: { fen: change(cell.amount.fen), stepFen: change(cell.amount.stepFen) } })) }
}

function isScaled(left: Amount | null, right: Amount | null): boolean {
  if (left === null || right === null || left.fen === 0n || right.fen === 0n) return false
  const times = ({ fen, stepFen }: Amount): Amount => ({ fen: fen * 10_000n, stepFen: stepFen * 10_000n })
  if (compareAmounts(left, right) !== 'different') return false
  return compareAmounts(times(left), right) !== 'different' || compareAmounts(left, times(right)) !== 'different'
}
