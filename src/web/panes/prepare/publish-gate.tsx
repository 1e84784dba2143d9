/** What stands before publishing: all that must be mended, and all that a person may stand by with a reason, which stays in the draft. */
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { groundLength, isGround, leastGround } from '../../../core/prepare/draft-gate.ts'
import { useApp } from '../../app-context.ts'
import type { GateGroup, GateItem, GateKind } from './open-figures.ts'

export function PublishGate({ groups, onClose, onPublish }: { readonly groups: readonly GateGroup[]; readonly onClose: () => void; readonly onPublish: () => void }): ReactElement {
  const { state, dispatch, session } = useApp()
  const own = draftWords[state.language].confirm
  const [reasons, setReasons] = useState<Readonly<Partial<Record<GateKind, string>>>>({})
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const reasonFor = (kind: GateKind): string => (reasons[kind] ?? '').trim()
  const mayPublish = groups.every(({ kind, mustBeMended }) => !mustBeMended && isGround(reasonFor(kind)))
  const look = ({ room, targetId }: GateItem): void => {
    onClose()
    dispatch({ kind: 'draftRoomShown', room, targetId })
  }
  const first = groups[0]?.items[0]
  return (
    <dialog ref={dialog} className="publish-gate" aria-labelledby="gate-heading" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!mayPublish) return
          for (const { kind, items } of groups) session.step({ kind: 'figuresConfirmed', figures: items.map(({ confirms }) => confirms), reason: reasonFor(kind) })
          onClose()
          onPublish()
        }}
      >
        <h2 id="gate-heading">{own.heading}</h2>
        {groups.map((group) => (
          <Group key={group.kind} group={group} reason={reasons[group.kind] ?? ''} onReason={(reason) => setReasons({ ...reasons, [group.kind]: reason })} onLook={look} />
        ))}
        <p className="gate-ends">
          <button type="button" className="plain" onClick={() => first !== undefined && look(first)}>
            {own.look}
          </button>
          <button type="submit" className="primary" disabled={!mayPublish}>
            {own.publish}
          </button>
        </p>
      </form>
    </dialog>
  )
}

interface GroupProps {
  readonly group: GateGroup
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly onLook: (item: GateItem) => void
}

function Group({ group: { kind, mustBeMended, items }, reason, onReason, onLook }: GroupProps): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].confirm
  const left = leastGround - groundLength(reason)
  return (
    <section className="gate-group" aria-labelledby={`gate-${kind}`}>
      <h3 id={`gate-${kind}`} className={mustBeMended ? 'mark-error' : 'mark-warning'}>
        {`${mustBeMended ? '●' : '▲'} ${own.groups[kind](items.length)}`}
      </h3>
      <ul>
        {items.map((item, index) => (
          <li key={index}>
            <button type="button" className="link" onClick={() => onLook(item)}>
              {item.text}
            </button>{' '}
            <span className="quiet">{item.context}</span>
          </li>
        ))}
      </ul>
      {!mustBeMended && (
        <label>
          {own.reasonForGroup(leastGround)}
          <textarea rows={2} value={reason} placeholder={own.reason} onChange={(event) => onReason(event.currentTarget.value)} />
          {reason.trim() !== '' && left > 0 && <span className="quiet">{own.reasonLeft(left)}</span>}
        </label>
      )}
    </section>
  )
}
