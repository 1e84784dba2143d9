/**
 * Formulas for the totals of a form, from what the form states about itself. A total becomes a formula only when the printed
 * figures agree with it exactly, so that recalculating never changes a figure; otherwise the printed figure stays.
 */
import { chooseSums, isWithinForm, type SumPart } from '../../model/computation.ts'
import { cellId, cellsById, type Cell, type Form } from '../../model/form.ts'
import { evaluateIdentity, type IdentityCheck, type IdentityInstance } from '../../model/identity.ts'
import { decimalsOf } from '../table-layout.ts'

/** Where a cell stands in its sheet, both counted from 0. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

export interface TotalFormulas {
  /** Formula by cell id, without `=`. */
  readonly formulas: ReadonlyMap<string, string>
  /** Cells that do not equal the sum of their parts, with the check that says so. */
  readonly mismatches: ReadonlyMap<string, IdentityCheck>
}

/** More arguments than this a sum does not take. */
const argumentLimit = 200

/** positions: of the cells that stand in the sheet as numbers or are empty there; a total with any other part stays a number. */
export function totalFormulas(form: Form, identities: readonly IdentityInstance[], positions: ReadonlyMap<string, CellPosition>): TotalFormulas {
  const cells = cellsById([form])
  const checks = identities.filter((instance) => instance.total.form === form.id && isWithinForm(instance)).map((instance) => evaluateIdentity(instance, cells))
  const mismatches = new Map(checks.flatMap((check) => (check.state === 'broken' || check.state === 'rounding' ? [[cellId(check.instance.total), check] as const] : [])))
  const reliable = checks.filter(({ state, instance }) => state === 'holds' && !mismatches.has(cellId(instance.total)) && positions.has(cellId(instance.total)))
  const formulas = new Map<string, string>()
  chooseSums(reliable, cells, (total, parts) => {
    const formula = sumFormula(cells.get(total), parts, positions)
    if (formula !== null) formulas.set(total, formula)
    return formula !== null
  })
  return { formulas, mismatches }
}

/** Rounded to the printed decimals, because a spreadsheet adds in floating point. */
function sumFormula(total: Cell | undefined, parts: readonly SumPart[], positions: ReadonlyMap<string, CellPosition>): string | null {
  if (total?.amount == null || parts.some(({ id }) => !positions.has(id))) return null
  const added = ranges(parts.flatMap(({ id, sign }) => (sign === 1 ? (positions.get(id) ?? []) : [])))
  const taken = ranges(parts.flatMap(({ id, sign }) => (sign === -1 ? (positions.get(id) ?? []) : [])))
  if (added.length > argumentLimit || taken.length > argumentLimit || added.length === 0) return null
  const sum = `SUM(${added.join(',')})${taken.length === 0 ? '' : `-SUM(${taken.join(',')})`}`
  return `ROUND(${sum},${decimalsOf(total.amount, total.unit)})`
}

/** Neighbors down a column or along a row become one range. */
function ranges(positions: readonly CellPosition[]): string[] {
  const runs: { first: CellPosition; last: CellPosition }[] = []
  for (const position of positions) {
    const run = runs.at(-1)
    if (run !== undefined && follows(run.first, run.last, position)) run.last = position
    else runs.push({ first: position, last: position })
  }
  return runs.map(({ first, last }) => (first === last ? reference(first) : `${reference(first)}:${reference(last)}`))
}

function follows(first: CellPosition, last: CellPosition, next: CellPosition): boolean {
  const down = next.column === last.column && next.row === last.row + 1 && first.column === last.column
  const along = next.row === last.row && next.column === last.column + 1 && first.row === last.row
  return down || along
}

/** `C7` */
export function reference({ row, column }: CellPosition): string {
  return `${columnName(column)}${row + 1}`
}

/** 0 → `A`, 26 → `AA` */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
