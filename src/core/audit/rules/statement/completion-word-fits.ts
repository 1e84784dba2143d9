/**
 * 决算数大于年初预算数 follows the two figures before it at once: 其中项目支出决算数大于 speaks of something else. In the next sentence the words may be of
 * the whole again, so there they are only warned of. Where the budget's figure is not printed, the rate itself tells: 完成预算的 98 % is not more, and
 * 100 % neither more nor less, but for what its decimals leave out.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { compareAmounts } from '../../../money.ts'
import type { Claim, ClaimBasis } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { finestAmount, subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { textAfter } from './text-after.ts'

type Word = 'greater' | 'less' | 'equal'

const { executed, originalBudget, annualBudget, budget, greater, less, equal, equalJoins, same, itself } = ruleVocabulary.completionWords
const words: readonly (readonly [Word, readonly string[]])[] = [['greater', greater], ['less', less], ['equal', equal]]
const any = (list: readonly string[]): string => `(?:${list.join('|')})`
const budgets = any([...originalBudget, ...annualBudget, ...budget])
/** No subject stands between the figures and the words. */
const lead = `^([，。；,;\\s]{0,3})${any(itself)}?`
/** 决算数大于年初预算数; 决算数与年初预算数持平, but not 基本持平, which allows a difference. */
const comparison = new RegExp(`${lead}${any(executed)}(${words.flatMap(([, list]) => list).join('|')})(${budgets})`)
const sameness = new RegExp(`${lead}${any(executed)}${any(equalJoins)}(${budgets})[^，。；\\d]?${any(same)}`)

export const completionWordFits = defineRule({
  id: 'statement/completion-word-fits',
  title: { zh: '“大于”“小于”“等于”与决算数、预算数相符', en: '“More”, “less” and “as budgeted” fit the figures' },
  basis: ['consistency'],
  applies: { stages: ['finalAccounts'] },
  severity: 'error',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    for (const claim of prose.claims) {
      const pair = pairOf(view, claim)
      const said = pair === null ? null : wordAfter(view, claim, pair.basis)
      if (pair === null || said === null) continue
      tally.compared()
      const draft = pair.base === null ? againstRate(claim, pair.figure, said) : againstBudget(view, claim, pair.figure, pair.base, said)
      if (draft !== null) yield said.isSameClause ? draft : { ...draft, severity: 'warning' }
    }
  },
})

interface Said {
  readonly word: Word
  readonly text: string
  readonly isSameClause: boolean
}

/** What was spent and what was budgeted, tied by a completion rate or told one behind the other. basis: the budget they name. */
interface Pair {
  readonly figure: Claim
  readonly base: Claim | null
  readonly basis: ClaimBasis
}

const planned: ReadonlySet<ClaimBasis> = new Set<ClaimBasis>(['budget', 'originalBudget', 'annualBudget'])

/** The claim behind which the word is looked for: a completion rate, or the outcome of a pair without one. */
function pairOf(view: BudgetView, claim: Claim): Pair | null {
  if (claim.kind === 'completion') {
    const figure = view.claims.get(claim.ofClaimId ?? '')
    return figure === undefined ? null : { figure, base: view.claims.get(claim.baseClaimId ?? '') ?? null, basis: claim.basis }
  }
  if (claim.kind !== 'amount' || claim.basis !== 'execution' || view.claimsOf.has(claim.id)) return null
  const around = view.claimsBySentence.get(claim.sentenceId) ?? []
  const before = around[around.indexOf(claim) - 1]
  const isPair = before?.kind === 'amount' && planned.has(before.basis) && before.concept === claim.concept
  return isPair ? { figure: claim, base: before, basis: before.basis } : null
}

const whole = { digits: 100n, decimals: 0 }

function againstRate(claim: Claim, figure: Claim, said: Said): Draft | null {
  const severity = claim.decimal === null ? null : severityByRate(said.word, compareDecimals(claim.decimal, whole))
  return severity === null ? null : { at: claim.id, severity, places: [atClaim('stated', claim), atClaim('current', figure)], params: { case: 'rate', subject: subjectOf(figure), words: said.text, rate: claim.text } }
}

/** Figures printed alike may differ in what their decimals leave out, so a word for more or less behind them is a warning. */
function againstBudget(view: BudgetView, claim: Claim, figure: Claim, base: Claim, said: Said): Draft | null {
  const [spent, allowed] = [finestAmount(view, figure), finestAmount(view, base)]
  if (spent === null || allowed === null) return null
  const differ = compareAmounts(spent, allowed) === 'different'
  const isRight = differ ? said.word === (spent.fen > allowed.fen ? 'greater' : 'less') : said.word === 'equal' || spent.fen !== allowed.fen
  // A word that follows the rate is right; that the rate misses the figures is told elsewhere.
  const followsRate = claim.decimal !== null && severityByRate(said.word, compareDecimals(claim.decimal, whole)) === null
  if (isRight || followsRate) return null
  return {
    at: claim.id,
    severity: differ ? 'error' : 'warning',
    places: [atClaim('stated', claim), atClaim('current', figure), atClaim('base', base)],
    expected: allowed,
    actual: spent,
    params: { case: 'figures', subject: subjectOf(figure), words: said.text, current: figure.text, base: base.text, unit: figure.unit ?? 'tenThousandYuan' },
  }
}

/** sign: of the rate against 100 %. A difference too small for the decimals of the rate may be meant where it is 100 %. */
function severityByRate(word: Word, sign: number): 'error' | 'warning' | null {
  if (sign === 0) return word === 'equal' ? null : 'warning'
  return word === (sign > 0 ? 'greater' : 'less') ? null : 'error'
}

/** The comparison that follows these figures, where it names no other budget than they do. */
function wordAfter(view: BudgetView, claim: Claim, basis: ClaimBasis): Said | null {
  const text = textAfter(view, claim)
  const compared = comparison.exec(text)
  const equalled = compared === null ? sameness.exec(text) : null
  const word = compared === null ? 'equal' : words.find(([, list]) => list.includes(compared[2] ?? ''))?.[0]
  const named = compared?.[3] ?? equalled?.[2]
  const [said = '', between = ''] = compared ?? equalled ?? []
  const other = basis === 'originalBudget' ? annualBudget : originalBudget
  if (named === undefined || word === undefined || other.includes(named)) return null
  return { word, text: said.slice(between.length), isSameClause: !/[。；;]/.test(between) }
}
