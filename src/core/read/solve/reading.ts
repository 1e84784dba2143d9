/**
 * Finds what all readings of a document agree on. A reading gives every row one placement so that all relations hold. After narrowing,
 * the rows still open fall into groups that touch no common relation; in each group every placement is tried, and one that
 * no reading uses is dropped. What is left over is exactly what the document leaves open.
 */
import { propagate, type Budget, type Domains, type Network } from './propagate.ts'
import type { Placement } from './printed-row.ts'
import type { Relation } from './relation.ts'

/** Placements looked at: for one trial, and for a whole document. Beyond it nothing is concluded. */
export const workLimit = { trial: 60_000, document: 2_000_000 }

/**
 * consistent: domains hold exactly the placements that some reading uses; without the relations that are not among decisive, they would be no other · conflict: the relations that cannot hold together
 * exhausted: the work limit was met before it was known; rows are those concerned
 */
export type Outcome =
  | { readonly kind: 'consistent'; readonly domains: Domains; readonly decisive: readonly Relation[] }
  | { readonly kind: 'conflict'; readonly relations: readonly number[] }
  | { readonly kind: 'exhausted'; readonly rows: readonly number[] }

/** What all readings agree on under the active relations of the network. */
export function solveReadings(network: Network, budget: Budget): Outcome {
  const reasons = network.rows.map(() => new Set<number>())
  const initial = network.rows.map((row) => row.placements)
  const narrowed = propagate(network, initial, network.relations.keys(), budget, reasons)
  if (narrowed.conflict !== null) return { kind: 'conflict', relations: [...closeOver(network, reasons, [narrowed.conflict])] }
  let domains = narrowed.domains
  const decisive = new Set(reasons.flatMap((own) => [...own]))
  for (const rows of openGroups(network, domains)) {
    const solved = solveGroup(network, domains, rows, budget)
    if (solved === 'exhausted') return { kind: 'exhausted', rows }
    if (solved === null) {
      const touched = rows.flatMap((row) => network.relationsOfRow[row] ?? [])
      return { kind: 'conflict', relations: [...closeOver(network, reasons, touched)] }
    }
    domains = solved
    for (const row of rows) network.relationsOfRow[row]?.forEach((index) => decisive.add(index))
  }
  return { kind: 'consistent', domains, decisive: [...decisive].flatMap((index) => network.relations[index] ?? []) }
}

/** Whether any reading satisfies the relations; null when the work limit was met first. */
export function hasReading(network: Network, budget: Budget): boolean | null {
  const narrowed = propagate(network, network.rows.map((row) => row.placements), network.relations.keys(), budget)
  if (narrowed.conflict !== null) return false
  for (const rows of openGroups(network, narrowed.domains)) {
    const found = findReading(network, narrowed.domains, rows, budget, budget.work + workLimit.trial)
    if (found === 'exhausted') return null
    if (found === null) return false
  }
  return true
}

/** The relations that led to these: whoever narrowed their rows, and whoever narrowed those rows' neighbors before. */
function closeOver(network: Network, reasons: readonly ReadonlySet<number>[], start: readonly number[]): Set<number> {
  const closed = new Set(start)
  for (const index of closed) {
    for (const { row } of network.relations[index]?.groups ?? []) reasons[row]?.forEach((reason) => closed.add(reason))
  }
  return closed
}

/** Rows with more than one placement, grouped by the relations they share. */
function openGroups(network: Network, domains: Domains): number[][] {
  const seen = new Set<number>()
  const groups: number[][] = []
  domains.forEach((domain, first) => {
    if (domain.length < 2 || seen.has(first)) return
    const group = [first]
    seen.add(first)
    for (const row of group) {
      for (const index of network.relationsOfRow[row] ?? []) {
        for (const { row: other } of network.relations[index]?.groups ?? []) {
          if (seen.has(other) || (domains[other]?.length ?? 0) < 2) continue
          seen.add(other)
          group.push(other)
        }
      }
    }
    groups.push(group)
  })
  return groups
}

/** Keeps in the rows of one group the placements that some reading uses; null when there is no reading at all. */
function solveGroup(network: Network, from: Domains, rows: readonly number[], budget: Budget): Domains | 'exhausted' | null {
  const witnessed = new Map<number, Set<Placement>>(rows.map((row) => [row, new Set()]))
  const witness = (reading: Domains): void => {
    for (const row of rows) for (const placement of reading[row] ?? []) witnessed.get(row)?.add(placement)
  }
  const first = findReading(network, from, rows, budget, budget.work + workLimit.trial)
  if (first === null || first === 'exhausted') return first
  witness(first)
  let domains = from
  for (const row of rows) {
    for (const placement of domains[row] ?? []) {
      if (witnessed.get(row)?.has(placement) === true || domains[row]?.includes(placement) !== true) continue
      const found = tryPlacement(network, domains, rows, row, placement, budget)
      if (found === 'exhausted') witnessed.get(row)?.add(placement)
      else if (found !== null) witness(found)
      else domains = withoutPlacement(network, domains, row, placement, budget)
    }
  }
  return domains
}

function tryPlacement(
  network: Network,
  domains: Domains,
  rows: readonly number[],
  row: number,
  placement: Placement,
  budget: Budget,
): Domains | 'exhausted' | null {
  if (budget.work >= workLimit.document) return 'exhausted'
  const assigned = assign(network, domains, row, [placement], budget)
  return assigned === null ? null : findReading(network, assigned, rows, budget, budget.work + workLimit.trial)
}

/** A placement no reading uses goes, and with it what depended on it; the readings found so far do not use it, so they stay. */
function withoutPlacement(network: Network, domains: Domains, row: number, placement: Placement, budget: Budget): Domains {
  const rest = (domains[row] ?? []).filter((other) => other !== placement)
  return assign(network, domains, row, rest, budget) ?? domains
}

function assign(network: Network, domains: Domains, row: number, placements: readonly Placement[], budget: Budget): Domains | null {
  const next = [...domains]
  next[row] = placements
  const narrowed = propagate(network, next, network.relationsOfRow[row] ?? [], budget)
  return narrowed.conflict === null ? narrowed.domains : null
}

/** Depth-first: the row with the fewest placements first. → domains with one placement in each of the rows. */
function findReading(network: Network, domains: Domains, rows: readonly number[], budget: Budget, limit: number): Domains | 'exhausted' | null {
  let chosen = -1
  let fewest = Infinity
  for (const row of rows) {
    const count = domains[row]?.length ?? 0
    if (count < 2 || count >= fewest) continue
    chosen = row
    fewest = count
  }
  if (chosen === -1) return domains
  for (const placement of domains[chosen] ?? []) {
    if (budget.work > limit) return 'exhausted'
    const assigned = assign(network, domains, chosen, [placement], budget)
    if (assigned === null) continue
    const found = findReading(network, assigned, rows, budget, limit)
    if (found !== null) return found
  }
  return null
}
