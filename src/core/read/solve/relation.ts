/**
 * What must hold between the cells of the rows: identities (total = Σ parts) and bounds (whole ≥ Σ parts), with their cells looked up.
 * A part that no row prints counts as nothing; without a total nothing is stated, unless both sides print the same figure. A relation that
 * touches an unreadable row is left out, for nothing follows from it, and so is a bound that touches a row with a negative figure, and a
 * statement from which a printed carryover may be set apart.
 */
import { cellId } from '../../model/form.ts'
import type { CellPath } from '../../model/form-definition.ts'
import type { BoundInstance, IdentityInstance } from '../../model/identity.ts'
import type { PrintedRow } from './printed-row.ts'

/** The cells of one row that take part, each with its sign: totals count up, parts count down. */
export interface RelationGroup {
  readonly row: number
  readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[]
}

/** kind `equal`: the signed sum is zero within rounding · `atLeast`: not below zero. identity: whose statement it is, null for a bound. ofWhich: holds too where no part is printed. */
export interface Relation {
  readonly kind: 'equal' | 'atLeast'
  readonly identity: IdentityInstance | null
  readonly ofWhich: boolean
  readonly groups: readonly RelationGroup[]
}

/** Looks up the cells of every identity and bound in the rows. Those within one row come first: they narrow most, and cost least. */
export function buildRelations(
  rows: readonly PrintedRow[],
  identities: readonly IdentityInstance[],
  bounds: readonly BoundInstance[],
): Relation[] {
  const index = new Map<string, { row: number; column: number }>()
  rows.forEach(({ cells }, row) => cells.forEach((path, column) => index.set(cellId(path), { row, column })))

  const groupsOf = (signed: readonly { path: CellPath; sign: 1 | -1 }[]): RelationGroup[] | null => {
    const groups = new Map<number, { column: number; sign: 1 | -1 }[]>()
    for (const { path, sign } of signed) {
      const at = index.get(cellId(path))
      if (at === undefined) continue
      if (rows[at.row]?.figures === null) return null
      const terms = groups.get(at.row) ?? []
      terms.push({ column: at.column, sign })
      groups.set(at.row, terms)
    }
    return groups.size === 0 ? null : [...groups].map(([row, terms]) => ({ row, terms }))
  }

  // What was carried over may be set apart, and then the two sides differ.
  const mayDiffer = ({ apart }: IdentityInstance): boolean => apart?.cells.some((path) => {
    const figures = rows[index.get(cellId(path))?.row ?? -1]?.figures
    return figures === null || figures?.some(({ amount }) => amount.fen !== 0n) === true
  }) ?? false

  const equal = identities.flatMap((instance): Relation[] => {
    if (mayDiffer(instance)) return []
    if (!instance.mirrored && !index.has(cellId(instance.total))) return []
    const parts = instance.parts.map(({ path, sign }) => ({ path, sign: sign === 1 ? (-1 as const) : (1 as const) }))
    const groups = groupsOf([{ path: instance.total, sign: 1 }, ...parts])
    return groups === null ? [] : [{ kind: 'equal', identity: instance, ofWhich: instance.ofWhich, groups }]
  })
  const atLeast = bounds.flatMap((bound): Relation[] => {
    if (!index.has(cellId(bound.whole))) return []
    const parts = bound.parts.map((path) => ({ path, sign: -1 as const }))
    const groups = groupsOf([{ path: bound.whole, sign: 1 }, ...parts])
    const hasNegative = groups?.some(({ row }) => rows[row]?.figures?.some(({ amount }) => amount.fen < 0n)) ?? false
    return groups === null || hasNegative ? [] : [{ kind: 'atLeast', identity: null, ofWhich: false, groups }]
  })
  return [...equal, ...atLeast].sort((left, right) => left.groups.length - right.groups.length)
}
