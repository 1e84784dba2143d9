/** What was spent on a three-public item does not exceed its budget, unless the explanation says why. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { compareAmounts } from '../../../money.ts'
import { form, anything } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'

const rows: readonly string[] = ['subtotal', 'overseasVisits', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'hospitality']

export const threePublicWithinBudget = defineRule({
  id: 'three-public/within-budget',
  title: { zh: '“三公”经费决算不超预算', en: 'The three public expenses stay within their budget' },
  basis: ['disclosure-procedure-2016', 'good-practice'],
  applies: { stages: ['finalAccounts'] },
  severity: 'warning',
  needs: { threePublic: form('threePublicExpenses'), view: anything },
  *check({ threePublic, view }, tally) {
    for (const row of rows) {
      const budget = view.cell({ form: 'threePublicExpenses', panel: 'main', row, column: 'budget' })
      const spent = view.cell({ form: 'threePublicExpenses', panel: 'main', row, column: 'finalAccounts' })
      if (budget?.state === 'unread' || spent?.state === 'unread') {
        tally.open(`cell:threePublicExpenses/main/${row}`)
        continue
      }
      if (spent?.amount === null || spent?.amount === undefined || budget === null) continue
      tally.compared()
      const allowed = budget.amount ?? { fen: 0n, stepFen: 0n }
      if (spent.amount.fen <= allowed.fen || compareAmounts(spent.amount, allowed) !== 'different' || isExplained(view, row)) continue
      yield {
        at: row,
        places: [atCell('actual', spent), ...(budget.amount === null ? [] : [atCell('budget', budget)])],
        expected: allowed,
        actual: spent.amount,
        params: { row: threePublic.rows.find(({ key }) => key === row)?.label ?? row, unit: spent.unit },
      }
    }
  },
})

/** A reason in a paragraph that speaks of the item, or of all items. */
function isExplained(view: BudgetView, row: string): boolean {
  const about = [`threePublic.${row}`, 'threePublic.total'].flatMap((concept) => view.claimsByConcept.get(concept) ?? [])
  const paragraphs = new Set(about.map(({ sentenceId }) => view.sentences.get(sentenceId)?.paragraphIndex ?? -1))
  return [...paragraphs].some((index) => (view.sentencesByParagraph.get(index) ?? []).some(({ text }) => includesAny(text, ruleVocabulary.reasonWords)))
}
