/** 占 X % is the part divided by the whole it names. Shares made to add up to 100 are off in the last digit; that is advice. */
import { narrative, anything } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { checkRate, formatDecimal } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import { severityOfRate } from './rate-severity.ts'

export const shareMatchesFigures = defineRule({
  id: 'statement/share-matches-figures',
  title: { zh: '占比与数字相符', en: 'Shares fit the figures' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    for (const claim of prose.claims) {
      const part = view.claims.get(claim.ofClaimId ?? '')
      const wholeClaim = view.claims.get(claim.baseClaimId ?? '')
      const whole = wholeClaim?.amount ?? null
      if (claim.kind !== 'share' || claim.decimal === null || part?.amount === undefined || part.amount === null || whole === null || wholeClaim === undefined) continue
      const checked = checkRate(claim.decimal, part.amount, whole)
      if (checked === null) continue
      tally.compared()
      const severity = severityOfRate(checked)
      if (severity === null) continue
      yield {
        at: claim.id,
        places: [atClaim('stated', claim), atClaim('part', part), atClaim('whole', wholeClaim)],
        severity,
        params: { case: checked.state, subject: subjectOf(part), printed: claim.text, computed: formatDecimal(checked.computed), part: part.text, whole: wholeClaim.text },
      }
    }
  },
})
