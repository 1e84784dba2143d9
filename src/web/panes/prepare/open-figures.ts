/** What stands between a draft and publishing, as the dialog shows it: what is not filled or written, what nothing tells for sure, projects without money. */
import type { ConfirmedFigure, DraftEdit } from '../../../core/model/draft.ts'
import type { OpenKind } from '../../../core/model/draft-gate.ts'
import { confirmationOf, listOpenPlaces, mustBeMended } from '../../../core/prepare/draft-gate.ts'
import type { Room } from '../../state/preparing.ts'
import type { DraftView } from '../../worker/protocol.ts'

export type GateKind = 'open' | 'blanks' | 'figures' | 'reasons' | 'projects'

/** context: the whole sentence. */
export interface GateItem {
  readonly confirms: ConfirmedFigure
  readonly text: string
  readonly context: string
  readonly room: Room
  readonly targetId: string
}

/** mustBeMended: no reason opens the gate. */
export interface GateGroup {
  readonly kind: GateKind
  readonly mustBeMended: boolean
  readonly items: readonly GateItem[]
}

const kindsOf: Readonly<Record<GateKind, readonly [OpenKind, ...OpenKind[]]>> = {
  open: ['unfilled'], blanks: ['unwritten'], figures: ['unbound', 'vanished'], reasons: ['reasonTurned'], projects: ['projectWithoutAmount'],
}

/** Groups without an item are left out. */
export function listGate(view: DraftView, edits: readonly DraftEdit[]): GateGroup[] {
  const places = listOpenPlaces(view, edits)
  const groups = (Object.keys(kindsOf) as GateKind[]).map((kind): GateGroup => ({
    kind,
    mustBeMended: mustBeMended(kindsOf[kind][0]),
    items: places.filter((place) => kindsOf[kind].includes(place.kind)).map((place) => ({
      confirms: confirmationOf(place), text: place.text, context: place.sentence === place.text ? '' : place.sentence, room: kind === 'projects' ? 'projects' : 'words', targetId: place.of,
    })),
  }))
  return groups.filter(({ items }) => items.length > 0)
}
