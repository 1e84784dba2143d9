/** Places of a finding, made from what the rule looked at. */
import type { FindingPlace } from '../model/finding.ts'
import type { Cell, FormRow } from '../model/form.ts'
import type { Claim, Sentence } from '../model/narrative.ts'
import type { Place } from '../model/place.ts'

export function atCell(role: string, cell: Cell): FindingPlace {
  return { role, place: cell.place, cellId: cell.id, claimId: null, text: cell.text }
}

export function atClaim(role: string, claim: Claim): FindingPlace {
  return { role, place: claim.places[0], cellId: null, claimId: claim.id, text: claim.text }
}

export function atRow(role: string, row: FormRow): FindingPlace {
  return { role, place: row.place, cellId: null, claimId: null, text: row.label }
}

/** text: the words within the sentence that matter. They are placed at the line that holds most of them; a whole sentence at its first. */
export function atSentence(role: string, sentence: Sentence, text: string = sentence.text): FindingPlace[] {
  const place = text === sentence.text ? sentence.places[0] : lineOf(sentence, text)
  return place === undefined ? [] : [{ role, place, cellId: null, claimId: null, text }]
}

function lineOf({ text: whole, places, lineStarts }: Sentence, text: string): Place | undefined {
  const start = Math.max(0, whole.indexOf(text))
  const end = start + text.length
  let most = -Infinity
  let found: Place | undefined
  for (const [line, place] of places.entries()) {
    const held = Math.min(end, lineStarts[line + 1] ?? whole.length) - Math.max(start, lineStarts[line] ?? 0)
    if (held <= most) continue
    most = held
    found = place
  }
  return found
}

export function atPlace(role: string, place: Place, text: string): FindingPlace {
  return { role, place, cellId: null, claimId: null, text }
}
