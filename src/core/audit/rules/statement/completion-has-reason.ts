/** Where less or more was spent than budgeted, the explanation says why; a low rate of execution needs it most. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import { includesAny } from '../../words.ts'

const whole = { digits: 100n, decimals: 0 }

export const completionHasReason = defineRule({
  id: 'statement/completion-has-reason',
  title: { zh: '决算与预算差异说明原因', en: 'Differences between budget and final accounts are explained' },
  basis: ['disclosure-procedure-2016', 'good-practice'],
  applies: { stages: ['finalAccounts'] },
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally, limits) {
    const low = { digits: BigInt(limits('lowExecutionPercent')), decimals: 0 }
    const accused = new Set<string | null>()
    for (const claim of prose.claims) {
      const own = view.sentences.get(claim.sentenceId)
      const section = own?.sectionId ?? null
      if (claim.kind !== 'completion' || claim.decimal === null || own === undefined || compareDecimals(claim.decimal, whole) === 0) continue
      if (accused.has(section)) continue
      tally.compared()
      const after = (view.sentencesBySection.get(section) ?? []).filter(({ paragraphIndex }) => paragraphIndex >= own.paragraphIndex)
      if (after.some(({ text }) => includesAny(text, ruleVocabulary.reasonWords))) continue
      accused.add(section)
      const figure = view.claims.get(claim.ofClaimId ?? '') ?? claim
      const isLow = compareDecimals(claim.decimal, low) < 0
      yield { at: claim.id, places: [atClaim('stated', claim)], severity: isLow ? 'warning' : 'advice', params: { case: isLow ? 'low' : 'other', subject: subjectOf(figure), printed: claim.text } }
    }
  },
})
