/** The three public expenses, meetings and training as the prose tells them and as their table prints them. */
import { matchesTableRule } from './matches-table.ts'

export const threePublicMatchesTable = matchesTableRule({
  id: 'three-public-matches-table',
  title: { zh: '“三公”经费文字与表格一致', en: 'Three public expenses in the prose match the table' },
  basis: ['office-affairs-7', 'disclosure-procedure-2016'],
  concepts: ['threePublic.', 'meetings', 'training'],
})
