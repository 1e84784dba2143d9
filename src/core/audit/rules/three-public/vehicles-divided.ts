/**
 * Official vehicles are told as what was bought and what running them cost. Where the prose divides them and states what running cost, it says of
 * purchases too, be it that there were none. A form that prints the nothing leaves less to ask.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, includesAny, plain } from '../../words.ts'
import { itemCell } from './item-cell.ts'

const { both, purchases } = ruleVocabulary.vehicleHalves
const bothHalves = new RegExp(alternatives(both), 'g')

export const vehiclesDivided = defineRule({
  id: 'three-public/vehicles-divided',
  title: { zh: '公务用车费细化到购置和运行', en: 'Vehicles are divided into purchase and running' },
  basis: ['disclosure-procedure-2016'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const whole = told(view, 'vehicles')
    const running = told(view, 'vehicleOperation')
    if (whole === undefined || running === undefined || (whole.amount?.fen ?? 0n) === 0n) return
    tally.compared()
    const said = view.budget.narrative.sentences.some((sentence) => isOfThreePublic(view, sentence.sectionId) && includesAny(plain(sentence.text).replace(bothHalves, ''), purchases))
    if (said || told(view, 'vehiclePurchase') !== undefined) return
    const isPrinted = itemCell(view, 'vehiclePurchase')?.amount != null
    yield { at: running.id, places: [atClaim('stated', running), atClaim('whole', whole)], actual: running.amount, severity: isPrinted ? 'advice' : 'warning', params: { unit: running.unit ?? 'tenThousandYuan' } }
  },
})

function told(view: BudgetView, row: string): Claim | undefined {
  return (view.claimsByConcept.get(`threePublic.${row}`) ?? []).find((claim) => claim.kind === 'amount' && isOfThreePublic(view, view.sentences.get(claim.sentenceId)?.sectionId ?? null))
}

function isOfThreePublic(view: BudgetView, sectionId: string | null): boolean {
  return view.sections.get(sectionId ?? '')?.kind === 'threePublicExpenses'
}
