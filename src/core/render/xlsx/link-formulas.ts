/**
 * Figures that a form repeats from another, as formulas: typed once, they stand in every form. Part of the workbook a preparer fills in.
 */
import type { Budget } from '../../model/budget.ts'
import { cellId, cellsById } from '../../model/form.ts'
import { evaluateIdentity } from '../../model/identity.ts'
import { allIdentities } from '../../data/identities.ts'
import { reference, type CellPosition } from './formulas.ts'
import { quoted } from './workbook.ts'

/** Where a cell stands: in which sheet, and how early its form comes. */
export interface SheetPosition extends CellPosition {
  readonly sheet: string
  readonly formIndex: number
}

/**
 * budget: the figures by which is seen what repeats what · positions: of every figure · computed: cells that are formulas within their sheet.
 * → formulas without `=`, by the id of the cell that repeats. A cell is repeated from an earlier form or from a total, never in a circle.
 */
export function linkFormulas(budget: Budget, positions: ReadonlyMap<string, SheetPosition>, computed: ReadonlySet<string>): ReadonlyMap<string, string> {
  const cells = cellsById(budget.forms)
  const links = new Map<string, string>()
  for (const instance of allIdentities(budget)) {
    const [part, ...more] = instance.parts
    if (!instance.mirrored || part === undefined || more.length > 0 || part.sign !== 1) continue
    const [one, other] = [cellId(instance.total), cellId(part.path)]
    const [left, right] = [cells.get(one), cells.get(other)]
    const isSame = left?.amount != null && left.amount.fen === right?.amount?.fen && left.unit === right.unit && evaluateIdentity(instance, cells).state === 'holds'
    const pair = isSame ? orderPair(one, other, positions, computed) : null
    if (pair !== null && !links.has(pair.copy) && !leadsTo(pair.source, pair.copy, links)) links.set(pair.copy, pair.source)
  }
  return new Map([...links].flatMap(([copy, source]) => {
    const at = positions.get(source)
    return at === undefined ? [] : [[copy, `${quoted(at.sheet)}!${reference(at)}`] as const]
  }))
}

/** Which of two equal cells repeats the other; null when both are totals or either has no place, or they stand in one form. */
function orderPair(one: string, other: string, positions: ReadonlyMap<string, SheetPosition>, computed: ReadonlySet<string>): { readonly copy: string; readonly source: string } | null {
  const [left, right] = [positions.get(one), positions.get(other)]
  if (left === undefined || right === undefined || left.formIndex === right.formIndex) return null
  if (computed.has(one) !== computed.has(other)) return computed.has(one) ? { copy: other, source: one } : { copy: one, source: other }
  if (computed.has(one)) return null
  return left.formIndex > right.formIndex ? { copy: one, source: other } : { copy: other, source: one }
}

function leadsTo(from: string, target: string, links: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = links.get(at)) if (at === target) return true
  return false
}
