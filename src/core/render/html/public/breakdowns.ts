/** What the charts of the page for citizens show: totals with the parts that the forms state of them. Only sums that hold are taken apart. */
import { cellId, type Cell } from '../../../model/form.ts'
import type { CellPath } from '../../../model/form-definition.ts'
import type { IdentityCheck } from '../../../model/identity.ts'
import type { PageContext } from '../page-context.ts'

/** Where a sum has its parts: in the rows below, or in the columns beside. */
type Direction = 'rows' | 'columns'

/** parts: not blank and not zero, in printed order, none negative. */
export interface Breakdown {
  readonly whole: Cell
  readonly parts: readonly Cell[]
}

/** Of the first of the paths whose parts are stated; parts that are sums themselves are taken apart too, where deep. null: the document tells none. */
export function breakDown(context: PageContext, paths: readonly CellPath[], directions: readonly Direction[], deep: boolean): Breakdown | null {
  for (const path of paths) {
    const whole = context.cells.get(cellId(path))?.cell
    if (whole?.amount == null || whole.amount.fen <= 0n) continue
    const parts = directions.map((direction) => partsOf(context, whole, direction, deep ? 3 : 1)).find((found) => found.length > 0)
    if (parts !== undefined && parts.every(({ amount }) => amount !== null && amount.fen > 0n)) return { whole, parts }
  }
  return null
}

/** depth: how often parts are taken apart again. Empty where no sum of the form states the parts. */
function partsOf(context: PageContext, whole: Cell, direction: Direction, depth: number): Cell[] {
  const sum = depth === 0 ? undefined : context.checks.find((check) => statesParts(check, whole, direction))
  if (sum === undefined) return []
  const stated = sum.instance.parts.flatMap(({ path }) => context.cells.get(cellId(path))?.cell ?? []).filter(({ amount }) => amount !== null && amount.fen !== 0n)
  return stated.flatMap((part) => {
    const finer = partsOf(context, part, direction, depth - 1)
    return finer.length === 0 ? [part] : finer
  })
}

function statesParts({ instance, state }: IdentityCheck, whole: Cell, direction: Direction): boolean {
  if (cellId(instance.total) !== whole.id || instance.mirrored || instance.ofWhich) return false
  return (state === 'holds' || state === 'rounding') && instance.parts.every(({ path, sign }) => sign === 1 && isBeside(path, whole.path, direction))
}

function isBeside(part: CellPath, whole: CellPath, direction: Direction): boolean {
  if (part.form !== whole.form || part.panel !== whole.panel) return false
  return direction === 'rows' ? part.column === whole.column && part.row !== whole.row : part.row === whole.row && part.column !== whole.column
}
