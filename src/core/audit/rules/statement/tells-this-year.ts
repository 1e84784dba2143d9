/**
 * A part of the prose about this year's plan has figures of this year. One whose figures are all of the year before, by its own words, was left
 * over from the older text. Parts that look back mean it.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim, ClaimBasis, Section, SectionKind } from '../../../model/narrative.ts'
import { anything, fiscalYear, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy, type BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'

/** What every document tells of its own year. Assets are told as of the end of the year before. */
const kinds: ReadonlySet<SectionKind> = new Set<SectionKind>(['revenue', 'expenditure', 'fiscalAppropriation', 'officeRunningCosts', 'threePublicExpenses', 'governmentProcurement'])
const ofYearBefore: ReadonlySet<ClaimBasis> = new Set<ClaimBasis>(['priorBudget', 'priorExecution'])

export const tellsThisYear = defineRule({
  id: 'statement/tells-this-year',
  title: { zh: '各部分写有本年数字', en: 'Every part tells this year’s figures' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { year: fiscalYear, prose: narrative, view: anything },
  *check({ year, prose, view }, tally) {
    const amounts = prose.claims.filter(({ kind, amount }) => kind === 'amount' && amount !== null)
    for (const claims of groupBy(amounts, ({ sentenceId }) => view.sentences.get(sentenceId)?.sectionId ?? null).values()) {
      const section = view.sections.get(view.sentences.get(claims[0]?.sentenceId ?? '')?.sectionId ?? '')
      if (section === undefined || !kinds.has(section.kind)) continue
      tally.compared()
      const first = claims.find(({ amount }) => amount?.fen !== 0n)
      const isLeftOver = claims.every(({ basis }) => ofYearBefore.has(basis)) && namesOnly(view, section, year - 1, year)
      if (first === undefined || !isLeftOver || looksBack(view, section, claims)) continue
      yield {
        at: section.id,
        places: [atClaim('stated', first)],
        params: { heading: section.heading, stated: first.text, printed: `${year - 1}`, year: `${year}` },
        root: `statement/year-left-over@${first.id}`,
      }
    }
  },
})

/** Its sentences name the one year and not the other, nor this year by another word. */
function namesOnly(view: BudgetView, { id }: Section, named: number, other: number): boolean {
  const text = (view.sentencesBySection.get(id) ?? []).map((sentence) => sentence.text).join('')
  return text.includes(`${named}年`) && !text.includes(`${other}年`) && !includesAny(text, ruleVocabulary.thisYear)
}

function looksBack(view: BudgetView, { heading }: Section, claims: readonly Claim[]): boolean {
  const texts = claims.flatMap(({ sentenceId }) => view.sentences.get(sentenceId)?.text ?? [])
  return includesAny(heading, ruleVocabulary.lookingBack) || (view.budget.stage === 'budget' && texts.some((text) => includesAny(text, ruleVocabulary.lookingBack)))
}
