/**
 * A printed row whose blank cells have vanished: figures in order, and the columns they may stand in. First step of placing figures:
 * every way to put the figures into the columns without changing their order.
 */
import type { Amount } from '../../money.ts'
import type { CellPath } from '../../model/form-definition.ts'

/** columns: indexes into the row's cells where this figure may stand; null for any. A printed dash is the amount zero. */
export interface PrintedFigure {
  readonly amount: Amount
  readonly columns: readonly number[] | null
}

/** cells: in printed order. figures null: something is printed that cannot be read, so every cell of the row is unknown. */
export interface PrintedRow {
  readonly cells: readonly CellPath[]
  readonly figures: readonly PrintedFigure[] | null
}

/** One way to read a row. columns: of each figure, ascending · figureAt: of each column, -1 for blank. */
export interface Placement {
  readonly columns: readonly number[]
  readonly figureAt: readonly number[]
}

/** Widest row we enumerate: C(14, 7) placements. Rows beyond it stay unread. */
const placementLimit = 3432

/** Every order-preserving way to put the figures into the columns; null when there are too many, empty when there are more figures than columns. */
export function listPlacements(columnCount: number, allowed: readonly (readonly number[] | null)[]): Placement[] | null {
  if (countInjections(columnCount, allowed.length) > placementLimit) return null
  const placements: Placement[] = []
  const columns: number[] = []
  const extend = (figure: number, from: number): void => {
    if (figure === allowed.length) {
      placements.push(placementOf(columnCount, columns))
      return
    }
    const last = columnCount - (allowed.length - figure)
    for (let column = from; column <= last; column += 1) {
      if (allowed[figure]?.includes(column) === false) continue
      columns.push(column)
      extend(figure + 1, column + 1)
      columns.pop()
    }
  }
  extend(0, 0)
  return placements
}

/** The placement that puts the figures into these columns. */
export function placementOf(columnCount: number, columns: readonly number[]): Placement {
  const figureAt = new Array<number>(columnCount).fill(-1)
  columns.forEach((column, figure) => {
    figureAt[column] = figure
  })
  return { columns: [...columns], figureAt }
}

function countInjections(columnCount: number, figureCount: number): number {
  let count = 1
  for (let index = 0; index < figureCount; index += 1) {
    count = (count * (columnCount - index)) / (index + 1)
    if (count > placementLimit * columnCount) return count
  }
  return count
}
