/** 收、支总计各是 A、B, or 收入总计 A，支出总计 B: revenue and expenditure in total, with what was carried over, are one figure; printed as two they are the same. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import { compareAmounts } from '../../../money.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { nameSlip } from '../../slip.ts'
import type { BudgetView } from '../../view.ts'

const { revenue, expenditure, total, joins } = ruleVocabulary.bothTotals
const either = (words: readonly string[]): string => `(?:${words.join('|')})`
/** 收、支总计 | 收入总计和支出总计, with at most a few words up to the figure; only 总计 counts what was carried over on both sides. */
const bothTotals = new RegExp(`${either(revenue)}[^，。；、]{0,4}${either(joins)}${either(expenditure)}[^，。；、]{0,4}${total}[^，。；\\d]{0,6}$`)
const between = new RegExp(`^${either(joins)}$`)
/** 收入总计 A，支出总计 B. */
const revenueTotal = new RegExp(`${either(revenue)}${total}[^，。；、\\d]{0,3}$`)
const expenditureTotal = new RegExp(`^[，、]${either(expenditure)}${total}[^，。；、\\d]{0,3}$`)

export const bothTotalsEqual = defineRule({
  id: 'statement/both-totals-equal',
  title: { zh: '收、支总计是同一数字', en: 'Total revenue and total expenditure are one figure' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    for (const [sentenceId, claims] of view.claimsBySentence) {
      const text = view.sentences.get(sentenceId)?.text ?? ''
      for (const [first, second] of pairsIn(claims)) {
        if (!areBothTotals(text.slice(0, first.start), text.slice(first.end, second.start))) continue
        if (first.amount === null || second.amount === null) continue
        tally.compared()
        if (compareAmounts(first.amount, second.amount) !== 'different') continue
        const wrong = contradicted(first, view) ? first : second
        const right = wrong === first ? second : first
        yield {
          at: first.id,
          places: [atClaim('stated', wrong), atClaim('counterpart', right)],
          expected: right.amount,
          actual: wrong.amount,
          params: { stated: first.text, printed: second.text, slip: nameSlip(second.amount.fen, first.amount.fen, second.amount.stepFen), unit: first.unit ?? 'tenThousandYuan' },
        }
      }
    }
  },
})

function areBothTotals(before: string, inside: string): boolean {
  return (bothTotals.test(before) && between.test(inside)) || (revenueTotal.test(before) && expenditureTotal.test(inside))
}

function pairsIn(claims: readonly Claim[]): (readonly [Claim, Claim])[] {
  const amounts = claims.filter(({ kind }) => kind === 'amount')
  return amounts.slice(1).flatMap((second, index) => {
    const first = amounts[index]
    return first === undefined ? [] : [[first, second] as const]
  })
}

/** The table prints another figure. */
function contradicted({ binding, amount }: Claim, view: BudgetView): boolean {
  const printed = binding.kind === 'bound' ? (view.cells.get(binding.cellId)?.amount ?? null) : null
  return printed !== null && amount !== null && compareAmounts(printed, amount) === 'different'
}
