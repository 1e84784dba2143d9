/** The line of tools over a budget in work: back and forth, the unit that is looked at, and the ways out. */
import { useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { Unit } from '../../../core/money.ts'
import { foldSteps } from '../../../core/model/draft.ts'
import { confirmationOf } from '../../../core/prepare/draft-gate.ts'
import { useApp } from '../../app-context.ts'
import type { Preparing } from '../../state/preparing.ts'
import type { DraftView } from '../../worker/protocol.ts'
import { listGate, type GateKind } from './open-figures.ts'
import { HistoryButton } from './history-button.tsx'
import { PublishGate } from './publish-gate.tsx'
import { TakeButton } from './take-button.tsx'

const units: readonly Unit[] = ['yuan', 'tenThousandYuan']

export function DraftTools({ preparing, view, unit, onUnit }: { readonly preparing: Preparing; readonly view: DraftView; readonly unit: Unit | null; readonly onUnit: (unit: Unit) => void }): ReactElement {
  const { state, dispatch, session, words } = useApp()
  const own = draftWords[state.language]
  const { edits, undone } = foldSteps(preparing.steps)
  const shown = unit ?? view.forms.find(({ form }) => form.id === preparing.room)?.form.unit ?? 'tenThousandYuan'
  const { publishDraft } = session
  const [isGated, setGated] = useState(false)
  const gate = listGate(view, edits)
  const publish = (): void => {
    // The single file has no typesetter: it says where it can be done.
    if (publishDraft === null) dispatch({ kind: 'noticed', notice: { kind: 'publishElsewhere' } })
    else if (gate.length > 0) setGated(true)
    else void publishDraft()
  }
  /** The grounds stay in the draft. */
  const confirm = (reasonFor: (kind: GateKind) => string): void => {
    for (const { kind, items } of gate) session.step({ kind: 'figuresConfirmed', figures: items.map(confirmationOf), reason: reasonFor(kind) })
    void publishDraft?.()
  }
  return (
    <div className="draft-tools" role="toolbar" aria-label={own.inWork}>
      <button type="button" className="plain" onClick={session.leaveDraft}>
        ‹ {own.leave}
      </button>
      <button type="button" className="tool" disabled={edits.length === 0} onClick={() => session.step({ kind: 'undo' })} title={`${own.undo}  Ctrl+Z`}>
        {own.undo}
      </button>
      <button type="button" className="tool" disabled={undone.length === 0} onClick={() => session.step({ kind: 'redo' })} title={`${own.redo}  Ctrl+Y`}>
        {own.redo}
      </button>
      <HistoryButton />
      <span className="unit-choice">
        <span className="quiet">{own.view}</span>
        {units.map((one) => (
          <button key={one} type="button" className="tool" aria-pressed={one === shown} onClick={() => onUnit(one)}>
            {words.units[one]}
          </button>
        ))}
      </span>
      <span className={`keeping is-${preparing.keeping}`} role="status">
        {own.keeping[preparing.keeping]}
      </span>
      <TakeButton />
      <button type="button" className={preparing.keeping === 'failed' ? 'primary' : 'secondary'} title={own.saveFileHint} onClick={session.saveDraftFile}>
        {own.saveFile}
      </button>
      <button type="button" className="secondary" title={own.showPrintedHint} onClick={() => void session.showPrinted()}>
        {own.showPrinted}
      </button>
      <button type="button" className="primary" title={own.publishHint} disabled={preparing.review === null} onClick={publish}>
        {own.publish}
      </button>
      {isGated && <PublishGate groups={gate} onClose={() => setGated(false)} onLook={({ kind, of }) => dispatch({ kind: 'draftRoomShown', room: kind === 'projectWithoutAmount' ? 'projects' : 'words', targetId: of })} onConfirm={confirm} />}
    </div>
  )
}
