/** What the audit says of the budget as it would be printed now; each leads to where it is mended. */
import { useMemo, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { phraseAcceptance } from '../../../core/locale/acceptance-words.ts'
import type { FindingAcceptance } from '../../../core/model/acceptance.ts'
import { foldSteps, hasBegun } from '../../../core/model/draft.ts'
import type { Finding, FindingPlace } from '../../../core/model/finding.ts'
import { useApp } from '../../app-context.ts'
import { acceptancesOf } from '../../state/acceptances.ts'
import type { Preparing, Room } from '../../state/preparing.ts'
import { indexReview } from '../../state/index-review.ts'
import { useGrowingList } from '../growing-list.ts'
import { severitySigns } from '../marks.tsx'
import { AcceptForm } from '../review/accept-form.tsx'
import { projectOf } from './project-findings.ts'
import type { DraftView, Review } from '../../worker/protocol.ts'

export function DraftFindings({ preparing, view }: { readonly preparing: Preparing; readonly view: DraftView }): ReactElement {
  const { state, words } = useApp()
  const own = draftWords[state.language]
  const { review, auditing } = preparing
  const begun = hasBegun(foldSteps(preparing.steps).edits)
  const acceptances = review === null ? null : acceptancesOf(review, state.accepted)
  const isAccepted = ({ id }: Finding): boolean => acceptances?.get(id)?.state === 'accepted'
  const unfilled = useMemo(() => view.forms.filter(({ form }) => form.status !== 'nil' && form.cells.every(({ state: cell }) => cell === 'blank')), [view])
  const waiting = useMemo(() => (review === null ? new Set<string>() : findingsOfForms(review, new Set(unfilled.map(({ form }) => form.id)))), [review, unfilled])
  const all = review === null || !begun ? [] : indexReview(review).findings.filter(({ id }) => !waiting.has(id))
  const findings = [...all.filter((finding) => !isAccepted(finding)), ...all.filter(isAccepted)]
  const { shown, end } = useGrowingList(findings.length, -1)
  const openCount = all.filter((finding) => !isAccepted(finding)).length
  return (
    <section className="draft-findings pane" aria-label={own.findings}>
      <h2>
        {own.findings}
        <span className="quiet" role="status">
          {auditing ? own.auditing : review === null ? '' : openCount === 0 ? '' : String(openCount)}
        </span>
      </h2>
      {!begun && <p className="quiet">{own.notBegun}</p>}
      {begun && unfilled.length > 0 && <p className="quiet">{own.notFilled(unfilled.map(({ ordinal, title }) => (ordinal === null ? title[state.language] : own.table(ordinal))).join(words.comma))}</p>}
      {review !== null && begun && openCount === 0 && !auditing && <p className="quiet">✓ {own.noFindings}</p>}
      <ul>
        {review !== null && findings.slice(0, shown).map((finding) => <Item key={finding.id} finding={finding} review={review} view={view} severity={words.severities[finding.severity]} acceptance={acceptances?.get(finding.id) ?? null} />)}
        {shown < findings.length && (
          <li ref={end} className="quiet more-findings">
            {words.findings.more(findings.length - shown)}
          </li>
        )}
      </ul>
    </section>
  )
}

/** What is said of nothing but these forms as wholes: while nobody has filled them, that they are empty is known. */
function findingsOfForms(review: Review, ids: ReadonlySet<string>): ReadonlySet<string> {
  const places = review.budget.forms.filter(({ id }) => ids.has(id)).flatMap((form) => form.places)
  const isWithin = ({ place, cellId, claimId }: FindingPlace): boolean => cellId === null && claimId === null && places.some((own) => own.sourceIndex === place.sourceIndex && own.pageNumber === place.pageNumber && own.lineIndex === place.lineIndex)
  return new Set(review.audit.findings.filter((finding) => finding.places.length > 0 && finding.places.every(isWithin)).map(({ id }) => id))
}

interface ItemProps {
  readonly finding: Finding
  readonly review: Review
  readonly view: DraftView
  readonly severity: string
  readonly acceptance: FindingAcceptance | null
}

function Item({ finding, review, view, severity, acceptance }: ItemProps): ReactElement {
  const { state, dispatch, words } = useApp()
  const [asking, setAsking] = useState(false)
  const sentence = review.findingTexts[finding.id]?.[state.language].sentence ?? ''
  const place = placeOf(finding, review, view)
  const accepted = acceptance?.state === 'accepted'
  return (
    <li className={accepted ? 'is-accepted' : undefined}>
      <button type="button" className="draft-finding" disabled={place === null} onClick={() => place !== null && dispatch({ kind: 'draftRoomShown', room: place.room, targetId: place.id })}>
        <span className={`mark-${finding.severity}`} role="img" aria-label={severity}>
          {severitySigns[finding.severity]}
        </span>
        <span>{sentence}</span>
      </button>
      {acceptance !== null && <p className={`accepted-note is-${acceptance.state}`}>{`${accepted ? '✓ ' : ''}${phraseAcceptance(acceptance, state.language)}`}</p>}
      {asking ? (
        <AcceptForm finding={finding} sentence={sentence} review={review} onClose={() => setAsking(false)} />
      ) : (
        <button type="button" className="link draft-accept" onClick={() => (accepted ? dispatch({ kind: 'acceptanceTakenBack', mark: review.marks.get(finding.id) ?? '' }) : setAsking(true))}>
          {accepted ? words.findings.unaccept : words.findings.accept}
        </button>
      )}
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
