/** What was carried over into the year is what last year's accounts left at its end, unless balances were taken back or corrected, which the text should say. */
import { compareAmounts } from '../../../money.ts'
import { anything } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { cellElsewhere, readableCell, theOther } from '../../related.ts'
import { defineRule } from '../../rule.ts'

const pairs: readonly (readonly [opening: string, closing: string])[] = [
  ['revenueExpenditureSummary/revenue/carryover/amount', 'revenueExpenditureSummary/expenditure/carryoverOut/amount'],
  ['fiscalSummary/revenue/carryover/amount', 'fiscalSummary/expenditure/carryoverOut/amount'],
  ['fiscalSummary/revenue/carryover/amount', 'fiscalSummary/expenditure/carryoverOut/total'],
  ['governmentFundsExpenditure/main/total/openingCarryover', 'governmentFundsExpenditure/main/total/closingCarryover'],
  ['generalPublicExpenditure/main/total/openingCarryover', 'generalPublicExpenditure/main/total/closingCarryover'],
]

export const openingIsLastClosing = defineRule({
  id: 'related/opening-is-last-closing',
  title: { zh: '年初结转和结余等于上年年末结转和结余', en: "The opening balance is last year's closing balance" },
  basis: ['consistency'],
  applies: { stages: ['finalAccounts'] },
  severity: 'warning',
  needs: { lastYear: theOther('lastYear'), view: anything },
  *check({ lastYear, view }, tally) {
    for (const [openingId, closingId] of pairs) {
      const opening = view.cells.get(openingId)
      const closing = readableCell(lastYear, closingId)
      if (opening === undefined || closing === null) continue
      if (opening.state === 'unread' || closing === 'unread') {
        tally.open(`cell:${openingId}`)
        continue
      }
      if (opening.amount === null || closing.amount === null) continue
      tally.compared()
      if (compareAmounts(opening.amount, closing.amount) !== 'different') continue
      yield {
        at: opening.id,
        places: [atCell('stated', opening)],
        elsewhere: cellElsewhere('published', lastYear, closing),
        expected: closing.amount,
        actual: opening.amount,
        params: { form: opening.path.form, stated: opening.text, published: closing.text, unit: opening.unit },
      }
    }
  },
})
