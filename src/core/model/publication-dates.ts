/** When a document was approved and when it was published, as whoever audits it knows: `2026-02-10`. A document does not say so itself. */
import type { Stage } from './form-definition.ts'

export interface PublicationDates {
  /** Day of the approval (批复); null where it is not known. */
  readonly approved: string | null
  readonly published: string | null
}

/**
 * Whether both days can be those of a document: a budget of 2026 is approved in 2025 or 2026 and published in 2026, final accounts of 2026 are
 * approved and published in 2027. Days handed in for a whole batch are held against no document of another year. fiscalYear: null where unread.
 */
export function canBeDatesOf({ approved, published }: { readonly [K in keyof PublicationDates]: string }, stage: Stage, fiscalYear: number | null): boolean {
  if (fiscalYear === null) return false
  const due = stage === 'finalAccounts' ? fiscalYear + 1 : fiscalYear
  const [approvedYear, publishedYear] = [approved, published].map((day) => new Date(day).getUTCFullYear())
  return publishedYear === due && (approvedYear === due || (stage === 'budget' && approvedYear === due - 1))
}
