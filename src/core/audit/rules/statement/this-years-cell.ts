/** Where the forms print the very amount a claim states, as a figure of the document's own year. Rules about words left over from another text share it. */
import { conceptData } from '../../../data/generated/concepts.ts'
import { cellId, type Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import type { BudgetView } from '../../view.ts'

export function thisYearsCell(view: BudgetView, { concept, amount }: Claim): Cell | null {
  // Running costs of offices without a table of their own are the operating expenses, if they are the same to the fen.
  const concepts: readonly (string | null)[] = concept === 'officeRunningCosts' ? [concept, 'expenditure.operating'] : [concept]
  const cells = conceptData.flatMap(({ id, cells: own }) => (concepts.includes(id) ? own : []))
  return cells.flatMap((path) => view.cells.get(cellId(path)) ?? []).find((cell) => cell.amount !== null && cell.amount.fen === amount?.fen) ?? null
}
