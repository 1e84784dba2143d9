/** The current figure of one row of the three-public form, whatever its column is called. */
import type { Cell } from '../../../model/form.ts'
import type { BudgetView } from '../../view.ts'

const columns: readonly string[] = ['total', 'finalAccounts', 'amount']

export function itemCell(view: BudgetView, row: string): Cell | null {
  return columns.map((column) => view.cell({ form: 'threePublicExpenses', panel: 'main', row, column })).find((cell): cell is Cell => cell !== null) ?? null
}
