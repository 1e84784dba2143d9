/** One paragraph states one figure for one thing: an item's head and its own sentence cannot differ. */
import { compareAmounts } from '../../../money.ts'
import type { Claim } from '../../../model/narrative.ts'
import { narrative, anything } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import { groupBy, type BudgetView } from '../../view.ts'

export const sameFigureInParagraph = defineRule({
  id: 'statement/same-figure-in-paragraph',
  title: { zh: '同一段落内同一事项数字一致', en: 'A paragraph states one figure for one thing' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    // A figure that may be either of two says nothing of both.
    const figures = prose.claims.filter(({ kind, amount, concept, binding }) => kind === 'amount' && amount !== null && concept !== null && !(binding.kind === 'unbound' && binding.reason === 'ambiguous'))
    const paragraphOf = ({ sentenceId }: Claim): number => view.sentences.get(sentenceId)?.paragraphIndex ?? -1
    for (const same of groupBy(figures, (claim) => `${paragraphOf(claim)} ${claim.concept} ${claim.basis}`).values()) {
      const [first] = same
      if (first?.amount === undefined || first.amount === null || same.length < 2) continue
      tally.compared(same.length - 1)
      const other = same.find((claim) => claim.amount !== null && first.amount !== null && !areTwoCells(claim, first) && compareAmounts(claim.amount, first.amount) === 'different')
      if (other === undefined) continue
      const [one, two] = [standing(view, first), standing(view, other)]
      const sided = one !== two && one !== null && two !== null
      yield {
        at: `${first.id}/${other.id}`,
        places: [atClaim('left', first), atClaim('right', other)],
        expected: first.amount,
        actual: other.amount,
        // The tables side with one of the two, and what they say against the other is told by the rules that compare with tables.
        params: { case: sided ? 'sided' : 'open', subject: subjectOf(first), left: first.text, right: other.text, ...(sided ? { root: 'table', borne: one === true ? first.text : other.text } : {}), unit: first.unit ?? 'tenThousandYuan' },
      }
    }
  },
})

/** One name under two kinds of funds: each stands in a cell of its own. */
function areTwoCells(one: Claim, other: Claim): boolean {
  return one.binding.kind === 'bound' && other.binding.kind === 'bound' && one.binding.cellId !== other.binding.cellId
}

/** Does the table print this figure? null when the claim is bound to none. */
function standing(view: BudgetView, { binding, amount }: Claim): boolean | null {
  const printed = binding.kind === 'bound' ? (view.cells.get(binding.cellId)?.amount ?? null) : null
  return printed === null || amount === null ? null : compareAmounts(amount, printed) !== 'different'
}
