/** Expenditure, basic and project, personnel and operating, as the prose tells them and as the tables print them. */
import { matchesTableRule } from './matches-table.ts'

export const expenditureMatchesTable = matchesTableRule({
  id: 'expenditure-matches-table',
  title: { zh: '支出文字与表格一致', en: 'Expenditure in the prose matches the tables' },
  basis: ['disclosure-procedure-2016', 'consistency'],
  concepts: ['expenditure.'],
})
