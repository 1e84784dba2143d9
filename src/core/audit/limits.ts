/** Chooses of each dated limit the value for a document, before the rules run: the most particular region first, then the latest year. */
import { limitData } from '../data/generated/limits.ts'
import type { Budget } from '../model/budget.ts'
import type { LimitId, LimitValue } from '../model/limit.ts'

/** The value of a limit for the document being audited. */
export type Limits = (id: LimitId) => number

/** Values set by packs of rules, which go before those of /data. */
export type LimitOverrides = Readonly<Partial<Record<LimitId, readonly LimitValue[]>>>

export function limitsFor(budget: Pick<Budget, 'fiscalYear' | 'region'>, overrides: LimitOverrides = {}): Limits {
  const year = budget.fiscalYear?.value ?? null
  const region = budget.region?.value.code ?? null
  return (id) => {
    const known = limitData.find((limit) => limit.id === id)?.values ?? []
    const chosen = choose(overrides[id] ?? [], year, region) ?? choose(known, year, region)
    if (chosen === null) throw new Error(`${id}: no general value`)
    return chosen.value
  }
}

/** A dated value needs a known year, a regional one a known region. */
function choose(values: readonly LimitValue[], year: number | null, region: string | null): LimitValue | null {
  const fitting = values.filter((one) => holdsIn(one, year) && (one.region === null || (region !== null && region.startsWith(stem(one.region)))))
  return fitting.reduce<LimitValue | null>((best, one) => (best === null || rank(one) >= rank(best) ? one : best), null)
}

function holdsIn({ from, to }: LimitValue, year: number | null): boolean {
  if (from === null && to === null) return true
  return year !== null && (from === null || year >= from) && (to === null || year <= to)
}

function rank({ region, from }: LimitValue): number {
  return (region === null ? 0 : stem(region).length) * 10_000 + (from ?? 0)
}

/** 130000 is the province with all below it. */
function stem(region: string): string {
  return region.replace(/(?:00)+$/, '')
}
