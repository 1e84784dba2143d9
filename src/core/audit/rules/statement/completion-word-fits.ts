/**
 * 决算数大于年初预算数 follows the two figures before it, where a completion rate has tied both together. Where the budget's figure is not
 * printed, the rate itself tells: 完成预算的 98 % is not more, and 100 % neither more nor less, but for what its decimals leave out.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { compareAmounts } from '../../../money.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { finestAmount, subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'

type Word = 'greater' | 'less' | 'equal'

const { executed, originalBudget, annualBudget, budget, greater, less, equal } = ruleVocabulary.completionWords
const words: readonly (readonly [Word, readonly string[]])[] = [['greater', greater], ['less', less], ['equal', equal]]
const any = (list: readonly string[]): string => `(?:${list.join('|')})`
const comparison = new RegExp(`${any(executed)}(${words.flatMap(([, list]) => list).join('|')})(${any([...originalBudget, ...annualBudget, ...budget])})`)

export const completionWordFits = defineRule({
  id: 'statement/completion-word-fits',
  title: { zh: '“大于”“小于”“等于”与决算数、预算数相符', en: '“More”, “less” and “as budgeted” fit the figures' },
  basis: ['consistency'],
  applies: { stages: ['finalAccounts'] },
  severity: 'error',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    for (const claim of prose.claims) {
      const figure = view.claims.get(claim.ofClaimId ?? '')
      const base = view.claims.get(claim.baseClaimId ?? '')
      if (claim.kind !== 'completion' || figure === undefined) continue
      const said = wordAfter(view, claim)
      if (base === undefined) {
        if (said === null || claim.decimal === null) continue
        tally.compared()
        const severity = severityByRate(said.word, compareDecimals(claim.decimal, whole))
        if (severity !== null) yield { at: claim.id, severity, places: [atClaim('stated', claim), atClaim('current', figure)], params: { case: 'rate', subject: subjectOf(figure), words: said.text, rate: claim.text } }
        continue
      }
      const [spent, allowed] = [finestAmount(view, figure), finestAmount(view, base)]
      if (said === null || spent === null || allowed === null) continue
      tally.compared()
      if (compareAmounts(spent, allowed) !== 'different' || said.word === (spent.fen > allowed.fen ? 'greater' : 'less')) continue
      yield {
        at: claim.id,
        places: [atClaim('stated', claim), atClaim('current', figure), atClaim('base', base)],
        expected: allowed,
        actual: spent,
        params: { case: 'figures', subject: subjectOf(figure), words: said.text, current: figure.text, base: base.text, unit: figure.unit ?? 'tenThousandYuan' },
      }
    }
  },
})

const whole = { digits: 100n, decimals: 0 }

/** sign: of the rate against 100 %. A difference too small for the decimals of the rate may be meant where it is 100 %. */
function severityByRate(word: Word, sign: number): 'error' | 'warning' | null {
  if (sign === 0) return word === 'equal' ? null : 'warning'
  return word === (sign > 0 ? 'greater' : 'less') ? null : 'error'
}

/** The comparison between this rate and the next figure of its sentence, where it names no other budget than the rate. */
function wordAfter(view: BudgetView, claim: Claim): { readonly word: Word; readonly text: string } | null {
  const next = (view.claimsBySentence.get(claim.sentenceId) ?? []).find(({ start }) => start > claim.start)
  const found = comparison.exec(view.sentences.get(claim.sentenceId)?.text.slice(claim.end, next?.start) ?? '')
  const word = words.find(([, list]) => list.includes(found?.[1] ?? ''))?.[0]
  const other = claim.basis === 'originalBudget' ? annualBudget : originalBudget
  return found === null || word === undefined || other.includes(found[2] ?? '') ? null : { word, text: found[0] }
}
