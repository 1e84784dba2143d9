/** Each three-public item with money is compared with last year, as the procedure asks for increases and decreases to be explained. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import { isPositive } from '../../figures.ts'
import { anything, form, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'
import { itemCell } from './item-cell.ts'

/** Items, with the parts whose comparison stands for them. */
const items: readonly { readonly row: string; readonly parts: readonly string[] }[] = [
  { row: 'overseasVisits', parts: [] },
  { row: 'vehicles', parts: ['vehiclePurchase', 'vehicleOperation'] },
  { row: 'hospitality', parts: [] },
]

export const itemsCompared = defineRule({
  id: 'three-public/items-compared',
  title: { zh: '“三公”经费分项说明增减', en: 'Each three-public item is compared with last year' },
  basis: ['disclosure-procedure-2016'],
  applies: { stages: ['budget'] },
  severity: 'warning',
  needs: { threePublic: form('threePublicExpenses'), prose: narrative, view: anything },
  *check({ view }, tally) {
    const missing = items.flatMap(({ row, parts }) => {
      const figure = figureClaim(view, row)
      if (!isPositive(itemCell(view, row)) || figure === null) return []
      tally.compared()
      return [row, ...parts].some((one) => isCompared(view, one)) ? [] : [{ row, figure }]
    })
    if (missing.length === 0) return
    yield {
      at: missing.map(({ row }) => row).join('+'),
      places: missing.map(({ figure }) => atClaim('stated', figure)),
      params: { items: missing.map(({ row, figure }) => figure.subject || row).join('、'), keys: missing.map(({ row }) => row).join(',') },
    }
  },
})

function figureClaim(view: BudgetView, row: string): Claim | null {
  return (view.claimsByConcept.get(`threePublic.${row}`) ?? []).find(({ kind, basis }) => kind === 'amount' && basis === 'budget') ?? null
}

/** By a claim about it, or by words of comparison between its figure and the next one. */
function isCompared(view: BudgetView, row: string): boolean {
  const about = view.claimsByConcept.get(`threePublic.${row}`) ?? []
  return about.some((claim) => claim.kind === 'change' || claim.kind === 'rate' || claim.kind === 'unchanged' || (claim.kind === 'amount' && isFollowedByComparison(view, claim)))
}

function isFollowedByComparison(view: BudgetView, claim: Claim): boolean {
  const sentence = view.sentences.get(claim.sentenceId)
  if (sentence === undefined) return false
  const next = (view.claimsBySentence.get(sentence.id) ?? []).find(({ start, kind, concept }) => start > claim.start && kind === 'amount' && concept !== claim.concept)
  return includesAny(sentence.text.slice(claim.end, next?.start), ruleVocabulary.comparisonWords)
}
