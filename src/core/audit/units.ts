/**
 * Forms whose unit of account is in doubt: the prose states the same figures ten thousand times larger or smaller, or the other forms do, and
 * with another unit the identities hold; or it is the only form in yuan, with hardly any money in it.
 */
import { compareAmounts, type Amount } from '../money.ts'
import type { FormId } from '../model/form-definition.ts'
import type { Cell, Form } from '../model/form.ts'
import type { Claim } from '../model/narrative.ts'
import { fails, identityChecks, mendedBy } from './identity-checks.ts'
import { groupBy, type BudgetView } from './view.ts'

/** by: who says so · pairs: figures the prose states otherwise · mended: keys of the identities that hold with the other unit. */
interface UnitDoubt {
  readonly by: 'prose' | 'forms' | 'size'
  readonly form: Form
  readonly pairs: readonly { readonly claim: Claim; readonly cell: Cell }[]
  readonly mended: ReadonlySet<string>
}

export function unitDoubts(view: BudgetView): ReadonlyMap<FormId, UnitDoubt> {
  return view.once('unitDoubts', () => {
    const told = doubtsByProse(view)
    const doubts = [...doubtsBySize(view), ...doubtsByForms(view), ...told]
    return new Map(doubts.map((doubt) => [doubt.form.id, doubt]))
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
    return form !== undefined && scaled.length >= 3 && 2 * scaled.length > own.length ? [{ by: 'prose', form, pairs: scaled, mended: mendedBy(view, inOtherUnit(form)) }] : []
  })
}

/** At least two identities with other forms hold with the other unit, more than with another unit of any other form. */
function doubtsByForms(view: BudgetView): UnitDoubt[] {
  const scaled = identityChecks(view).filter((check) => fails(check) && isScaled(check.printed, check.computed))
  if (scaled.length < 2) return []
  const touched = new Set(scaled.flatMap(({ instance: { total, parts } }) => [total.form, ...parts.map(({ path }) => path.form)]))
  const doubts = [...touched].flatMap((id): UnitDoubt[] => {
    const form = view.forms.get(id)
    return form === undefined ? [] : [{ by: 'forms', form, pairs: [], mended: mendedBy(view, inOtherUnit(form)) }]
  })
  return doubts.filter((doubt) => doubt.mended.size >= 2 && doubts.every((other) => other === doubt || other.mended.size < doubt.mended.size))
}

/** A form of a budget with less money than this in all of it was not meant to be in yuan. */
const leastFen = 100_000n

/** The only form in yuan, and with hardly any money in it. */
function doubtsBySize(view: BudgetView): UnitDoubt[] {
  const filled = view.budget.forms.filter(({ status, cells }) => status === 'filled' && cells.some(({ amount }) => (amount?.fen ?? 0n) !== 0n))
  const [form, ...others] = filled.filter(({ unit }) => unit === 'yuan')
  if (form === undefined || others.length > 0 || filled.length < 3) return []
  const isTiny = form.cells.every(({ amount }) => (amount?.fen ?? 0n) < leastFen)
  return isTiny ? [{ by: 'size', form, pairs: [], mended: mendedBy(view, inOtherUnit(form)) }] : []
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
