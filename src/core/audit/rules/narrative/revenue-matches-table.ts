/** Revenue and its sources as the prose tells them and as the tables print them. */
import { matchesTableRule } from './matches-table.ts'

export const revenueMatchesTable = matchesTableRule({
  id: 'revenue-matches-table',
  title: { zh: '收入文字与表格一致', en: 'Revenue in the prose matches the tables' },
  basis: ['disclosure-procedure-2016', 'consistency'],
  concepts: ['revenue.', 'fiscal.'],
})
