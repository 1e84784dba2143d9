/** The rows of statutory forms as printed, with the code each stands for: what faults in codes, names and rows choose from. */
import type { PrintDocument } from '../../test/generate/print.ts'
import { cellsOf, type FoundCell } from './print-edits.ts'

/** code: null for a row without one (totals, sources, items). */
export interface Figures {
  readonly form: string
  readonly code: string | null
  readonly figures: readonly FoundCell[]
}

export function formFigures(document: PrintDocument): Figures[] {
  const rows = new Map<string, FoundCell[]>()
  for (const found of cellsOf(document)) {
    const { path } = found.cell
    if (path === undefined) continue
    const key = `${found.sectionIndex}/${found.blockIndex}/${found.rowIndex}/${path.panel}`
    rows.set(key, [...(rows.get(key) ?? []), found])
  }
  return [...rows.values()].flatMap((figures) => {
    const path = figures[0]?.cell.path
    if (path === undefined) return []
    const isTree = path.panel === 'main' && /^\d{3,9}$/.test(path.row)
    return [{ form: path.form, code: isTree ? path.row : null, figures }]
  })
}
