/** Limits that law, province or practice change over the years: data/rule/limits.json. Rules ask for the one of the document's year and region. */

export const limitIds = [
  'objectiveSimilarityPercent', 'largeProjectSharePercent', 'listedProjectsSharePercent', 'indicatorCountLeast', 'indicatorCountMost',
  'defaultCurveProjects', 'lowExecutionPercent', 'travelerCostMostYuan', 'vehiclePriceMostYuan', 'vehicleUpkeepMostYuan', 'guestCostMostYuan',
  'publicationDays', 'executionPoints', 'publicationGraceDays',
] as const

export type LimitId = (typeof limitIds)[number]

/** A whole number. from, to: first and last budget year, null for no limit. region: code of an administrative division with all below it; null for all. */
export interface LimitValue {
  readonly value: number
  readonly from: number | null
  readonly to: number | null
  readonly region: string | null
  /** Id in data/law, or of the pack of rules that sets it. */
  readonly source: string
}

/** The first value is the general one: without years and region. */
export interface Limit {
  readonly id: LimitId
  readonly unit: 'percent' | 'count' | 'yuan' | 'days'
  readonly title: { readonly zh: string; readonly en: string }
  readonly values: readonly LimitValue[]
}
