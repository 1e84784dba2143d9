/**
 * Vehicles kept on fiscal money are some of the vehicles the body has. More kept than there are cannot be; fewer may have its reason, so a
 * difference of the other direction is only advice.
 */
import { narrative, anything } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'

export const vehicleCountsAgree = defineRule({
  id: 'asset/vehicle-counts-agree',
  title: { zh: '公务用车保有量与车辆数相符', en: 'Official cars kept are among the vehicles there are' },
  basis: ['state-assets-43', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const counts = vehicleCounts(view)
    const kept = only(counts.filter((claim) => isKept(view, claim)))
    const had = only(counts.filter((claim) => isTotal(view, claim)))
    if (kept === null || had === null) return
    tally.compared()
    if (kept.decimal?.digits === had.decimal?.digits) return
    const isMore = (kept.decimal?.digits ?? 0n) > (had.decimal?.digits ?? 0n)
    yield { at: 'vehicles', severity: isMore ? 'warning' : 'advice', places: isMore ? [atClaim('kept', kept), atClaim('had', had)] : [atClaim('had', had), atClaim('kept', kept)], params: { kept: kept.text, had: had.text, case: isMore ? 'more' : 'fewer' } }
  },
})

function vehicleCounts(view: BudgetView): Claim[] {
  return view.budget.narrative.claims.filter(({ kind, countUnit, decimal }) => kind === 'count' && decimal !== null && ruleVocabulary.vehicleUnits.includes(countUnit ?? ''))
}

/** The words between the last punctuation and the count. */
function leadOf(view: BudgetView, { sentenceId, start }: Claim): string {
  return (view.sentences.get(sentenceId)?.text ?? '').slice(0, start).split(/[，,；;：:、]/).at(-1) ?? ''
}

function isKept(view: BudgetView, claim: Claim): boolean {
  return includesAny(leadOf(view, claim), ruleVocabulary.countWords.vehiclesHeld ?? [])
}

/** The count of all vehicles that the section about assets states first. */
function isTotal(view: BudgetView, claim: Claim): boolean {
  const section = view.sections.get(view.sentences.get(claim.sentenceId)?.sectionId ?? '')
  return section?.kind === 'assets' && includesAny(leadOf(view, claim), ruleVocabulary.allVehicles)
}

/** Several different counts of one kind tell nothing. */
function only(claims: readonly Claim[]): Claim | null {
  const [first] = claims
  return first !== undefined && claims.every(({ decimal }) => decimal?.digits === first.decimal?.digits) ? first : null
}
