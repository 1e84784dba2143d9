/** What stands between a document and publishing, as the dialog shows it: what is not filled or written, what nothing tells for sure, projects without money. */
import type { DraftEdit } from '../../../core/model/draft.ts'
import type { OpenKind, OpenPlace } from '../../../core/model/draft-gate.ts'
import { listOpenPlaces, mustBeMended } from '../../../core/prepare/draft-gate.ts'
import type { DraftView } from '../../worker/protocol.ts'

export type GateKind = 'open' | 'blanks' | 'figures' | 'reasons' | 'marked' | 'projects'

/** mustBeMended: no reason opens the gate. */
export interface GateGroup {
  readonly kind: GateKind
  readonly mustBeMended: boolean
  readonly items: readonly OpenPlace[]
}

const kindsOf: Readonly<Record<GateKind, readonly [OpenKind, ...OpenKind[]]>> = {
  open: ['unfilled'], blanks: ['unwritten'], figures: ['unbound', 'vanished'], reasons: ['reasonTurned'], marked: ['marked'], projects: ['projectWithoutAmount'],
}

/** Of a budget in work. */
export function listGate(view: DraftView, edits: readonly DraftEdit[]): GateGroup[] {
  return groupPlaces(listOpenPlaces(view, edits))
}

/** Groups without an item are left out. */
export function groupPlaces(places: readonly OpenPlace[]): GateGroup[] {
  const groups = (Object.keys(kindsOf) as GateKind[]).map((kind): GateGroup => ({
    kind,
    mustBeMended: mustBeMended(kindsOf[kind][0]),
    items: places.filter((place) => kindsOf[kind].includes(place.kind)),
  }))
  return groups.filter(({ items }) => items.length > 0)
}
