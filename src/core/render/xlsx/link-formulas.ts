/**
 * Figures that a form repeats from another, as formulas: typed once, they stand in every form. Part of the workbook a preparer fills in.
 */
import type { Budget } from '../../model/budget.ts'
import { chooseCopies } from '../../model/computation.ts'
import { cellId, cellsById } from '../../model/form.ts'
import { evaluateIdentity, type IdentityInstance } from '../../model/identity.ts'
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
 * → formulas without `=`, by the id of the cell that repeats.
 */
export function linkFormulas(budget: Budget, positions: ReadonlyMap<string, SheetPosition>, computed: ReadonlySet<string>): ReadonlyMap<string, string> {
  const cells = cellsById(budget.forms)
  const isSame = (instance: IdentityInstance): boolean => {
    const [left, right] = [cells.get(cellId(instance.total)), cells.get(cellId(instance.parts[0]?.path ?? instance.total))]
    return left?.amount != null && left.amount.fen === right?.amount?.fen && left.unit === right.unit && evaluateIdentity(instance, cells).state === 'holds'
  }
  const copies = chooseCopies(allIdentities(budget).filter(isSame), (id) => positions.get(id)?.formIndex, (id) => (computed.has(id) ? [] : null))
  return new Map([...copies].flatMap(([copy, { source }]) => {
    const at = positions.get(source)
    return at === undefined ? [] : [[copy, `${quoted(at.sheet)}!${reference(at)}`] as const]
  }))
}
