/** What one disclosure is to another of the same department. Found by analyze, worded by locale. */

/**
 * lastYear: the same document of the year before · finalAccounts: what became of this budget · budget: the budget behind these final accounts
 * department, agency: the department's own file beside that of an agency with the same name (本级), and the other way round
 */
export type DisclosureRelation = 'lastYear' | 'nextYear' | 'finalAccounts' | 'budget' | 'department' | 'agency'
