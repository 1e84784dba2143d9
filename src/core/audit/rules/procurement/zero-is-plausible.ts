/** No procurement at all is hard to believe of a department whose projects outsource, buy or print. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Project } from '../../../model/project.ts'
import { isPositive } from '../../figures.ts'
import { anything, projects } from '../../needs.ts'
import { atClaim, atPlace } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { firstOf } from '../../words.ts'

export const zeroIsPlausible = defineRule({
  id: 'procurement/zero-is-plausible',
  title: { zh: '有采购内容的项目应编政府采购预算', en: 'Projects that buy go with a procurement budget' },
  basis: ['procurement-law-33', 'procurement-regulation-29'],
  applies: {},
  severity: 'warning',
  needs: { listed: projects, view: anything },
  *check({ listed, view }, tally) {
    const zero = zeroProcurement(view)
    if (zero === null) return
    tally.compared()
    const buying = listed.flatMap(purchaseOf)
    if (zero.length === 0 || buying.length === 0) return
    yield { at: 'document', places: [...zero, ...buying], actual: 0n, params: { count: `${buying.length}`, purchases: buying.map(({ text }) => text).slice(0, 4).join('；') } }
  },
})

/** → where it says zero; empty when it says more; null when it says nothing. */
function zeroProcurement(view: BudgetView): Draft['places'] | null {
  const claims = (view.claimsByConcept.get('procurement.total') ?? []).filter(({ kind, amount }) => kind === 'amount' && amount !== null)
  const form = view.forms.get('governmentProcurement')
  if (claims.some(({ amount }) => amount !== null && amount.fen > 0n) || form?.cells.some(isPositive) === true) return []
  const [place] = form?.places ?? []
  if (form?.status === 'nil' && place !== undefined) return [atPlace('empty', place, form.title)]
  const [claim] = claims
  return claim === undefined ? null : [atClaim('stated', claim)]
}

function purchaseOf({ name, purpose, objectives, indicators, places }: Project): Draft['places'] {
  const texts = [name, purpose ?? '', ...objectives.map(({ text }) => text), ...indicators.map((indicator) => indicator.name)]
  const clause = texts.flatMap((text) => text.split(/[，。；、,;]/)).find((one) => firstOf(one, ruleVocabulary.purchases) !== null)
  const [place] = places
  return clause === undefined || place === undefined ? [] : [atPlace('project', place, clause.trim())]
}
