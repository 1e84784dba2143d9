/** Places of a finding, made from what the rule looked at. */
import type { FindingPlace } from '../model/finding.ts'
import type { Cell, FormRow } from '../model/form.ts'
import type { Claim, Sentence } from '../model/narrative.ts'
import type { Place } from '../model/place.ts'

export function atCell(role: string, cell: Cell): FindingPlace {
  return { role, place: cell.place, cellId: cell.id, claimId: null, text: cell.text }
}

export function atClaim(role: string, claim: Claim): FindingPlace {
  return { role, place: claim.place, cellId: null, claimId: claim.id, text: claim.text }
}

export function atRow(role: string, row: FormRow): FindingPlace {
  return { role, place: row.place, cellId: null, claimId: null, text: row.label }
}

/** text: the words within the sentence that matter. A sentence over several lines is placed at its first. */
export function atSentence(role: string, sentence: Sentence, text: string = sentence.text): FindingPlace[] {
  const [place] = sentence.places
  return place === undefined ? [] : [{ role, place, cellId: null, claimId: null, text }]
}

export function atPlace(role: string, place: Place, text: string): FindingPlace {
  return { role, place, cellId: null, claimId: null, text }
}
