/**
 * 预算 A，决算 B，决算数超出预算数 C: C is by how much, or, as some write, the budget once more. Where it is neither, one of the three is wrong;
 * whether it is C nobody knows, so this is a warning. So is 超出 of what is less.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim, ClaimBasis } from '../../../model/narrative.ts'
import { compareAmounts, negateAmount, sumAmounts, type Amount } from '../../../money.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { magnitude } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'

const { greater, less, executed, budget } = ruleVocabulary.completionWords
const either = (words: readonly string[]): string => `(?:${[...words].sort((left, right) => right.length - left.length).join('|')})`
const exceeding = new RegExp(`(?:${either(executed)})?(${either([...greater, ...less])})[^，。；\\d]{0,6}${either(budget)}数?$`)
const planned: ReadonlySet<ClaimBasis> = new Set<ClaimBasis>(['budget', 'originalBudget', 'annualBudget'])

export const excessMatchesFigures = defineRule({
  id: 'statement/excess-matches-figures',
  title: { zh: '超出、低于预算的金额与数字相符', en: 'By how much an outcome exceeds its budget fits the figures' },
  basis: ['arithmetic'],
  applies: { stages: ['finalAccounts'] },
  severity: 'warning',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    for (const [sentenceId, claims] of view.claimsBySentence) {
      const text = view.sentences.get(sentenceId)?.text ?? ''
      const amounts = claims.filter(({ kind, amount }) => kind === 'amount' && amount !== null)
      for (const [index, stated] of amounts.entries()) {
        const pair = pairBefore(amounts.slice(0, index))
        const word = exceeding.exec(clauseBefore(text, stated))?.[1]
        if (pair === null || stated.amount === null || word === undefined) continue
        tally.compared()
        const gap = gapOf(pair)
        // A completion rate beside it is judged with its word elsewhere.
        const isTurned = !claims.some(({ kind }) => kind === 'completion') && isOpposed(word, pair)
        if (!isTurned && (agree(stated.amount, gap) || agree(stated.amount, pair.planned.amount))) continue
        yield {
          at: stated.id,
          places: [atClaim('stated', stated), atClaim('current', pair.spent), atClaim('base', pair.planned)],
          expected: gap,
          actual: stated.amount,
          params: { case: isTurned ? 'turned' : 'amount', word, stated: stated.text, current: pair.spent.text, base: pair.planned.text, unit: stated.unit ?? 'tenThousandYuan' },
        }
      }
    }
  },
})

interface Pair {
  readonly spent: Claim
  readonly planned: Claim
}

/** The two figures just before are the outcome and the budget of one thing, in either order. */
function pairBefore(before: readonly Claim[]): Pair | null {
  const [left, right] = before.slice(-2)
  if (left === undefined || right === undefined) return null
  const spent = [left, right].find(({ basis }) => basis === 'execution')
  const plan = [left, right].find(({ basis }) => planned.has(basis))
  return spent === undefined || plan === undefined ? null : { spent, planned: plan }
}

/** 超出 of what is less, 低于 of what is more. */
function isOpposed(word: string, { spent, planned: plan }: Pair): boolean {
  if (spent.amount === null || plan.amount === null || compareAmounts(spent.amount, plan.amount) !== 'different') return false
  return greater.includes(word) === (spent.amount.fen < plan.amount.fen)
}

function gapOf({ spent, planned: plan }: Pair): Amount {
  const gap = sumAmounts([spent.amount, plan.amount === null ? null : negateAmount(plan.amount)].flatMap((amount) => amount ?? []))
  return { ...gap, fen: magnitude(gap.fen) }
}

function agree(left: Amount, right: Amount | null): boolean {
  return right !== null && compareAmounts(left, right) !== 'different'
}

function clauseBefore(text: string, { start }: Claim): string {
  return text.slice(0, start).split(/[，。；]/).at(-1) ?? ''
}
