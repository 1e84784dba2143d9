/** On a phone, below the page: the finding in question in one line, its neighbors one tap away, the review another. Hidden where both panes show. */
import type { ReactElement } from 'react'
import { useApp } from '../../app-context.ts'
import { indexReview } from '../../state/index-review.ts'
import { SeverityMark } from '../marks.tsx'

export function FindingBar(): ReactElement | null {
  const { state, dispatch, words } = useApp()
  const { review, selection } = state
  if (review === null || selection.kind !== 'finding') return null
  const finding = indexReview(review).findingById.get(selection.id)
  if (finding === undefined) return null
  const step = (by: 1 | -1) => (): void => {
    dispatch({ kind: 'stepped', by })
    dispatch({ kind: 'paneShown', pane: 'page' })
  }
  return (
    <div className="finding-bar">
      <button type="button" className="tool" aria-label={words.help.keys.previous} onClick={step(-1)}>
        ‹
      </button>
      <button type="button" className="finding-bar-text" onClick={() => dispatch({ kind: 'paneShown', pane: 'review' })}>
        <SeverityMark severity={finding.severity} /> {review.findingTexts[finding.id]?.[state.language].sentence}
      </button>
      <button type="button" className="tool" aria-label={words.help.keys.next} onClick={step(1)}>
        ›
      </button>
    </div>
  )
}
