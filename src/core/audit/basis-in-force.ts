/**
 * What a rule rests on for one document; asked by the engine (run.ts). A provision that came later is not held against a document published
 * before it; where nothing else is left, what remains is good practice.
 */
import { provisionData } from '../data/generated/law.ts'
import type { Provision } from '../model/reference.ts'
import { heavier, type Severity } from '../model/severity.ts'
import type { BudgetView } from './view.ts'

const provisions: ReadonlyMap<string, Provision> = new Map(provisionData.map((provision) => [provision.id, provision]))
const custom = 'good-practice'

/** severity: of the rule, no error where all it rested on fell away, as custom binds nobody. */
interface Ground {
  readonly basis: readonly string[]
  readonly severity: Severity
}

/** rule: with ids of data/law; of a document whose year is not known nobody can say what came later. */
export function groundInForce({ basis, severity }: Ground, view: Pick<BudgetView, 'year' | 'budget'>): Ground {
  const published = publicationYear(view)
  if (published === null) return { basis, severity }
  const kept = basis.filter((id) => isInForce(provisions.get(id), published))
  return kept.length > 0 ? { basis: kept, severity } : { basis: [custom], severity: heavier(severity, 'warning') ? 'warning' : severity }
}

/** Budgets are published in their own year, final accounts in the year after. */
function publicationYear({ year, budget }: Pick<BudgetView, 'year' | 'budget'>): number | null {
  if (year === null) return null
  return budget.stage === 'finalAccounts' ? year + 1 : year
}

/** What is no provision of ours is a pack's own. */
function isInForce(provision: Provision | undefined, year: number): boolean {
  return provision === undefined || (provision.from <= year && (provision.to === null || provision.to >= year))
}
