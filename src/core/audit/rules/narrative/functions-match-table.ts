/** Functional items as the prose explains them and as the tables print them. */
import { matchesTableRule } from './matches-table.ts'

export const functionsMatchTable = matchesTableRule({
  id: 'functions-match-table',
  title: { zh: '科目支出文字与表格一致', en: 'Functional items in the prose match the tables' },
  basis: ['budget-regulation-6', 'consistency'],
  concepts: ['function:', 'economic:'],
})
