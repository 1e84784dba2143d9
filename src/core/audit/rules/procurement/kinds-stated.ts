/** A procurement budget with money is told by goods, works and services. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { alternatives } from '../../words.ts'

/** 其中：货物 20 万元: the name alone is enough in its section. */
const kindWithFigure = new RegExp(`(?:${alternatives(ruleVocabulary.procurementKinds)})[^\\d，。；]{0,8}\\d`)

export const kindsStated = defineRule({
  id: 'procurement/kinds-stated',
  title: { zh: '政府采购按货物、工程、服务说明', en: 'Procurement is told by goods, works and services' },
  basis: ['disclosure-procedure-2016', 'procurement-law-33'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const total = (view.claimsByConcept.get('procurement.total') ?? []).find(({ kind, amount }) => kind === 'amount' && amount !== null && amount.fen > 0n)
    if (total === undefined) return
    tally.compared()
    if (['goods', 'works', 'services'].some((kind) => view.claimsByConcept.has(`procurement.${kind}`))) return
    const section = view.sentences.get(total.sentenceId)?.sectionId ?? null
    if ((view.sentencesBySection.get(section) ?? []).some(({ text }) => kindWithFigure.test(text))) return
    yield { at: total.id, places: [atClaim('stated', total)], params: { total: total.text } }
  },
})
