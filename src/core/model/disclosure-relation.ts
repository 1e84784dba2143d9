/** What one disclosure is to another of the same department. Found by analyze, worded by locale. */
import type { Budget } from './budget.ts'

/**
 * lastYear: the same document of the year before · finalAccounts: what became of this budget · budget: the budget behind these final accounts
 * department, agency: the department's own file beside that of an agency with the same name (本级), and the other way round
 */
export type DisclosureRelation = 'lastYear' | 'nextYear' | 'finalAccounts' | 'budget' | 'department' | 'agency'

/** Another disclosure of the department, beside the one that is audited. relation: what it is to that one. */
export interface RelatedBudget {
  readonly relation: DisclosureRelation
  readonly budget: Budget
}
