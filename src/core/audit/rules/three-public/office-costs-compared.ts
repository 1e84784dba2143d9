/** Running costs are compared with last year. Some places do not ask for it, so this is advice. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny } from '../../words.ts'

export const officeCostsCompared = defineRule({
  id: 'three-public/office-costs-compared',
  title: { zh: '机关运行经费说明增减', en: 'Running costs are compared with last year' },
  basis: ['budget-law-14', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const about = view.claimsByConcept.get('officeRunningCosts') ?? []
    const figure = about.find(({ kind, amount }) => kind === 'amount' && amount !== null && amount.fen > 0n)
    if (figure === undefined) return
    tally.compared()
    if (about.some(({ kind }) => kind === 'change' || kind === 'rate' || kind === 'unchanged')) return
    const paragraph = view.sentences.get(figure.sentenceId)?.paragraphIndex ?? -1
    const words = (view.sentencesByParagraph.get(paragraph) ?? []).map(({ text }) => text).join('')
    if (includesAny(words, ruleVocabulary.comparisonWords)) return
    yield { at: figure.concept ?? '', places: [atClaim('stated', figure)], params: { stated: figure.text } }
  },
})
