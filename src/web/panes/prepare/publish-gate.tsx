/** What stands before publishing while figures of the narrative are bound to nothing: it opens only to a reason, which stays in the draft. */
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { useApp } from '../../app-context.ts'
import type { OpenFigure } from './open-figures.ts'

const mostShown = 8

export function PublishGate({ open, blanks, onClose, onPublish }: { readonly open: readonly OpenFigure[]; readonly blanks: readonly OpenFigure[]; readonly onClose: () => void; readonly onPublish: () => void }): ReactElement {
  const { state, dispatch, session } = useApp()
  const own = draftWords[state.language]
  const [reason, setReason] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  // A blank cannot be published on any ground.
  const shown = blanks.length > 0 ? blanks : open
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
        <p>{blanks.length > 0 ? own.confirm.blanks(blanks.length) : own.confirm.lead(open.length)}</p>
        <ul>
          {shown.slice(0, mostShown).map(({ sentence, text, context }, index) => (
            <li key={index}>
              <button type="button" className="link" onClick={() => look(sentence)}>
                {text}
              </button>{' '}
              <span className="quiet">{context}</span>
            </li>
          ))}
        </ul>
        {shown.length > mostShown && <p className="quiet">{own.confirm.more(shown.length - mostShown)}</p>}
        {blanks.length === 0 && (
          <label>
            {own.confirm.reasonForAll}
            <textarea rows={2} value={reason} placeholder={own.confirm.reason} onChange={(event) => setReason(event.currentTarget.value)} />
          </label>
        )}
        <p className="gate-ends">
          <button type="button" className="plain" onClick={() => look(shown[0]?.sentence ?? null)}>
            {own.confirm.look}
          </button>
          <button type="submit" className="primary" disabled={blanks.length > 0 || reason.trim() === ''}>
            {own.confirm.publish}
          </button>
        </p>
      </form>
    </dialog>
  )
}
