/** State assets as the prose tells them and as the table prints them. */
import { matchesTableRule } from './matches-table.ts'

export const assetsMatchTable = matchesTableRule({
  id: 'assets-match-table',
  title: { zh: '国有资产文字与表格一致', en: 'State assets in the prose match the table' },
  basis: ['state-assets-43', 'consistency'],
  concepts: ['assets.'],
})
