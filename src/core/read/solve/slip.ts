/**
 * What to do when the relations cannot all hold: the document has a fault, or does not mean what its form says. Then no reading satisfies
 * everything, and the one that looks best may be wrong. We reason like this:
 *
 * 1. Find relations that cannot hold together, as few as possible. At least one of them is broken in the true reading, so
 *    a faulty figure stands in one of the rows they touch. Set those rows aside with every relation that touches them, and repeat
 *    until the rest can hold. Each round is one fault, set aside in its own rows.
 * 2. Take one fault at a time, the others still set aside. Suppose a single slip explains it: one figure of those rows misprinted (it may be
 *    worth anything), all figures of one row (a stale row that adds up in itself), or one left out (it stands unseen in some
 *    blank cell). Under each supposition the possible readings are found as usual. The truth is among the suppositions that
 *    have a reading, so a placement stays possible when any of them allows it, and goes when none does.
 * 3. A fault that no single slip explains keeps its rows set aside: their figures are placed only where the row leaves no choice.
 *
 * So a figure is placed only when every explanation agrees, and the broken identity remains for the audit to find.
 */
import { buildNetwork, propagate, type Budget, type Network, type Range, type SolverRow } from './propagate.ts'
import { listPlacements, type Placement, type PrintedFigure, type PrintedRow } from './printed-row.ts'
import { hasReading, solveReadings, workLimit } from './reading.ts'
import type { Relation } from './relation.ts'

/** A figure under suspicion may be worth anything above nothing; one printed below zero, anything at all. */
const anyPositive: Range = { low: 1n, high: 10n ** 30n }
const anything: Range = { low: -(10n ** 30n), high: 10n ** 30n }
const suspect = ({ high }: Range): Range => (high < 0n ? anything : anyPositive)
/** Faults looked at one by one; a document with more is not worth the work. */
const faultLimit = 24
/** Rows that one fault may concern before looking for its explanation is too much work. */
const suspectLimit = 64

interface Fault {
  readonly rows: ReadonlySet<number>
  /** False when only the work limit, not a contradiction, made us set the rows aside. */
  readonly isConflict: boolean
}

/** possible: the placements every row may have · decisive: the relations that told so. */
export interface Placing {
  readonly possible: readonly (readonly Placement[])[]
  readonly decisive: readonly Relation[]
}

/** The placements every row may have, whether or not the relations can all hold. */
export function placeWithSlips(rows: readonly SolverRow[], printed: readonly PrintedRow[], relations: readonly Relation[]): Placing {
  const budget: Budget = { work: 0 }
  const faults: Fault[] = []
  for (;;) {
    const aside = new Set(faults.flatMap((fault) => [...fault.rows]))
    const network = buildNetwork(rows, relationsWithout(relations, aside))
    const outcome = solveReadings(network, budget)
    if (outcome.kind === 'consistent') {
      let possible = outcome.domains.map((domain) => [...domain])
      const decisive = new Set(outcome.decisive)
      for (const fault of faults) possible = narrowByFault(possible, fault, faults, { rows, printed, relations, budget, decisive })
      return { possible, decisive: [...decisive] }
    }
    if (faults.length === faultLimit || budget.work > workLimit.document) return { possible: rows.map(({ placements }) => placements), decisive: relations }
    faults.push(
      outcome.kind === 'exhausted'
        ? { rows: new Set(outcome.rows), isConflict: false }
        : { rows: touchedRows(minimizeConflict(rows, network, outcome.relations, budget)), isConflict: true },
    )
  }
}

function relationsWithout(relations: readonly Relation[], aside: ReadonlySet<number>): Relation[] {
  return relations.filter(({ groups }) => !groups.some(({ row }) => aside.has(row)))
}

function touchedRows(relations: readonly Relation[]): Set<number> {
  return new Set(relations.flatMap(({ groups }) => groups.map(({ row }) => row)))
}

/** Drops relations, many at first and then one by one, as long as the rest still cannot hold together. */
function minimizeConflict(rows: readonly SolverRow[], network: Network, conflict: readonly number[], budget: Budget): Relation[] {
  let kept = conflict.flatMap((index) => network.relations[index] ?? [])
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < kept.length; ) {
      if (budget.work > workLimit.document) return kept
      const rest = [...kept.slice(0, start), ...kept.slice(start + size)]
      if (rest.length > 0 && hasReading(buildNetwork(rows, rest), budget) === false) kept = rest
      else start += size
    }
  }
  return kept
}

