/** 决算数大于年初预算数 follows the two figures before it. Heard only where a completion rate has tied both figures together. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { compareAmounts } from '../../../money.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { finestAmount, subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'

type Word = 'greater' | 'less' | 'equal'

const { executed, budget, greater, less, equal } = ruleVocabulary.completionWords
const words: readonly (readonly [Word, readonly string[]])[] = [['greater', greater], ['less', less], ['equal', equal]]
const any = (list: readonly string[]): string => `(?:${list.join('|')})`
const comparison = new RegExp(`${any(executed)}(${words.flatMap(([, list]) => list).join('|')})${any(budget)}`)

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
      if (claim.kind !== 'completion' || figure === undefined || base === undefined) continue
      const said = wordAfter(view, claim)
      const [spent, allowed] = [finestAmount(view, figure), finestAmount(view, base)]
      if (said === null || spent === null || allowed === null) continue
      tally.compared()
      if (compareAmounts(spent, allowed) !== 'different' || said.word === (spent.fen > allowed.fen ? 'greater' : 'less')) continue
      yield {
        at: claim.id,
        places: [atClaim('stated', claim), atClaim('current', figure), atClaim('base', base)],
        expected: allowed,
        actual: spent,
        params: { subject: subjectOf(figure), words: said.text, current: figure.text, base: base.text, unit: figure.unit ?? 'tenThousandYuan' },
      }
    }
  },
})

/** The comparison between this rate and the next figure of its sentence. */
function wordAfter(view: BudgetView, claim: Claim): { readonly word: Word; readonly text: string } | null {
  const next = (view.claimsBySentence.get(claim.sentenceId) ?? []).find(({ start }) => start > claim.start)
  const found = comparison.exec(view.sentences.get(claim.sentenceId)?.text.slice(claim.end, next?.start) ?? '')
  const word = words.find(([, list]) => list.includes(found?.[1] ?? ''))?.[0]
  return found === null || word === undefined ? null : { word, text: found[0] }
}
