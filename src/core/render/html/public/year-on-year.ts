/** What a document says of the year before: a column of a form, or a sentence of the narrative. Nothing is computed. */
import { cellId, type Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import type { PageContext } from '../page-context.ts'

/** Last year's figure beside this one; null where the form prints none. */
export function priorCell({ cells }: PageContext, cell: Cell): Cell | null {
  const prior = cells.get(cellId({ ...cell.path, column: 'priorYear' }))?.cell
  return prior?.amount == null ? null : prior
}

/** The change of this total against the year before as the narrative says it. */
export function yearOnYear({ budget }: PageContext, conceptId: string): Claim | null {
  const claims = new Map(budget.narrative.claims.map((claim) => [claim.id, claim]))
  const conceptOf = ({ ofClaimId, concept }: Claim): string | null => (ofClaimId === null ? concept : (claims.get(ofClaimId)?.concept ?? null))
  const isChange = ({ kind, direction, basis }: Claim): boolean =>
    (kind === 'change' || kind === 'unchanged') && direction !== null && (basis === 'priorBudget' || basis === 'priorExecution')
  return budget.narrative.claims.find((claim) => isChange(claim) && conceptOf(claim) === conceptId) ?? null
}
