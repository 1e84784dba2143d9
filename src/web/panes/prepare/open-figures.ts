/** What stands between a draft and publishing: what is not filled or written, figures and reasons that nothing tells for sure, projects without money. */
import type { ConfirmedFigure } from '../../../core/model/draft.ts'
import type { DraftFigure } from '../../../core/prepare/draft-narrative.ts'
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

export function isOpenFigure({ state }: DraftFigure): boolean {
  return state === 'unbound' || state === 'vanished'
}

/** confirmed: what somebody gave a reason for. Groups without an item are left out. */
export function listGate(view: DraftView, confirmed: readonly ConfirmedFigure[]): GateGroup[] {
  const figuresWhere = (holds: (figure: DraftFigure) => boolean): GateItem[] => view.sentences.flatMap(({ id, text: context, figures }) => figures.filter(holds).map(({ text }) => inSentence(id, text, context)))
  const reasons = view.sentences.flatMap(({ id, text, marks }) => marks.filter(({ reason }) => reason === 'reasonTurned').map(({ start, end }) => inSentence(id, text.slice(start, end), text)))
  const known = new Set(confirmed.filter(({ text }) => text === '').map(({ sentence }) => sentence))
  const projects = view.projects.filter(({ id, content }) => content.budget.trim() === '' && !known.has(id)).map(({ id, content }): GateItem => ({ confirms: { sentence: id, text: '' }, text: content.name, context: '', room: 'projects', targetId: id }))
  const groups: GateGroup[] = [
    { kind: 'open', mustBeMended: true, items: figuresWhere(({ state }) => state === 'open') },
    { kind: 'blanks', mustBeMended: true, items: figuresWhere(({ state }) => state === 'toWrite') },
    { kind: 'figures', mustBeMended: false, items: figuresWhere(isOpenFigure) },
    { kind: 'reasons', mustBeMended: false, items: reasons },
    { kind: 'projects', mustBeMended: false, items: projects },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

function inSentence(sentence: string, text: string, context: string): GateItem {
  return { confirms: { sentence, text }, text, context: context === text ? '' : context, room: 'words', targetId: sentence }
}
