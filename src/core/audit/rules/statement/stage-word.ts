/**
 * A budget plans and final accounts tell what was spent. A figure of this year that the forms print to the fen, told under the word of the other stage,
 * has that word from another text. Final accounts tell budgets too, so there the outcome must be missing beside it.
 */
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { thisYearsCell } from './this-years-cell.ts'

export const stageWord = defineRule({
  id: 'statement/stage-word',
  title: { zh: '预算、决算用词与文件一致', en: 'Budgets budget, final accounts account' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const { stage } = view.budget
    const told = new Set<string>()
    for (const claim of prose.claims) {
      if (claim.kind !== 'amount' || claim.concept === null || claim.amount === null || claim.amount.fen === 0n) continue
      if (claim.basis !== (stage === 'budget' ? 'execution' : 'budget') || told.has(claim.sentenceId)) continue
      tally.compared()
      const cell = thisYearsCell(view, claim)
      if (cell === null || cell.path.column === 'budget' || (stage === 'finalAccounts' && hasOutcome(view, claim))) continue
      told.add(claim.sentenceId)
      yield { at: claim.id, places: [atClaim('stated', claim), atCell('current', cell)], actual: claim.amount, params: { case: stage, subject: subjectOf(claim), stated: claim.text } }
    }
  },
})

/** The section tells the outcome of the same thing, or the same amount as an outcome, or compares with this figure. */
function hasOutcome(view: BudgetView, claim: Claim): boolean {
  const section = view.sentences.get(claim.sentenceId)?.sectionId ?? null
  const around = (view.sentencesBySection.get(section) ?? []).flatMap(({ id }) => view.claimsBySentence.get(id) ?? [])
  return around.some((other) => other.baseClaimId === claim.id || (other.kind === 'amount' && other.basis === 'execution' && (other.concept === claim.concept || other.amount?.fen === claim.amount?.fen)))
}
