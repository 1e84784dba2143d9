/** Whether the projects of a budget in work come up to what the tables say of projects. */
import { conceptData } from '../data/generated/concepts.ts'
import type { DraftProject } from '../model/draft.ts'
import { cellId, cellsById, type Form } from '../model/form.ts'
import { readAmount } from '../money.ts'

/** printed: the project column of the expenditure summary; null where it has none. unread: amounts of projects that are no amounts. Fen. */
export interface ProjectTotals {
  readonly projects: bigint
  readonly printed: bigint | null
  readonly cell: string | null
  readonly unread: number
}

export function compareProjects(forms: readonly Form[], contents: readonly Pick<DraftProject, 'budget' | 'unit'>[]): ProjectTotals {
  const cells = cellsById(forms)
  const paths = conceptData.find(({ id }) => id === 'expenditure.project')?.cells.map(cellId) ?? []
  const cell = paths.find((id) => cells.has(id)) ?? null
  const readings = contents.map(({ budget, unit }) => readAmount(budget, unit))
  return {
    projects: readings.reduce((sum, reading) => (reading.kind === 'amount' ? sum + reading.amount.fen : sum), 0n),
    printed: cell === null ? null : (cells.get(cell)?.amount?.fen ?? null),
    cell,
    unread: readings.filter(({ kind }) => kind === 'malformed').length,
  }
}
