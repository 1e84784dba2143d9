/** The differences of two budgets as rows of texts: the page, the terminal and the data are drawn from them. */
import type { Budget } from '../../model/budget.ts'
import type { Cell, Form } from '../../model/form.ts'
import { formatFen, type Amount, type Unit } from '../../money.ts'
import { decimalsOf } from '../table-layout.ts'
import { definitionOf } from '../../data/families.ts'
import { formName, printedNames, type Language } from '../titles.ts'

/** rate: in per cent with its sign; null without a base. unit: of the three amounts. */
export interface DiffRow {
  readonly cellId: string
  readonly row: string
  readonly column: string
  readonly unit: Unit
  readonly before: string | null
  readonly after: string | null
  readonly difference: string | null
  readonly rate: string | null
}

/** The shape of one changed figure; see analyze/diff-budgets.ts. */
interface Change {
  readonly cellId: string
  readonly before: Cell | null
  readonly after: Cell | null
  readonly differenceFen: bigint | null
}

/** budget and form: where the figure is named from, the later document if it has the figure. */
function diffRow(budget: Budget, form: Form, { cellId, before, after, differenceFen }: Change): DiffRow | null {
  const cell = after ?? before
  if (cell === null) return null
  const { rowName, columnHead } = printedNames(form, definitionOf(budget, form), cell)
  const decimals = cell.amount === null ? 0 : decimalsOf(cell.amount, cell.unit)
  const text = (amount: Amount | null | undefined): string | null => (amount == null ? null : formatFen(amount.fen, cell.unit, Math.max(decimals, decimalsOf(amount, cell.unit))))
  const sign = differenceFen !== null && differenceFen > 0n ? '+' : ''
  return {
    cellId, row: rowName, column: columnHead, unit: cell.unit, before: text(before?.amount), after: text(after?.amount),
    difference: differenceFen === null ? null : `${sign}${formatFen(differenceFen, cell.unit, decimals)}`,
    rate: differenceFen === null || before?.amount == null || before.amount.fen === 0n ? null : `${sign}${percent(differenceFen, before.amount.fen)}%`,
  }
}

function percent(part: bigint, whole: bigint): string {
  const negative = part < 0n !== whole < 0n
  const [one, all] = [part < 0n ? -part : part, whole < 0n ? -whole : whole]
  const hundredths = (one * 20000n + all) / (all * 2n)
  const digits = hundredths.toString().padStart(3, '0')
  return `${negative && hundredths !== 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The shape of a form that both documents may have. */
interface FormDifference {
  readonly before: Form | null
  readonly after: Form | null
  readonly figures: readonly Change[]
}

export interface DiffTable {
  readonly title: string
  readonly state: 'both' | 'added' | 'removed'
  readonly rows: readonly DiffRow[]
}

/** One table a form, named as the later document names it. */
export function diffTables(before: Budget, after: Budget, forms: readonly FormDifference[], language: Language): DiffTable[] {
  return forms.flatMap((change): DiffTable[] => {
    const [budget, form] = change.after === null ? [before, change.before] : [after, change.after]
    if (form === null) return []
    const rows = change.figures.flatMap((figure) => (figure.after === null && change.before !== null ? diffRow(before, change.before, figure) : diffRow(budget, form, figure)) ?? [])
    return [{ title: formName(form, definitionOf(budget, form), language).text, state: change.before === null ? 'added' : change.after === null ? 'removed' : 'both', rows }]
  })
}
