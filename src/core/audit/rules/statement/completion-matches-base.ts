/**
 * 完成年初预算的 X % is the amount divided by the base it names. On a base of zero there is no such rate; when another figure of the same
 * paragraph gives exactly the printed rate, that was the base, and the sentence names the wrong one.
 */
import type { FindingPlace } from '../../../model/finding.ts'
import type { Claim } from '../../../model/narrative.ts'
import type { Amount } from '../../../money.ts'
import { narrative, anything } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
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
      const base = baseOf(view, claim, figure)
      if (claim.kind !== 'completion' || claim.decimal === null || figure?.amount === undefined || figure.amount === null) continue
      if (base === null) continue
      tally.compared()
      const checked = checkRate(claim.decimal, figure.amount, base.amount)
      const weight = checked === null ? 'error' : severityOfRate(checked)
      if (weight === null || (checked === null && base.amount.fen !== 0n)) continue
      const meant = otherBase(view, claim, figure, base.id)
      // Which budget 预算 is, only the sentence can say.
      const severity = weight === 'error' && base.id === null ? 'warning' : weight
      const places: Draft['places'] = [atClaim('stated', claim), atClaim('current', figure), base.place, ...(meant === null ? [] : [atClaim('meant', meant)])]
      yield {
        at: claim.id,
        places,
        actual: figure.amount,
        severity,
        params: {
          case: `${checked === null ? 'zero' : 'rate'}${meant === null ? '' : 'Meant'}`,
          subject: subjectOf(figure),
          printed: claim.text,
          base: base.place.text,
          meant: meant?.text ?? '',
          computed: checked === null ? '' : formatDecimal(checked.computed),
          unit: figure.unit ?? 'tenThousandYuan',
        },
      }
    }
  },
})

interface Base {
  readonly amount: Amount
  readonly place: FindingPlace
  /** Null where it stands in the table alone. */
  readonly id: string | null
}

/** The base that the prose gives; where it gives none and says no more than 预算, what the table has as budgeted in the row of the figure. */
function baseOf(view: BudgetView, claim: Claim, figure: Claim | undefined): Base | null {
  const stated = view.claims.get(claim.baseClaimId ?? '')
  if (stated !== undefined) return stated.amount === null ? null : { amount: stated.amount, place: atClaim('base', stated), id: stated.id }
  const spent = figure?.binding.kind === 'bound' ? view.cells.get(figure.binding.cellId) : undefined
  if (spent === undefined || claim.basis !== 'budget' || figure?.sentenceId !== claim.sentenceId) return null
  const budgeted = view.cell({ ...spent.path, column: 'budget' })
  return budgeted?.amount == null || budgeted.amount.fen === 0n || budgeted.id === spent.id ? null : { amount: budgeted.amount, place: atCell('base', budgeted), id: null }
}

/** Another base of the same paragraph that gives the printed rate. */
function otherBase(view: BudgetView, claim: Claim, figure: Claim, baseId: string | null): Claim | null {
  return (
    amountsNearby(view, claim).find(({ id, amount, basis }) => {
      if (amount === null || id === baseId || id === figure.id || basis === figure.basis) return false
      return claim.decimal !== null && figure.amount !== null && checkRate(claim.decimal, figure.amount, amount)?.state === 'agrees'
    }) ?? null
  )
}
