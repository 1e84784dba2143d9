/** What the audit says of the budget as it would be printed now; each leads to where it is mended. */
import type { ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { Finding } from '../../../core/model/finding.ts'
import { useApp } from '../../app-context.ts'
import type { Preparing, Room } from '../../state/preparing.ts'
import { indexReview } from '../../state/index-review.ts'
import { severitySigns } from '../marks.tsx'
import { projectOf } from './project-findings.ts'
import type { DraftView, Review } from '../../worker/protocol.ts'

export function DraftFindings({ preparing, view }: { readonly preparing: Preparing; readonly view: DraftView }): ReactElement {
  const { state, words } = useApp()
  const own = draftWords[state.language]
  const { review, auditing } = preparing
  const findings = review === null ? [] : indexReview(review).findings
  return (
    <section className="draft-findings pane" aria-label={own.findings}>
      <h2>
        {own.findings}
        <span className="quiet" role="status">
          {auditing ? own.auditing : review === null ? '' : findings.length === 0 ? '' : String(findings.length)}
        </span>
      </h2>
      {preparing.steps.length === 0 && <p className="quiet">{own.notBegun}</p>}
      {review !== null && findings.length === 0 && !auditing && <p className="quiet">✓ {own.noFindings}</p>}
      <ul>
        {review !== null && findings.map((finding) => <Item key={finding.id} finding={finding} review={review} view={view} severity={words.severities[finding.severity]} />)}
      </ul>
    </section>
  )
}

function Item({ finding, review, view, severity }: { readonly finding: Finding; readonly review: Review; readonly view: DraftView; readonly severity: string }): ReactElement {
  const { state, dispatch } = useApp()
  const text = review.findingTexts[finding.id]?.[state.language]
  const place = placeOf(finding, review, view)
  return (
    <li>
      <button type="button" className="draft-finding" disabled={place === null} onClick={() => place !== null && dispatch({ kind: 'draftRoomShown', room: place.room, targetId: place.id })}>
        <span className={`mark-${finding.severity}`} role="img" aria-label={severity}>
          {severitySigns[finding.severity]}
        </span>
        <span>{text?.sentence}</span>
      </button>
    </li>
  )
}

/** The first cell it speaks of, or else the sentence, as the budget in work calls them. Null for what stands nowhere. */
function placeOf(finding: Finding, review: Review, view: DraftView): { readonly room: Room; readonly id: string } | null {
  const { places, likely } = finding
  const cell = [likely?.cellId ?? null, ...places.map(({ cellId }) => cellId)].find((id) => id !== null && id !== undefined && view.forms.some(({ form }) => form.cells.some((one) => one.id === id)))
  const claim = places.map(({ claimId }) => claimId).find((id) => id !== null)
  if (claim === undefined || claim === null) {
    const form = view.forms.find(({ form: one }) => cell?.startsWith(`${one.id}/`) === true)
    const project = projectOf(finding, review, view)
    if (cell != null && form !== undefined) return { room: form.form.id, id: cell }
    return project === null ? null : { room: 'projects', id: project }
  }
  const sentenceId = review.budget.narrative.claims.find(({ id }) => id === claim)?.sentenceId
  const text = review.budget.narrative.sentences.find(({ id }) => id === sentenceId)?.text
  const sentence = view.sentences.find((one) => one.text === text)
  return sentence === undefined ? null : { room: 'words', id: sentence.id }
}
