/**
 * A reason points the way the figure went: 减少 A，主要原因是支出相应增加 explains something else. Judged only where the reason follows its figure at once
 * and says one direction alone; words about the year before may explain either. What moves spending moves revenue and balances otherwise, so those are
 * not judged.
 */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { Claim, Sentence } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim, atSentence } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf, type Comparison } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'
import { reasonAfter } from './reason-after.ts'

const { rise, fall, towardRise, towardFall, eitherWay } = checkWords.reasonDirections
/** Of all expenditure, of the three public expenses, or of one item. */
const spending = /^(?:(?:expenditure|threePublic)\.(?!\w*(?:carryover|surplus))|function:\d)/i
const whole = { digits: 100n, decimals: 0 }

export const reasonFitsDirection = defineRule({
  id: 'statement/reason-fits-direction',
  title: { zh: '原因与增减方向相符', en: 'A reason points the way the figure went' },
  basis: ['consistency'],
  applies: {},
  severity: 'advice',
  needs: { stated: comparisons, prose: narrative, view: anything },
  *check({ stated, prose, view }, tally) {
    for (const { claim, direction } of [...stated.flatMap(movementOf), ...prose.claims.flatMap(completedOf)]) {
      const said = reasonAfter(view, claim, claim.kind === 'completion')
      if (said === null) continue
      tally.compared()
      if (!opposes(said, direction)) continue
      const sentence = sentenceWith(view, claim, said)
      yield {
        at: claim.id,
        places: [...(sentence === null ? [] : atSentence('reason', sentence, said)), atClaim('stated', claim)],
        params: { case: claim.kind === 'completion' ? 'completed' : 'changed', subject: subjectOf(view.claims.get(claim.ofClaimId ?? '') ?? claim), changed: spoken(view, claim), reason: said },
      }
    }
  },
})

/** 2024年底人员减少5名、2025年新招录8名: who tells years tells both directions. */
const namesYear = /20\d\d/

interface Movement {
  readonly claim: Claim
  readonly direction: 'increase' | 'decrease'
}

/** The last thing said of the change: its rate, else its amount. */
function movementOf({ figure, change, rate }: Comparison): Movement[] {
  const claim = rate ?? change
  const direction = change?.direction ?? rate?.direction ?? null
  return claim === null || direction === null || direction === 'unchanged' || !spending.test(figure.concept ?? '') ? [] : [{ claim, direction }]
}

function completedOf(claim: Claim): Movement[] {
  if (claim.kind !== 'completion' || claim.decimal === null || !spending.test(claim.concept ?? '')) return []
  const sign = compareDecimals(claim.decimal, whole)
  return sign === 0 ? [] : [{ claim, direction: sign > 0 ? 'increase' : 'decrease' }]
}

/** Says that spending went the other way, and nothing that went this way. */
function opposes(text: string, direction: Movement['direction']): boolean {
  if (includesAny(text, eitherWay) || namesYear.test(text)) return false
  const saysRise = includesAny(text, rise) && !includesAny(text, towardFall)
  const saysFall = includesAny(text, fall) && !includesAny(text, towardRise)
  return direction === 'increase' ? saysFall : saysRise
}

/** The figure with the word before it: `减少12.00万元`. */
function spoken({ sentences }: BudgetView, { sentenceId, start, end, kind }: Claim): string {
  return sentences.get(sentenceId)?.text.slice(kind !== 'completion' ? Math.max(0, start - 2) : start, end) ?? ''
}

function sentenceWith(view: BudgetView, claim: Claim, words: string): Sentence | null {
  const own = view.sentences.get(claim.sentenceId)
  const sentences = view.sentencesByParagraph.get(own?.paragraphIndex ?? -1) ?? []
  return sentences.find(({ text }) => text.includes(words)) ?? null
}
