/**
 * Places figures whose columns are not known, by solving together everything the forms state about themselves and each other. This is
 * how a text without geometry becomes tables: blank cells have vanished from its lines, so `68.74 68.74` may stand in any two
 * of six columns, in that order, and only the identities tell which.
 *
 * Blank counts as zero; printed figures are intervals (compareAmounts); a part is never more than its whole. A figure is placed only where every
 * reading that satisfies the relations agrees; otherwise its possible columns are reported. Work is counted, not timed, and where
 * the limit is met nothing is concluded. When the relations contradict one another, see slip.ts.
 */
import type { BoundInstance, IdentityInstance } from '../../model/identity.ts'
import { listPlacements, type Placement, type PrintedRow } from './printed-row.ts'
import type { SolverRow } from './propagate.ts'
import { buildRelations } from './relation.ts'
import { placeWithSlips } from './slip.ts'

/** placed: the figure at this index stands here · blank: nothing does · open: nobody can know; figures that may stand here, and whether it may be blank. */
export type CellReading =
  | { readonly kind: 'placed'; readonly figure: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'open'; readonly figures: readonly number[]; readonly mayBeBlank: boolean }

/** cells: one per column · unplaced: indexes of figures that no cell holds for certain. */
export interface PlacedRow {
  readonly cells: readonly CellReading[]
  readonly unplaced: readonly number[]
}

/**
 * rows: one per row, in order; null for a row whose figures cannot be in its columns at all (too many, or unreadable) · decisive: the
 * identities that told the columns. The others were not needed: that they hold all the same says something about the document.
 */
export interface PlacedFigures {
  readonly rows: readonly (PlacedRow | null)[]
  readonly decisive: ReadonlySet<IdentityInstance>
}

export function placeFigures(
  rows: readonly PrintedRow[],
  identities: readonly IdentityInstance[],
  bounds: readonly BoundInstance[],
): PlacedFigures {
  const placements = rows.map(({ cells, figures }) =>
    figures === null ? [] : (listPlacements(cells.length, figures) ?? []),
  )
  const known = rows.map((row, index): PrintedRow => (placements[index]?.length === 0 ? { ...row, figures: null } : row))
  const relations = buildRelations(known, identities, bounds)
  const solverRows = known.map((row, index) => solverRowOf(row, placements[index] ?? []))
  const { possible, decisive } = placeWithSlips(solverRows, known, relations)
  return {
    rows: known.map(({ cells, figures }, index) => (figures === null ? null : readCells(cells.length, figures.length, possible[index] ?? []))),
    decisive: new Set(decisive.flatMap(({ identity }) => identity ?? [])),
  }
}

function solverRowOf({ figures }: PrintedRow, placements: readonly Placement[]): SolverRow {
  const ranges = (figures ?? []).map(({ amount: { fen, stepFen } }) => ({ low: 2n * fen - stepFen, high: 2n * fen + stepFen }))
  return { placements, ranges }
}

/** What the possible placements of a row have in common, cell by cell. */
function readCells(columnCount: number, figureCount: number, possible: readonly Placement[]): PlacedRow {
  const cells = Array.from({ length: columnCount }, (_, column): CellReading => {
    const seen = [...new Set(possible.map(({ figureAt }) => figureAt[column] ?? -1))]
    const figures = seen.filter((figure) => figure !== -1).sort((left, right) => left - right)
    const [only] = figures
    if (only === undefined) return { kind: 'blank' }
    return seen.length === 1 ? { kind: 'placed', figure: only } : { kind: 'open', figures, mayBeBlank: seen.includes(-1) }
  })
  const placed = new Set(cells.flatMap((cell) => (cell.kind === 'placed' ? [cell.figure] : [])))
  return { cells, unplaced: Array.from({ length: figureCount }, (_, figure) => figure).filter((figure) => !placed.has(figure)) }
}
