/**
 * Where less or more was spent than budgeted, the explanation says why; a low rate of execution needs it most. Where items are explained one by
 * one, each gives its own reason.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import { explanations } from '../../explanations.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import { groupBy, type BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'

const whole = { digits: 100n, decimals: 0 }

export const completionHasReason = defineRule({
  id: 'statement/completion-has-reason',
  title: { zh: '决算与预算差异说明原因', en: 'Differences between budget and final accounts are explained' },
  basis: ['disclosure-procedure-2016', 'good-practice'],
  applies: { stages: ['finalAccounts'] },
  severity: 'warning',
  needs: { prose: narrative, owed: explanations, view: anything },
  *check({ prose, view }, tally, limits) {
    const low = { digits: BigInt(limits('lowExecutionPercent')), decimals: 0 }
    for (const claims of bySection(prose.claims, view)) {
      const differing = claims.filter(({ decimal }) => decimal !== null && compareDecimals(decimal, whole) !== 0)
      tally.compared(differing.length)
      const unexplained = differing.filter((claim) => !isExplained(claims, claim, view))
      // A reason given once, after the last item, is given for all of them.
      const explainsEach = 2 * unexplained.length < differing.length
      const accused = explainsEach ? unexplained.filter(({ concept }) => isItem(concept)) : unexplained.length === differing.length ? unexplained.slice(0, 1) : []
      for (const claim of accused) {
        const isLow = claim.decimal !== null && compareDecimals(claim.decimal, low) < 0
        const figure = view.claims.get(claim.ofClaimId ?? '') ?? claim
        yield { at: claim.id, places: [atClaim('stated', claim)], severity: isLow ? 'warning' : 'advice', params: { case: explainsEach ? 'item' : isLow ? 'low' : 'other', subject: subjectOf(figure), printed: claim.text } }
      }
    }
  },
})

function bySection(claims: readonly Claim[], view: BudgetView): Iterable<readonly Claim[]> {
  return groupBy(claims.filter(({ kind }) => kind === 'completion'), ({ sentenceId }) => view.sentences.get(sentenceId)?.sectionId ?? null).values()
}

/** The lowest level of the classification; what stands above it is explained by its items. */
function isItem(concept: string | null): boolean {
  return concept !== null && /^function:\d{7}$/.test(concept)
}

/** A reason is given behind this rate, before the next one of its section, or before it in a paragraph of its own. */
function isExplained(claims: readonly Claim[], claim: Claim, view: BudgetView): boolean {
  const own = view.sentences.get(claim.sentenceId)
  const next = claims[claims.indexOf(claim) + 1]
  const until = view.sentences.get(next?.sentenceId ?? '')
  const sentences = view.sentencesBySection.get(own?.sectionId ?? null) ?? []
  const from = sentences.findIndex(({ id }) => id === own?.id)
  const behind = sentences.slice(from, until === undefined ? undefined : sentences.findIndex(({ id }) => id === until.id) + 1)
  if (claim.decimal?.digits === 0n && includesAny(own?.text ?? '', ruleVocabulary.nothingDone)) return true
  const isBehind = behind.some(({ id, text }) => givesReason(text.slice(id === own?.id ? claim.end : 0, id === until?.id ? next?.start : undefined)))
  return isBehind || (isAlone(claims, claim, view) && (view.sentencesByParagraph.get(own?.paragraphIndex ?? -1) ?? []).some(({ text }) => givesReason(text)))
}

function isAlone(claims: readonly Claim[], claim: Claim, view: BudgetView): boolean {
  const paragraphOf = ({ sentenceId }: Claim): number | undefined => view.sentences.get(sentenceId)?.paragraphIndex
  return claims.filter((other) => paragraphOf(other) === paragraphOf(claim)).length === 1
}

function givesReason(text: string): boolean {
  return includesAny(text, ruleVocabulary.reasonWords)
}
