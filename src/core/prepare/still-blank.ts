/** What a filled workbook still leaves blank: cells that had a figure last year, are typed and not computed, and say nothing yet. */
import type { Budget } from '../model/budget.ts'
import { cellsById, type Cell } from '../model/form.ts'
import { layDraft } from './draft-tables.ts'

export function listStillBlank(last: Budget, tables: Budget): Cell[] {
  const { computations } = layDraft(last, [])
  const now = cellsById(tables.forms)
  return last.forms.flatMap(({ cells }) => cells).filter(
    ({ id, amount, path: { column } }) => amount !== null && amount.fen !== 0n && column !== 'priorYear' && !computations.has(id) && (now.get(id)?.amount ?? null) === null,
  )
}
