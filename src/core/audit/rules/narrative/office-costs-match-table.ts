/** Running costs of government offices as the prose tells them and as the table prints them. */
import { matchesTableRule } from './matches-table.ts'

export const officeCostsMatchTable = matchesTableRule({
  id: 'office-costs-match-table',
  title: { zh: '机关运行经费文字与表格一致', en: 'Running costs in the prose match the table' },
  basis: ['budget-law-14', 'disclosure-procedure-2016'],
  concepts: ['officeRunningCosts'],
})
