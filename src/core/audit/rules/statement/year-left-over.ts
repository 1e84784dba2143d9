/**
 * A sentence of the year before that states this year's figure to the fen, in a section that says nothing of that figure for this year:
 * its year was left over from the older text. Figures that two years share are told for both, or said to be unchanged.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim, ClaimBasis } from '../../../model/narrative.ts'
import { fiscalYear, narrative, anything } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import { groupBy, type BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'
import { thisYearsCell } from './this-years-cell.ts'

const ofYearBefore: ReadonlySet<ClaimBasis> = new Set<ClaimBasis>(['priorBudget', 'priorExecution'])

export const statementYearLeftOver = defineRule({
  id: 'statement/year-left-over',
  title: { zh: '本年数不写作上年数', en: 'This year’s figures carry this year' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { year: fiscalYear, prose: narrative, view: anything },
  *check({ year, prose, view }, tally) {
    const amounts = prose.claims.filter(({ kind, amount, concept }) => kind === 'amount' && amount !== null && amount.fen !== 0n && concept !== null)
    for (const [, section] of groupBy(amounts, (claim) => sectionOf(view, claim)?.id ?? '')) {
      const said = new Set<string>()
      for (const claim of section) {
        if (!ofYearBefore.has(claim.basis) || said.has(claim.sentenceId) || !includesYear(view, claim, year - 1)) continue
        if (section.some((other) => isOfThisYear(claim, other)) || isComparedWith(view, claim)) continue
        tally.compared()
        const cell = thisYearsCell(view, claim)
        if (cell === null) continue
        said.add(claim.sentenceId)
        yield {
          at: claim.id,
          places: [atClaim('stated', claim), atCell('current', cell)],
          actual: claim.amount,
          params: { subject: subjectOf(claim), stated: claim.text, printed: `${year - 1}`, year: `${year}`, unit: claim.unit ?? 'tenThousandYuan' },
        }
      }
    }
  },
})

/** The same thing, or the same figure, is told for another year too. */
function isOfThisYear({ concept, amount }: Claim, other: Claim): boolean {
  return !ofYearBefore.has(other.basis) && (other.concept === concept || other.amount?.fen === amount?.fen)
}

function sectionOf(view: BudgetView, { sentenceId }: Claim): { readonly id: string; readonly heading: string } | undefined {
  return view.sections.get(view.sentences.get(sentenceId)?.sectionId ?? '')
}

/** The sentence names the year before the figure; a budget that says it looks back means it. */
function includesYear(view: BudgetView, claim: Claim, year: number): boolean {
  const before = (view.sentences.get(claim.sentenceId)?.text ?? '').slice(0, claim.start)
  const looksBack = view.budget.stage === 'budget' && includesAny((sectionOf(view, claim)?.heading ?? '') + before, ruleVocabulary.lookingBack)
  return before.includes(`${year}`) && !looksBack
}

/** Last year's figure, told for this year's to be compared with, or said to be the same. */
function isComparedWith(view: BudgetView, { id, sentenceId }: Claim): boolean {
  const around = view.claimsBySentence.get(sentenceId) ?? []
  return around.some(({ kind, baseClaimId }) => kind === 'unchanged' || baseClaimId === id)
}
