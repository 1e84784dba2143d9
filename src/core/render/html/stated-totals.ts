/** What a page says of a budget before its tables: the cell of each concept, its change by the narrative, and what the expenditure is spent on. */
import { formatAmount } from '../../money.ts'
import { conceptData } from '../../data/generated/concepts.ts'
import type { CellPath } from '../../model/form-definition.ts'
import { cellId, type Cell, type FormRow } from '../../model/form.ts'
import type { Claim } from '../../model/narrative.ts'
import type { PageContext } from './page-context.ts'

/** Where the forms state a concept, the best place first. What final accounts print as budgeted is not what they account for. */
export function pathsOf({ budget }: PageContext, conceptId: string): readonly CellPath[] {
  const paths = conceptData.find(({ id }) => id === conceptId)?.cells ?? []
  return budget.stage === 'finalAccounts' ? paths.filter(({ column }) => column !== 'budget') : paths
}

/** The first of the concept's cells that prints an amount. */
export function cellOf(context: PageContext, conceptId: string): Cell | null {
  const found = pathsOf(context, conceptId).map((path) => context.cells.get(cellId(path))?.cell)
  return found.find((cell) => cell?.state === 'amount') ?? null
}

/** Up to this many characters totals are set large. */
const roomyDigits = 10

export function isLongAmount(cell: Cell | null): boolean {
  return cell?.amount != null && formatAmount(cell.amount, cell.unit).length > roomyDigits
}

/** What the narrative says of the change of this total against the year before. */
export function changeOf({ budget }: PageContext, conceptId: string): Claim | null {
  const claims = new Map(budget.narrative.claims.map((claim) => [claim.id, claim]))
  const speaksOf = (claim: Claim): string | null => (claim.ofClaimId === null ? claim.concept : (claims.get(claim.ofClaimId)?.concept ?? null))
  const found = budget.narrative.claims.find((claim) => claim.kind === 'change' && claim.direction !== null && speaksOf(claim) === conceptId)
  return found ?? null
}

export function changeText({ words }: PageContext, { amount, unit, direction }: Claim): string {
  const text = amount === null || unit === null ? '' : `${formatAmount(amount, unit)} ${words.unitsAfter[unit]}`
  return words.glance.change(direction ?? 'unchanged', text)
}

export interface BreakdownLine {
  readonly row: FormRow
  readonly cell: Cell
}

/** Per cent with one decimal, for drawing only. */
export function shareOf(part: bigint, whole: bigint): string {
  const permille = (part * 2000n + whole) / (whole * 2n)
  return `${permille / 10n}.${permille % 10n}`
}

/** Expenditure by top functional code from the first form that prints it, largest first. Empty where a category is unread: shares of a part would mislead. */
export function breakdownOf({ budget, cells }: PageContext): BreakdownLine[] {
  const choices = [
    { form: 'revenueExpenditureSummary', panel: 'expenditure', column: 'amount' },
    { form: 'expenditureSummary', panel: 'main', column: 'total' },
    { form: 'generalPublicExpenditure', panel: 'main', column: 'total' },
    { form: 'fiscalExpenditure', panel: 'main', column: 'total' },
  ] as const
  for (const { form: formId, panel, column } of choices) {
    const rows = budget.forms.find(({ id }) => id === formId)?.rows.filter((row) => row.panel === panel && /^\d{3}$/.test(row.key)) ?? []
    const found = rows.flatMap((row) => {
      const cell = cells.get(cellId({ form: formId, panel, row: row.key, column }))?.cell
      return cell === undefined ? [] : [{ row, cell }]
    })
    const lines = found.filter(({ cell }) => cell.amount !== null && cell.amount.fen > 0n)
    if (lines.length >= 2 && found.every(({ cell }) => cell.state !== 'unread')) return lines.sort((left, right) => descending(left.cell, right.cell))
  }
  return []
}

function descending(left: Cell, right: Cell): number {
  const gap = (right.amount?.fen ?? 0n) - (left.amount?.fen ?? 0n)
  return gap === 0n ? 0 : gap > 0n ? 1 : -1
}
