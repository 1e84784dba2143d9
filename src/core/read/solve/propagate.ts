/**
 * Narrows what each row may read to what its relations allow, by intervals: a placement goes when no choice for the other rows can make
 * the sum come out. Used at every step of the search; it never removes a reading that satisfies the relations.
 */
import type { Placement } from './printed-row.ts'
import type { Relation, RelationGroup } from './relation.ts'

/** From low to high, both included. */
export interface Range {
  readonly low: bigint
  readonly high: bigint
}

/**
 * A row ready for arithmetic. ranges: twice the interval of each figure (2 · fen ∓ step), so that nothing is halved.
 * A figure under suspicion has an interval without limits.
 */
export interface SolverRow {
  readonly placements: readonly Placement[]
  readonly ranges: readonly Range[]
}

/** What each row may still be read as. Treated as immutable: narrowing replaces entries of a copy. */
export type Domains = readonly (readonly Placement[])[]

/** Counts the placements looked at, so that the same document always stops at the same point. */
export interface Budget {
  work: number
}

export interface Network {
  readonly rows: readonly SolverRow[]
  readonly relations: readonly Relation[]
  /** Indexes of the relations each row takes part in. */
  readonly relationsOfRow: readonly (readonly number[])[]
}

export function buildNetwork(rows: readonly SolverRow[], relations: readonly Relation[]): Network {
  const relationsOfRow = rows.map((): number[] => [])
  relations.forEach(({ groups }, index) => groups.forEach(({ row }) => relationsOfRow[row]?.push(index)))
  return { rows, relations, relationsOfRow }
}

/** reasons: per row, the relations that narrowed it. conflict: the relation that no choice satisfies. */
export interface Narrowing {
  readonly domains: Domains
  readonly conflict: number | null
}

/** Narrows until nothing changes. start: the relations to look at first. reasons, when given, collects who narrowed what. */
export function propagate(
  network: Network,
  from: Domains,
  start: Iterable<number>,
  budget: Budget,
  reasons: Set<number>[] | null = null,
): Narrowing {
  const domains = [...from]
  const queue = [...start]
  const queued = new Set(queue)
  for (let next = 0; next < queue.length; next += 1) {
    const index = queue[next] ?? 0
    queued.delete(index)
    const relation = network.relations[index]
    if (relation === undefined) continue
    const changed = revise(network, relation, domains, budget)
    if (changed === null) return { domains, conflict: index }
    for (const row of changed) {
      reasons?.[row]?.add(index)
      for (const other of network.relationsOfRow[row] ?? []) {
        if (queued.has(other)) continue
        queued.add(other)
        queue.push(other)
      }
    }
  }
  return { domains, conflict: null }
}

/** Narrows the rows of one relation in place. → rows that changed; null when the relation cannot hold. */
function revise(network: Network, relation: Relation, domains: (readonly Placement[])[], budget: Budget): readonly number[] | null {
  if (relation.ofWhich && mayStateNothing(network, relation, domains)) return nothingChanged
  const ranges = relation.groups.map((group) => rangeOf(network.rows[group.row], group, domains[group.row] ?? [], budget))
  let low = 0n
  let high = 0n
  for (const range of ranges) {
    low += range.low
    high += range.high
  }
  const upward = relation.kind === 'atLeast'
  if (high < 0n || (!upward && low > 0n)) return null
  const changed: number[] = []
  relation.groups.forEach((group, position) => {
    const domain = domains[group.row] ?? []
    const range = ranges[position]
    if (domain.length < 2 || range === undefined) return
    const othersLow = low - range.low
    const othersHigh = high - range.high
    if ((upward || range.high + othersLow <= 0n) && range.low + othersHigh >= 0n) return
    const kept = domain.filter((placement) => {
      const own = rangeOfPlacement(network.rows[group.row], group, placement)
      return own.high + othersHigh >= 0n && (upward || own.low + othersLow <= 0n)
    })
    if (kept.length === domain.length) return
    domains[group.row] = kept
    changed.push(group.row)
  })
  return changed.some((row) => domains[row]?.length === 0) ? null : changed
}

const nothingChanged: readonly number[] = []

const blankRange: Range = { low: 0n, high: 0n }

/** What the cells of one group add to the sum, over all that the row may still be. */
function rangeOf(row: SolverRow | undefined, group: RelationGroup, domain: readonly Placement[], budget: Budget): Range {
  budget.work += domain.length
  const [first] = domain
  if (first === undefined || row === undefined) return blankRange
  let { low, high } = rangeOfPlacement(row, group, first)
  for (let index = 1; index < domain.length; index += 1) {
    const own = rangeOfPlacement(row, group, domain[index] ?? first)
    if (own.low < low) low = own.low
    if (own.high > high) high = own.high
  }
  return { low, high }
}

function rangeOfPlacement(row: SolverRow | undefined, { terms }: RelationGroup, { figureAt }: Placement): Range {
  let range = blankRange
  for (const { column, sign } of terms) {
    const figure = figureAt[column] ?? -1
    const own = figure < 0 ? undefined : row?.ranges[figure]
    if (own === undefined) continue
    const signed = sign === 1 ? own : { low: -own.high, high: -own.low }
    range = range === blankRange ? signed : { low: range.low + signed.low, high: range.high + signed.high }
  }
  return range
}

/** Lines under 其中 may all be blank or dashed: then the relation says nothing (yet). */
function mayStateNothing(network: Network, relation: Relation, domains: Domains): boolean {
  return relation.groups.every(({ row, terms }) => {
    const parts = terms.filter(({ sign }) => sign === -1)
    const statesNothing = (figure: number): boolean =>
      figure === -1 || (network.rows[row]?.ranges[figure]?.low === 0n && network.rows[row]?.ranges[figure]?.high === 0n)
    return (
      parts.length === 0 ||
      (domains[row] ?? []).some(({ figureAt }) => parts.every(({ column }) => statesNothing(figureAt[column] ?? -1)))
    )
  })
}
