/** A rate of growth is the change divided by the figure of the year before. Off by one unit of the last digit is advice, off by little a warning. */
import type { FindingPlace } from '../../../model/finding.ts'
import type { Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import { compareAmounts, sumAmounts } from '../../../money.ts'
import { changeOf, turnedChanges } from '../../changes.ts'
import { anything } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { checkRate, formatDecimal } from '../../ratio.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { compareDigits } from '../../slip.ts'
import { changeAmount, comparisons, priorAmount, subjectOf, type Comparison } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { severityOfRate } from './rate-severity.ts'

export const rateMatchesChange = defineRule({
  id: 'statement/rate-matches-change',
  title: { zh: '增减比率与数字相符', en: 'Rates of change fit the figures' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { stated: comparisons, view: anything },
  *check({ stated, view }, tally) {
    for (const comparison of stated) {
      if (!comparison.certain) {
        tally.open('narrative.reference')
        continue
      }
      const { figure, rate, change, prior } = comparison
      const settled = settledBy(comparison, view)
      const base = priorAmount(settled)
      const moved = changeAmount(settled)
      if (rate?.decimal === undefined || rate.decimal === null || base === null || moved === null) continue
      const checked = base.fen < 0n ? null : checkRate(rate.decimal, moved, base)
      if (checked === null) continue
      tally.compared()
      const severity = severityOfRate(checked)
      if (severity === null) continue
      const places: Draft['places'] = [atClaim('stated', rate), settled === comparison ? atClaim('current', figure) : printedAt(figure, view), ...(change === null ? [] : [atClaim('change', change)]), ...(prior === null ? [] : [atClaim('prior', prior)])]
      yield {
        at: rate.id,
        places,
        severity,
        root: turnedFinding(settled, view),
        params: {
          case: checked.state,
          subject: subjectOf(figure),
          printed: rate.text,
          computed: formatDecimal(checked.computed),
          slip: compareDigits(`${rate.decimal.digits}`, `${checked.computed.digits}`),
        },
      }
    }
  },
})

/** The finding about the direction of the change, where the rate is right for the other direction. */
function turnedFinding({ figure, change, rate }: Comparison, view: BudgetView): string | null {
  const found = turnedChanges(view).get(change?.id ?? '')
  const moved = change === null || found === undefined ? null : changeOf(found.turned)
  if (found === undefined || moved === null || figure.amount === null || rate?.decimal == null) return null
  const checked = checkRate(rate.decimal, moved, sumAmounts([figure.amount, moved]))
  return checked === null || severityOfRate(checked) !== null ? null : found.findingId
}

/** A figure that the tables contradict is told of elsewhere; the rate is held against the figure of the table, lest one slip count twice. */
function settledBy(comparison: Comparison, view: BudgetView): Comparison {
  const { figure } = comparison
  const printed = tableCell(figure, view)?.amount ?? null
  if (printed === null || figure.amount === null || compareAmounts(figure.amount, printed) !== 'different') return comparison
  return { ...comparison, figure: { ...figure, amount: printed } }
}

function tableCell({ binding }: Claim, view: BudgetView): Cell | null {
  return binding.kind === 'bound' ? (view.cells.get(binding.cellId) ?? null) : null
}

function printedAt(figure: Claim, view: BudgetView): FindingPlace {
  const cell = tableCell(figure, view)
  return cell === null ? atClaim('current', figure) : atCell('current', cell)
}
