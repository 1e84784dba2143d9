/** What stands before publishing: all that must be mended, and all that a person may stand by with a reason. */
import { Fragment, useEffect, useRef, useState, type ReactElement } from 'react'
import { groupBy } from '../../../core/audit/view.ts'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { OpenPlace } from '../../../core/model/draft-gate.ts'
import { groundLength, isGround, leastGround } from '../../../core/prepare/draft-gate.ts'
import { useApp } from '../../app-context.ts'
import type { GateGroup, GateKind } from './open-figures.ts'

interface PublishGateProps {
  readonly groups: readonly GateGroup[]
  readonly onClose: () => void
  readonly onLook: (place: OpenPlace) => void
  /** Each group stands on a ground of its own. */
  readonly onConfirm: (reasonFor: (kind: GateKind) => string) => void
}

export function PublishGate({ groups, onClose, onLook, onConfirm }: PublishGateProps): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].confirm
  const [reasons, setReasons] = useState<Readonly<Partial<Record<GateKind, string>>>>({})
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const reasonFor = (kind: GateKind): string => (reasons[kind] ?? '').trim()
  const mayPublish = groups.every(({ kind, mustBeMended }) => !mustBeMended && isGround(reasonFor(kind)))
  const look = (place: OpenPlace): void => {
    onClose()
    onLook(place)
  }
  const first = groups[0]?.items[0]
  return (
    <dialog ref={dialog} className="publish-gate" aria-labelledby="gate-heading" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!mayPublish) return
          onClose()
          onConfirm(reasonFor)
        }}
      >
        <h2 id="gate-heading">{own.heading}</h2>
        {groups.map((group) => (
          <Group key={group.kind} group={group} reason={reasons[group.kind] ?? ''} onReason={(reason) => setReasons({ ...reasons, [group.kind]: reason })} onLook={look} />
        ))}
        <p className="gate-ends">
          <button type="button" className="plain" onClick={onClose}>
            {own.cancel}
          </button>
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
  readonly onLook: (place: OpenPlace) => void
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
        {[...groupBy(items, ({ of }) => of)].map(([of, places]) => (
          <li key={of}>
            {places.map((place, index) => (
              <Fragment key={index}>
                <button type="button" className="link" onClick={() => onLook(place)}>
                  {place.text}
                </button>{' '}
              </Fragment>
            ))}
            <span className="quiet">{places.length === 1 && places[0]?.sentence === places[0]?.text ? '' : places[0]?.sentence}</span>
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
