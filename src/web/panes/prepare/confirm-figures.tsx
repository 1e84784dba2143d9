/** Figures of a sentence that no table tells, and the ground on which a person says they are right. */
import { useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { DraftFigure } from '../../../core/prepare/draft-narrative.ts'
import { useApp } from '../../app-context.ts'

export function ConfirmFigures({ sentence, figures }: { readonly sentence: string; readonly figures: readonly DraftFigure[] }): ReactElement {
  const { state, session, words } = useApp()
  const own = draftWords[state.language]
  const [reason, setReason] = useState<string | null>(null)
  const texts = [...new Set(figures.map(({ text }) => text))]
  return (
    <form
      className="confirm-figures"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason === null || reason.trim() === '') return
        session.step({ kind: 'figuresConfirmed', figures: texts.map((text) => ({ sentence, text })), reason: reason.trim() })
      }}
    >
      <span className="mark-warning">{own.sentence.unboundHere(texts.join(words.comma))}</span>
      {reason === null ? (
        <button type="button" className="link" onClick={() => setReason('')}>
          {own.confirm.button}
        </button>
      ) : (
        <>
          <input
            // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press of its button.
            autoFocus
            aria-label={own.confirm.reason}
            placeholder={own.confirm.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setReason(null)
            }}
          />
          <button type="submit" className="secondary small" disabled={reason.trim() === ''}>
            {own.confirm.keep}
          </button>
        </>
      )}
    </form>
  )
}
