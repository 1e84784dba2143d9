/** What the page for citizens says of the year before: figures of last year's own disclosure, for the cells of this one that the page tells of. */
import { cellOf } from '../render/html/stated-totals.ts'
import { comparedCells } from '../render/html/public/charted-cells.ts'
import { openPage } from '../render/html/page-context.ts'
import { conceptData } from '../data/generated/concepts.ts'
import type { Budget } from '../model/budget.ts'
import { cellId, type Cell } from '../model/form.ts'
import type { PriorFigure, PriorYear } from '../model/release.ts'
import { formatAmount, toDecimalYuan } from '../money.ts'
import { namesOfCells } from './cell-names.ts'
import { releaseTitle } from './manifest.ts'

/** last: the disclosure of the year before, of the same department and stage. → null where it states none of the figures */
export function priorYearOf(budget: Budget, last: Budget): PriorYear | null {
  const names = namesOfCells(budget)
  const before = openPage(last, { findings: [], results: [] }, 'zh')
  const conceptOf = (id: string): string | null => conceptData.find(({ cells }) => cells.some((path) => cellId(path) === id))?.id ?? null
  const lastOf = (cell: Cell): Cell | null => {
    const concept = conceptOf(cell.id)
    return before.cells.get(cell.id)?.cell ?? (concept === null ? null : cellOf(before, concept))
  }
  const figures = comparedCells(openPage(budget, { findings: [], results: [] }, 'zh')).flatMap((cell): PriorFigure[] => {
    const { amount, unit } = lastOf(cell) ?? { amount: null, unit: cell.unit }
    return amount === null ? [] : [{ cell: cell.id, name: names.get(cell.id) ?? cell.id, printed: formatAmount(amount, unit), unit, yuan: toDecimalYuan(amount.fen) }]
  })
  return figures.length === 0 ? null : { title: releaseTitle(last), figures }
}
