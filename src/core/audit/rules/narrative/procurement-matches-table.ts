/** Government procurement as the prose tells it and as the table prints it. */
import { matchesTableRule } from './matches-table.ts'

export const procurementMatchesTable = matchesTableRule({
  id: 'procurement-matches-table',
  title: { zh: '政府采购文字与表格一致', en: 'Government procurement in the prose matches the table' },
  basis: ['procurement-law-33', 'disclosure-procedure-2016'],
  concepts: ['procurement.'],
})
