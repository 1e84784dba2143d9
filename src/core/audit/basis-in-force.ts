/**
 * What a rule rests on for one document; asked by the engine (run.ts). A provision that came later is not held against a document published
 * before it; where nothing else is left, what remains is good practice.
 */
import { provisionData } from '../data/generated/law.ts'
import type { Provision } from '../model/reference.ts'
import type { BudgetView } from './view.ts'

const provisions: ReadonlyMap<string, Provision> = new Map(provisionData.map((provision) => [provision.id, provision]))
const custom = 'good-practice'

/** ids: of data/law; of a document whose year is not known nobody can say what came later. */
export function basisInForce(ids: readonly string[], { year, budget }: Pick<BudgetView, 'year' | 'budget'>): readonly string[] {
  if (year === null) return ids
  // Budgets are published in their own year, final accounts in the year after.
  const published = budget.stage === 'finalAccounts' ? year + 1 : year
  const kept = ids.filter((id) => isInForce(provisions.get(id), published))
  return kept.length === 0 ? [custom] : kept
}

/** What is no provision of ours is a pack's own. */
function isInForce(provision: Provision | undefined, year: number): boolean {
  return provision === undefined || (provision.from <= year && (provision.to === null || provision.to >= year))
}
