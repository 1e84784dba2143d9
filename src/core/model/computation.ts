/**
 * Which figures of a budget follow from others, by what its forms state: totals are sums, and what a form repeats from another is a copy.
 * Workbooks write formulas by it, a budget in work its totals.
 */
import { cellId, type Cell } from './form.ts'
import type { IdentityCheck, IdentityInstance } from './identity.ts'

/** sum: of cells of its own form, each added or taken away · copy: of a cell of another form. Ids are those of cells. */
export type Computation = Sum | Copy

export interface Sum {
  readonly kind: 'sum'
  readonly identityId: string
  readonly parts: readonly SumPart[]
}

export interface SumPart {
  readonly id: string
  readonly sign: 1 | -1
}

export interface Copy {
  readonly kind: 'copy'
  readonly identityId: string
  readonly source: string
}

/**
 * checks: that may be relied on, the first of a total counts · cells: those there are; a part that is not there adds nothing
 * isUsable: asked last. → by the id of the total; none is, through others, a sum of itself, and all parts of one are in its unit.
 */
export function chooseSums(checks: readonly IdentityCheck[], cells: ReadonlyMap<string, Cell>, isUsable: (total: string, parts: readonly SumPart[]) => boolean): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>()
  for (const { instance } of checks) {
    const id = cellId(instance.total)
    if (sums.has(id) || !isWithinForm(instance)) continue
    const parts = instance.parts.map(({ path, sign }): SumPart => ({ id: cellId(path), sign })).filter((part) => cells.has(part.id))
    const oneUnit = parts.every((part) => cells.get(part.id)?.unit === cells.get(id)?.unit)
    if (parts.length === 0 || !oneUnit || reaches(parts.map((part) => part.id), id, (of) => (sums.get(of)?.parts ?? []).map((part) => part.id)) || !isUsable(id, parts)) continue
    sums.set(id, { kind: 'sum', identityId: instance.identityId, parts })
  }
  return sums
}

/** Of one form about itself, and not only that two of its cells print the same. */
export function isWithinForm({ mirrored, total, parts }: IdentityInstance): boolean {
  return !mirrored && parts.every(({ path }) => path.form === total.form)
}

/**
 * instances: those that may be relied on · formIndex: how early the form of a cell comes, undefined for a cell that is not there
 * sumOf: the cells a total is the sum of, as far as they are known; null for a cell that is no total.
 * → by the id of the cell that repeats. A cell is repeated from an earlier form or from a total, never in a circle.
 */
export function chooseCopies(instances: readonly IdentityInstance[], formIndex: (id: string) => number | undefined, sumOf: (id: string) => readonly string[] | null): ReadonlyMap<string, Copy> {
  const copies = new Map<string, Copy>()
  const sourcesOf = (id: string): readonly string[] => sumOf(id) ?? (copies.has(id) ? [copies.get(id)?.source ?? ''] : [])
  for (const { mirrored, total, parts, identityId } of instances) {
    const [part, ...more] = parts
    if (!mirrored || part === undefined || more.length > 0 || part.sign !== 1) continue
    const pair = orderPair(cellId(total), cellId(part.path), formIndex, (id) => sumOf(id) !== null)
    if (pair !== null && !copies.has(pair.copy) && !reaches([pair.source], pair.copy, sourcesOf)) copies.set(pair.copy, { kind: 'copy', identityId, source: pair.source })
  }
  return copies
}

/** Which of two equal cells repeats the other; null when both are totals or either is not there, or they stand in one form. */
function orderPair(one: string, other: string, formIndex: (id: string) => number | undefined, isTotal: (id: string) => boolean): { readonly copy: string; readonly source: string } | null {
  const [left, right] = [formIndex(one), formIndex(other)]
  if (left === undefined || right === undefined || left === right) return null
  if (isTotal(one) !== isTotal(other)) return isTotal(one) ? { copy: other, source: one } : { copy: one, source: other }
  if (isTotal(one)) return null
  return left > right ? { copy: one, source: other } : { copy: other, source: one }
}

/** Whether a cell would, through what was chosen already, follow from itself. */
function reaches(from: readonly string[], target: string, sourcesOf: (id: string) => readonly string[]): boolean {
  const seen = new Set<string>()
  const open = [...from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === target) return true
    if (!seen.has(id)) open.push(...sourcesOf(id))
    seen.add(id)
  }
  return false
}
