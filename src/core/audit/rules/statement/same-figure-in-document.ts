/**
 * What no table prints is the same wherever the prose tells it. Figures of tables are held against those. More than two amounts are no slip, and an
 * item of the classification may be told for several funds.
 */
import { compareAmounts, type Amount } from '../../../money.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import { groupBy, type BudgetView } from '../../view.ts'

type Stated = Claim & { readonly amount: Amount; readonly concept: string }

export const sameFigureInDocument = defineRule({
  id: 'statement/same-figure-in-document',
  title: { zh: '同一数字在各处文字中一致', en: 'The prose tells one figure for one thing throughout' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const own = view.budget.stage === 'budget' ? 'budget' : 'execution'
    const stated = prose.claims.filter((claim): claim is Stated => claim.basis === own && isInProseAlone(claim))
    for (const same of groupBy(stated, ({ concept }) => concept).values()) {
      const [first] = same
      const others = first === undefined ? [] : same.filter((claim) => paragraphOf(view, claim) !== paragraphOf(view, first))
      if (first === undefined || others.length === 0) continue
      tally.compared(others.length)
      const differing = others.filter(({ amount }) => areTwo(amount, first.amount))
      const [other] = differing
      if (other === undefined || differing.some(({ amount }) => amount.fen !== other.amount.fen)) continue
      yield {
        at: `${first.id}/${other.id}`,
        places: [atClaim('left', first), atClaim('right', other)],
        severity: isTail(first.amount, other.amount) ? 'advice' : 'warning',
        expected: first.amount,
        actual: other.amount,
        params: { subject: subjectOf(first), left: first.text, right: other.text, unit: first.unit ?? 'tenThousandYuan' },
      }
    }
  },
})

function isInProseAlone({ kind, amount, concept, binding }: Claim): boolean {
  const isTold = kind === 'amount' && amount !== null && amount.fen !== 0n && concept !== null
  return isTold && binding.kind === 'unbound' && binding.reason === 'noCell' && !concept.startsWith('function:') && !concept.startsWith('performance.')
}

function paragraphOf(view: BudgetView, { sentenceId }: Claim): number {
  return view.sentences.get(sentenceId)?.paragraphIndex ?? -1
}

/** 0.58 and 0.59, printed alike, are no rounding of one another. */
function areTwo(left: Amount, right: Amount): boolean {
  return left.stepFen === right.stepFen ? left.fen !== right.fen : compareAmounts(left, right) === 'different'
}

/** 0.58 and 0.59: rounded twice, or copied wrongly. */
function isTail(left: Amount, right: Amount): boolean {
  const gap = left.fen > right.fen ? left.fen - right.fen : right.fen - left.fen
  return gap <= (left.stepFen > right.stepFen ? left.stepFen : right.stepFen)
}