interface Case {
  readonly rows: readonly SolverRow[]
  readonly printed: readonly PrintedRow[]
  readonly relations: readonly Relation[]
  readonly budget: Budget
  /** Collects the relations that told something. */
  readonly decisive: Set<Relation>
}

/** Intersects what is possible with what the explanations of one fault allow. */
function narrowByFault(
  possible: Placement[][],
  fault: Fault,
  faults: readonly Fault[],
  { rows, printed, relations, budget, decisive }: Case,
): Placement[][] {
  const aside = new Set(faults.flatMap((other) => (other === fault ? [] : [...other.rows])))
  if (!fault.isConflict || fault.rows.size > suspectLimit || [...fault.rows].some((row) => aside.has(row))) return possible
  const active = relationsWithout(relations, aside)
  const allowed = rows.map(() => new Set<string>())
  let explanations = 0
  for (const row of fault.rows) {
    for (const slip of supposeSlips(rows, printed, row, active)) {
      if (budget.work > workLimit.document) return possible
      const trial = rows.map((other, index) => (index === row ? slip.row : other))
      const outcome = solveReadings(buildNetwork(trial, active), budget)
      if (outcome.kind === 'exhausted') return possible
      if (outcome.kind === 'conflict') continue
      explanations += 1
      outcome.decisive.forEach((relation) => decisive.add(relation))
      outcome.domains.forEach((domain, index) => {
        for (const { columns } of domain) allowed[index]?.add(keyOf(index === row ? visibleColumns(columns, slip.hidden) : columns))
      })
    }
  }
  if (explanations === 0) return possible
  const narrowed = possible.map((domain, index) => domain.filter(({ columns }) => allowed[index]?.has(keyOf(columns)) === true))
  return narrowed.some((domain, index) => domain.length === 0 && possible[index]?.length !== 0) ? possible : narrowed
}

function keyOf(columns: readonly number[]): string {
  return columns.join(' ')
}

function visibleColumns(columns: readonly number[], hidden: number): readonly number[] {
  return hidden === -1 ? columns : columns.filter((_, figure) => figure !== hidden)
}

/** One slip supposed: the row as it would be. hidden: the figure that was left out of the print, or -1. */
interface Slip {
  readonly row: SolverRow
  readonly hidden: number
}

function supposeSlips(rows: readonly SolverRow[], printed: readonly PrintedRow[], index: number, relations: readonly Relation[]): Slip[] {
  const row = rows[index]
  const figures = printed[index]?.figures ?? null
  if (row === undefined || figures === null) return []
  const misprinted = figures.map((_, wrong): Slip => ({
    row: { ...row, ranges: row.ranges.map((range, figure) => (figure === wrong ? suspect(range) : range)) },
    hidden: -1,
  }))
  const soundPlacements = placementsAddingUp(rows, index, relations)
  const stale: Slip[] = figures.length < 2 || soundPlacements.length === 0 ? [] : [{ row: { placements: soundPlacements, ranges: row.ranges.map(suspect) }, hidden: -1 }]
  const columnCount = printed[index]?.cells.length ?? 0
  const omitted = Array.from({ length: figures.length < columnCount ? figures.length + 1 : 0 }, (_, figure): Slip => {
    const beside = figures[figure] ?? figures[figure - 1]
    const placements = listPlacements(columnCount, inserted<Pick<PrintedFigure, 'columns' | 'line'>>(figures, figure, { columns: null, line: beside?.line ?? 0 })) ?? []
    return { row: { placements, ranges: inserted(row.ranges, figure, anyPositive) }, hidden: figure }
  })
  return [...misprinted, ...stale, ...omitted]
}

/** The placements under which the row adds up in itself. */
function placementsAddingUp(rows: readonly SolverRow[], index: number, relations: readonly Relation[]): readonly Placement[] {
  const own = relations.filter(({ groups }) => groups.every(({ row }) => row === index))
  const network = buildNetwork(rows, own)
  const narrowed = propagate(network, rows.map(({ placements }) => placements), own.keys(), { work: 0 })
  return narrowed.conflict === null ? (narrowed.domains[index] ?? []) : []
}

function inserted<T>(values: readonly T[], index: number, value: T): T[] {
  return [...values.slice(0, index), value, ...values.slice(index)]
}
