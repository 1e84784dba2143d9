/**
 * 完成年初预算的 X % is the amount divided by the base it names. On a base of zero there is no such rate; when another figure of the same
 * paragraph gives exactly the printed rate, that was the base, and the sentence names the wrong one.
 */
import type { Claim } from '../../../model/narrative.ts'
import { narrative, anything } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { checkRate, formatDecimal } from '../../ratio.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { amountsNearby, subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { severityOfRate } from './rate-severity.ts'

export const completionMatchesBase = defineRule({
  id: 'statement/completion-matches-base',
  title: { zh: '完成率与所述基数相符', en: 'Completion rates fit the base they name' },
  basis: ['arithmetic', 'budget-law-75'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    for (const claim of prose.claims) {
      const figure = view.claims.get(claim.ofClaimId ?? '')
      const base = view.claims.get(claim.baseClaimId ?? '')
      if (claim.kind !== 'completion' || claim.decimal === null || figure?.amount === undefined || figure.amount === null) continue
      if (base?.amount === undefined || base.amount === null) continue
      tally.compared()
      const checked = checkRate(claim.decimal, figure.amount, base.amount)
      const severity = checked === null ? 'error' : severityOfRate(checked)
      if (severity === null || (checked === null && base.amount.fen !== 0n)) continue
      const meant = otherBase(view, claim, figure, base)
      const places: Draft['places'] = [atClaim('stated', claim), atClaim('current', figure), atClaim('base', base), ...(meant === null ? [] : [atClaim('meant', meant)])]
      yield {
        at: claim.id,
        places,
        actual: figure.amount,
        severity,
        params: {
          case: `${checked === null ? 'zero' : 'rate'}${meant === null ? '' : 'Meant'}`,
          subject: subjectOf(figure),
          printed: claim.text,
          base: base.text,
          meant: meant?.text ?? '',
          computed: checked === null ? '' : formatDecimal(checked.computed),
          unit: figure.unit ?? 'tenThousandYuan',
        },
      }
    }
  },
})

/** Another base of the same paragraph that gives the printed rate. */
function otherBase(view: BudgetView, claim: Claim, figure: Claim, base: Claim): Claim | null {
  return (
    amountsNearby(view, claim).find(({ id, amount, basis }) => {
      if (amount === null || id === base.id || id === figure.id || basis === figure.basis) return false
      return claim.decimal !== null && figure.amount !== null && checkRate(claim.decimal, figure.amount, amount)?.state === 'agrees'
    }) ?? null
  )
}
