/**
 * 基本支出占 65 %、项目支出占 45 %: parts of one whole come to no more than all of it, and one alone neither. Where amounts stand beside, the shares are
 * held against them instead.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Decimal, Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { formatDecimal } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { groupBy, type BudgetView } from '../../view.ts'

type Share = Claim & { readonly decimal: Decimal; readonly concept: string }

/** Shares are added up in ten-thousandths of a percent. */
const fraction = 4
const all = 100n * 10n ** BigInt(fraction)

export const sharesWithinWhole = defineRule({
  id: 'statement/shares-within-whole',
  title: { zh: '各部分占比之和不超过100%', en: 'Shares of one whole are no more than all of it' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'warning',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const shares = prose.claims.filter((claim): claim is Share => claim.kind === 'share' && claim.decimal !== null && claim.concept !== null && !hasAmount(view, claim))
    for (const own of groupBy(shares, ({ sentenceId }) => sentenceId).values()) {
      for (const parts of divisionsOf(own)) {
        tally.compared()
        const sum = parts.reduce((total, { decimal }) => total + parted(decimal), 0n)
        // Each may be rounded up by half of its last digit.
        if (sum <= all + BigInt(parts.length) * 10n ** BigInt(fraction - 1)) continue
        yield { at: parts[0]?.id ?? '', places: parts.map((part) => atClaim('share', part)), params: { shares: parts.map(({ text }) => text).join('、'), sum: formatDecimal({ digits: sum / 100n, decimals: 2 }) } }
      }
    }
  },
})

function hasAmount(view: BudgetView, { ofClaimId }: Claim): boolean {
  return view.claims.get(ofClaimId ?? '')?.amount != null
}

/** The shares of a sentence that are of parts of one whole, each part once. */
function divisionsOf(shares: readonly Share[]): Share[][] {
  const found = ruleVocabulary.divisions.map(({ parts }) => shares.filter(({ concept }) => parts.includes(concept)))
  const lists = found.filter((list) => list.length > 1 && new Set(list.map(({ concept }) => concept)).size === list.length)
  return [...groupBy(lists, (list) => list[0]?.id ?? '').values()].flatMap((same) => same.slice(0, 1))
}

function parted({ digits, decimals }: Decimal): bigint {
  return decimals <= fraction ? digits * 10n ** BigInt(fraction - decimals) : digits / 10n ** BigInt(decimals - fraction)
}
