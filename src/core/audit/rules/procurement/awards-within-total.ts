/**
 * What small and medium enterprises won in reserved procurement and in other procurement are two parts of one total. Micro enterprises are
 * part of the first, so they are not added. Contracts signed may exceed what was paid, so only one amount entered twice is surely wrong.
 */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny, plain } from '../../words.ts'

export const awardsWithinTotal = defineRule({
  id: 'procurement/awards-within-total',
  title: { zh: '中小企业中标金额之和不大于采购总额', en: 'Awards to small and medium enterprises are within the total' },
  basis: ['sme-procurement-2020', 'arithmetic'],
  applies: { from: 2021, stages: ['finalAccounts'] },
  severity: 'error',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const total = (view.claimsByConcept.get('procurement.total') ?? []).find(({ kind, amount }) => kind === 'amount' && amount !== null)
    const awards = awardsOf(view)
    if (total?.amount === undefined || total.amount === null || awards.length < 2) return
    tally.compared()
    const sum = sumAmounts(awards.flatMap(({ amount }) => amount ?? []))
    if (sum.fen <= total.amount.fen || compareAmounts(sum, total.amount) !== 'different') return
    yield {
      at: total.id,
      places: [atClaim('total', total), ...awards.map((award) => atClaim('part', award))],
      expected: total.amount,
      actual: sum,
      severity: new Set(awards.map(({ amount }) => amount?.fen)).size < awards.length ? 'error' : 'warning',
      params: { total: total.text, awards: awards.map(({ text }) => text).join('、'), unit: total.unit ?? 'tenThousandYuan' },
    }
  },
})

/** One award of reserved and one of other procurement, both to small and medium enterprises. */
function awardsOf(view: BudgetView): Claim[] {
  const { winners, wonWords, microWords, otherProcurement } = ruleVocabulary.awards
  const found = new Map<string, Claim>()
  for (const sentence of view.budget.narrative.sentences) {
    if (!includesAny(sentence.text, wonWords)) continue
    let from = 0
    for (const claim of view.claimsBySentence.get(sentence.id) ?? []) {
      const words = plain(sentence.text.slice(from, claim.start))
      from = claim.end
      if (claim.kind !== 'amount' || claim.amount === null || !includesAny(words, wonWords) || !includesAny(words, winners) || includesAny(words, microWords)) continue
      const kind = includesAny(words, otherProcurement) ? 'other' : 'reserved'
      if (!found.has(kind)) found.set(kind, claim)
    }
  }
  return [...found.values()]
}
