/** Forms whose unit of account is in doubt: the prose states the same figures ten thousand times larger or smaller. */
import { compareAmounts, type Amount } from '../money.ts'
import type { FormId } from '../model/form-definition.ts'
import type { Claim } from '../model/narrative.ts'
import type { Cell } from '../model/form.ts'
import { groupBy, type BudgetView } from './view.ts'

interface UnitDoubt {
  readonly form: FormId
  readonly pairs: readonly { readonly claim: Claim; readonly cell: Cell }[]
}

/** At least three figures, and most of those compared: one caption is at fault, not many figures. */
export function unitDoubts(view: BudgetView): ReadonlyMap<FormId, UnitDoubt> {
  return view.once('unitDoubts', () => {
    const pairs = view.budget.narrative.claims.flatMap((claim) => {
      const cell = claim.binding.kind === 'bound' ? view.cells.get(claim.binding.cellId) : undefined
      return cell?.amount === undefined || cell.amount === null || claim.amount === null || claim.amount.fen === 0n ? [] : [{ claim, cell }]
    })
    const doubts = [...groupBy(pairs, ({ cell }) => cell.path.form)].flatMap(([form, own]) => {
      const scaled = own.filter(({ claim, cell }) => claim.amount !== null && cell.amount !== null && isScaled(claim.amount, cell.amount))
      return scaled.length >= 3 && 2 * scaled.length > own.length ? [{ form, pairs: scaled }] : []
    })
    return new Map(doubts.map((doubt) => [doubt.form, doubt]))
  })
}

function isScaled(left: Amount, right: Amount): boolean {
  const times = ({ fen, stepFen }: Amount): Amount => ({ fen: fen * 10_000n, stepFen: stepFen * 10_000n })
  if (compareAmounts(left, right) !== 'different') return false
  return compareAmounts(times(left), right) !== 'different' || compareAmounts(left, times(right)) !== 'different'
}
