/** Who pays for running official cars has cars, or says whose they are; the asset table and the prose are asked. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { isPositive } from '../../figures.ts'
import { anything, form, narrative } from '../../needs.ts'
import { atCell, atClaim, atPlace } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny, plain } from '../../words.ts'

export const vehiclesAndAssets = defineRule({
  id: 'cross-table/vehicles-and-assets',
  title: { zh: '列有公务用车运行费的，应有车辆', en: 'Vehicle costs go with vehicles' },
  basis: ['state-assets-43', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { threePublic: form('threePublicExpenses'), prose: narrative, view: anything },
  *check({ view }, tally) {
    const cost = ['total', 'finalAccounts'].map((column) => view.cell({ form: 'threePublicExpenses', panel: 'main', row: 'vehicleOperation', column })).find(isPositive)
    if (cost === undefined || explainsSharedCars(view)) return
    const none = vehicleEvidence(view)
    if (none === null) return tally.open('assets')
    tally.compared()
    if (none.length === 0) return
    yield { at: 'vehicleOperation', places: [atCell('cost', cost), ...none], actual: cost.amount, params: { unit: cost.unit } }
  },
})

/** → places that say there is no vehicle; empty when there is one; null when the document does not tell. */
function vehicleEvidence(view: BudgetView): Draft['places'] | null {
  const counts = view.budget.narrative.claims.filter(
    ({ kind, countUnit, decimal }) => kind === 'count' && decimal !== null && ruleVocabulary.vehicleUnits.includes(countUnit ?? ''),
  )
  const stated = counts.filter(({ sentenceId }) => view.sections.get(view.sentences.get(sentenceId)?.sectionId ?? '')?.kind === 'assets')
  if (stated.some(({ decimal }) => (decimal?.digits ?? 0n) > 0n)) return []
  const [first] = stated
  if (first !== undefined) return [atClaim('count', first)]
  const assets = view.forms.get('fixedAssets')
  if (assets === undefined || assets.status !== 'filled') return null
  if (assets.rows.some(({ label }) => includesAny(plain(label), ruleVocabulary.vehicleRows))) return []
  const [place] = assets.places
  return place === undefined ? null : [atPlace('assets', place, assets.title)]
}

function explainsSharedCars(view: BudgetView): boolean {
  return view.budget.narrative.sentences.some(({ text }) => includesAny(text, ruleVocabulary.sharedPlatform) && includesAny(text, ruleVocabulary.vehicleWords))
}
