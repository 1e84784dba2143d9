/** What stands before publishing while figures of the narrative are bound to nothing: it opens only to a reason, which stays in the draft. */
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { useApp } from '../../app-context.ts'
import type { OpenFigure } from './open-figures.ts'

const mostShown = 8

export function PublishGate({ open, onClose, onPublish }: { readonly open: readonly OpenFigure[]; readonly onClose: () => void; readonly onPublish: () => void }): ReactElement {
  const { state, dispatch, session } = useApp()
  const own = draftWords[state.language]
  const [reason, setReason] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const look = (sentence: string | null): void => {
    onClose()
    dispatch({ kind: 'draftRoomShown', room: 'words', targetId: sentence })
  }
  return (
    <dialog ref={dialog} className="publish-gate" aria-labelledby="gate-heading" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          session.step({ kind: 'figuresConfirmed', figures: open.map(({ sentence, text }) => ({ sentence, text })), reason: reason.trim() })
          onClose()
          onPublish()
        }}
      >
        <h2 id="gate-heading">{own.confirm.heading}</h2>
        <p>{own.confirm.lead(open.length)}</p>
        <ul>
          {open.slice(0, mostShown).map(({ sentence, text, context }, index) => (
            <li key={index}>
              <button type="button" className="link" onClick={() => look(sentence)}>
                {text}
              </button>{' '}
              <span className="quiet">{context}</span>
            </li>
          ))}
        </ul>
        {open.length > mostShown && <p className="quiet">{own.confirm.more(open.length - mostShown)}</p>}
        <label>
          {own.confirm.reasonForAll}
          <textarea rows={2} value={reason} placeholder={own.confirm.reason} onChange={(event) => setReason(event.currentTarget.value)} />
        </label>
        <p className="gate-ends">
          <button type="button" className="plain" onClick={() => look(open[0]?.sentence ?? null)}>
            {own.confirm.look}
          </button>
          <button type="submit" className="primary" disabled={reason.trim() === ''}>
            {own.confirm.publish}
          </button>
        </p>
      </form>
    </dialog>
  )
}
