/** The budget in work as the state knows it, and what may be done with it. The steps are the truth; all else is made of them by the worker. */
import type { Budget } from '../../core/model/budget.ts'
import type { DraftStep } from '../../core/model/draft.ts'
import type { DraftComparison } from '../../core/prepare/merge-drafts.ts'
import type { FormId } from '../../core/model/form-definition.ts'
import type { DraftView, Review } from '../worker/protocol.ts'

/** What is worked on: a form, the words, or the projects. */
export type Room = FormId | 'words' | 'projects'

/** saved: every step is on the disk · saving: soon · failed: this browser cannot keep it; only the file can. */
export type Keeping = 'saved' | 'saving' | 'failed'

/** Where the eye should go in the room. serial: grows with every wish. */
export interface DraftTarget {
  readonly id: string
  readonly serial: number
}

export interface Preparing {
  readonly id: string
  readonly name: string
  /** The disclosure it starts from. */
  readonly last: Budget
  readonly steps: readonly DraftStep[]
  /** Null until the worker has shown it for the first time. */
  readonly view: DraftView | null
  /** What an audit of the printed draft says; of a moment ago, while one is under way. */
  readonly review: Review | null
  readonly auditing: boolean
  readonly keeping: Keeping
  readonly room: Room
  readonly target: DraftTarget | null
  /** Another copy of it, and what both changed; while a person chooses. */
  readonly merging: Merging | null
}

export interface Merging {
  /** Of the file the copy came in. */
  readonly name: string
  readonly steps: readonly DraftStep[]
  readonly comparison: DraftComparison
}

export type PreparingAction =
  | { readonly kind: 'draftOpened'; readonly id: string; readonly name: string; readonly last: Budget; readonly steps: readonly DraftStep[]; readonly keeping: Keeping }
  | { readonly kind: 'draftStepped'; readonly steps: readonly DraftStep[] }
  | { readonly kind: 'draftReplaced'; readonly steps: readonly DraftStep[] }
  | { readonly kind: 'draftShown'; readonly view: DraftView }
  | { readonly kind: 'draftMerging'; readonly merging: Merging | null }
  | { readonly kind: 'draftAuditing' }
  | { readonly kind: 'draftAudited'; readonly review: Review }
  | { readonly kind: 'draftKept'; readonly keeping: Keeping }
  | { readonly kind: 'draftRoomShown'; readonly room: Room; readonly targetId: string | null }
  | { readonly kind: 'draftLeft' }

export function reducePreparing(preparing: Preparing | null, action: PreparingAction): Preparing | null {
  if (action.kind === 'draftLeft') return null
  if (action.kind === 'draftOpened') {
    const { id, name, last, steps, keeping } = action
    return { id, name, last, steps, view: null, review: null, auditing: false, keeping, room: last.forms[0]?.id ?? 'words', target: null, merging: null }
  }
  if (preparing === null) return null
  switch (action.kind) {
    case 'draftStepped':
      return { ...preparing, steps: [...preparing.steps, ...action.steps], keeping: preparing.keeping === 'failed' ? 'failed' : 'saving' }
    case 'draftReplaced':
      return { ...preparing, steps: action.steps }
    case 'draftShown':
      return { ...preparing, view: action.view }
    case 'draftMerging':
      return { ...preparing, merging: action.merging }
    case 'draftAuditing':
      return { ...preparing, auditing: true }
    case 'draftAudited':
      return { ...preparing, review: action.review, auditing: false }
    case 'draftKept':
      return { ...preparing, keeping: action.keeping }
    case 'draftRoomShown': {
      const serial = (preparing.target?.serial ?? 0) + 1
      return { ...preparing, room: action.room, target: action.targetId === null ? null : { id: action.targetId, serial } }
    }
  }
}
