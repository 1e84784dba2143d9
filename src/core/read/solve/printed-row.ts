/**
 * A printed row whose blank cells have vanished: figures in order, and the columns they may stand in. First step of placing figures:
 * every way to put the figures into the columns without changing their order on the line.
 */
import type { Amount } from '../../money.ts'
import type { CellPath } from '../../model/form-definition.ts'

/**
 * columns: indexes into the row's cells where this figure may stand; null for any · line: figures of one line keep their order from left to
 * right; about figures of different lines nothing is known. A printed dash is the amount zero.
 */
export interface PrintedFigure {
  readonly amount: Amount
  readonly columns: readonly number[] | null
  readonly line: number
}

/** cells: in printed order. figures null: something is printed that cannot be read, so every cell of the row is unknown. */
export interface PrintedRow {
  readonly cells: readonly CellPath[]
  readonly figures: readonly PrintedFigure[] | null
}

/** One way to read a row. columns: of each figure · figureAt: of each column, -1 for blank. */
export interface Placement {
  readonly columns: readonly number[]
  readonly figureAt: readonly number[]
}

/** More placements than this are not listed: C(14, 7). Such rows stay unread. */
const placementLimit = 3432

const unrestricted = new Map<string, readonly Placement[] | null>()

/** Every way to put the figures into the columns that keeps their order on each line; null when there are too many, empty when there is none. */
export function listPlacements(columnCount: number, figures: readonly Pick<PrintedFigure, 'columns' | 'line'>[]): readonly Placement[] | null {
  const isUnrestricted = figures.every(({ columns, line }) => columns === null && line === figures[0]?.line)
  if (!isUnrestricted) return enumerate(columnCount, figures)
  const key = `${columnCount} ${figures.length}`
  const known = unrestricted.get(key)
  if (known !== undefined) return known
  const placements = enumerate(columnCount, figures)
  unrestricted.set(key, placements)
  return placements
}

function enumerate(columnCount: number, figures: readonly Pick<PrintedFigure, 'columns' | 'line'>[]): readonly Placement[] | null {
  const placements: Placement[] = []
  const columns: number[] = []
  const extend = (): boolean => {
    const figure = figures[columns.length]
    if (figure === undefined) {
      placements.push(placementOf(columnCount, columns))
      return placements.length <= placementLimit
    }
    const before = columns.filter((_, index) => figures[index]?.line === figure.line).at(-1) ?? -1
    const behind = figures.slice(columns.length + 1).filter(({ line }) => line === figure.line).length
    for (let column = before + 1; column < columnCount - behind; column += 1) {
      if (columns.includes(column) || figure.columns?.includes(column) === false) continue
      columns.push(column)
      if (!extend()) return false
      columns.pop()
    }
    return true
  }
  return extend() ? placements : null
}

/** The placement that puts the figures into these columns. */
function placementOf(columnCount: number, columns: readonly number[]): Placement {
  const figureAt = new Array<number>(columnCount).fill(-1)
  columns.forEach((column, figure) => {
    figureAt[column] = figure
  })
  return { columns: [...columns], figureAt }
}
