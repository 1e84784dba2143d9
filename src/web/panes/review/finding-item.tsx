/** One finding: the sentence always, the rest unfolded: the figures, where, why, the likely slip, what to do. */
import { memo, useEffect, useRef, useState, type ReactElement } from 'react'
import type { Finding, FindingPlace, LikelySlip } from '../../../core/model/finding.ts'
import { formatDifference } from '../../../core/locale/finding-words.ts'
import { phraseAcceptance } from '../../../core/locale/acceptance-words.ts'
import { phraseElsewhere, phrasePlace } from '../../../core/locale/place-words.ts'
import { useApp } from '../../app-context.ts'
import { acceptancesOf } from '../../state/acceptances.ts'
import { compareFigures } from '../../state/comparison.ts'
import { indexReview } from '../../state/index-review.ts'
import { cellName, fenText, placeName } from '../../state/names.ts'
import type { FindingText, Review } from '../../worker/protocol.ts'
import { SeverityMark } from '../marks.tsx'
import { AcceptForm } from './accept-form.tsx'
import { PlaceLink } from './place-link.tsx'

export const FindingItem = memo(function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const { state, dispatch } = useApp()
  const review = state.review as Review
  const text = review.findingTexts[finding.id]?.[state.language]
  const selected = state.selection.kind === 'finding' && state.selection.id === finding.id
  const unfolded = selected && state.unfolded
  const acceptance = acceptancesOf(review, state.accepted).get(finding.id) ?? null
  const accepted = acceptance?.state === 'accepted'
  const item = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the item grows when it is unfolded.
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [selected, unfolded])
  const toggle = (): void => dispatch(unfolded ? { kind: 'wentBack' } : { kind: 'selected', selection: { kind: 'finding', id: finding.id }, origin: 'review' })
  return (
    <li ref={item} className={`finding tone-${finding.severity}${selected ? ' is-selected' : ''}${unfolded ? ' is-unfolded' : ''}${accepted ? ' is-accepted' : ''}`}>
      <button type="button" className="finding-head" aria-expanded={unfolded} onClick={toggle}>
        <SeverityMark severity={finding.severity} />
        <span className="finding-sentence">{text?.sentence ?? finding.ruleId}</span>
        <FindingWhere finding={finding} />
      </button>
      {acceptance !== null && (
        <p className={`accepted-note is-${acceptance.state}`}>
          {accepted ? '✓ ' : ''}
          {phraseAcceptance(acceptance, state.language)}
        </p>
      )}
      {unfolded && text !== undefined && <FindingDetail finding={finding} text={text} review={review} accepted={accepted} />}
    </li>
  )
})

/** Page of the first place and how many places, in one glance. */
function FindingWhere({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, words } = useApp()
  const first = finding.places[0]?.place
  if (first === undefined || state.review === null) return null
  const where = phrasePlace(state.review.budget.sources, first, state.language)
  return <span className="finding-where">{finding.places.length > 1 ? `${where} · ${words.findings.places(finding.places.length)}` : where}</span>
}

interface DetailProps {
  readonly finding: Finding
  readonly text: FindingText
  readonly review: Review
  readonly accepted: boolean
}

function FindingDetail({ finding, text, review, accepted }: DetailProps): ReactElement {
  const { state, words } = useApp()
  return (
    <div className="finding-detail">
      <Difference finding={finding} review={review} />
      {finding.places.length > 0 && (
        <Part title={words.findings.where}>
          <ul className="places">
            {finding.places.map((place, at) => (
              <FindingPlaceItem key={at} place={place} review={review} findingId={finding.id} />
            ))}
            {(finding.elsewhere ?? []).map((one, at) => (
              <li key={`elsewhere-${at}`}>
                {phraseElsewhere(one, state.language)} {one.text === '' ? '' : words.quote(one.text)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {(text.reason !== '' || text.basis.length > 0) && (
        <Part title={words.findings.why}>
          <p>{text.reason}</p>
          {text.basis.map(({ source, summary }) => (
            <p key={source} className="basis">
              {source}
              {summary !== '' && ` ${summary}`}
            </p>
          ))}
        </Part>
      )}
      {finding.likely !== null && <Slip likely={finding.likely} review={review} />}
      {text.remedy !== '' && (
        <Part title={words.findings.remedy}>
          <p>{text.remedy}</p>
        </Part>
      )}
      <FindingActions finding={finding} text={text} review={review} accepted={accepted} />
    </div>
  )
}

/** Which cell is probably wrong, and what it would read if the others are right. */
function Slip({ likely, review }: { readonly likely: LikelySlip; readonly review: Review }): ReactElement | null {
  const { state, words } = useApp()
  const cell = indexReview(review).cells.get(likely.cellId)
  if (cell === undefined) return null
  return (
    <Part title={words.findings.slip}>
      <p>
        <PlaceLink place={cell.place} selection={{ kind: 'cell', id: cell.id }}>
          {cellName(review, cell.path, state.language, words)}
        </PlaceLink>{' '}
        {words.findings.slipReads(cell.text, `${fenText(likely.proposedFen, cell.unit)} ${words.unitsAfter[cell.unit]}`)}
      </p>
    </Part>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }): ReactElement {
  return (
    <section className="part">
      <h4>{title}</h4>
      {children}
    </section>
  )
}

/** The two figures with what each is, and the difference, as exact as the coarser of them. */
function Difference({ finding, review }: { readonly finding: Finding; readonly review: Review }): ReactElement | null {
  const { state, words } = useApp()
  const comparison = compareFigures(finding, review)
  if (comparison === null) return null
  const { first, second, unit } = comparison
  const isSum = second.placeIndex === null
  const where = (index: number | null): string => {
    const place = index === null ? undefined : finding.places[index]
    return place === undefined ? '' : placeName(review, place.place, state.language, words)
  }
  const gap = first.fen - second.fen
  return (
    <dl className="difference">
      <div>
        <dt>
          {isSum ? words.findings.printed : words.findings.placeA} <span className="quiet">{where(first.placeIndex)}</span>
        </dt>
        <dd>{fenText(first.fen, unit)}</dd>
      </div>
      <div>
        <dt>
          {isSum ? words.findings.computed : words.findings.placeB} <span className="quiet">{where(second.placeIndex)}</span>
        </dt>
        <dd>{fenText(second.fen, unit)}</dd>
      </div>
      <div className="difference-gap">
        <dt>
          {words.findings.difference}
          <span className="quiet">{words.unitsAfter[unit]}</span>
        </dt>
        <dd>{formatDifference(gap < 0n ? -gap : gap, finding.stepFen, unit)}</dd>
      </div>
    </dl>
  )
}

function FindingPlaceItem({ place, review, findingId }: { readonly place: FindingPlace; readonly review: Review; readonly findingId: string }): ReactElement {
  const { state, words } = useApp()
  const cell = place.cellId === null ? undefined : indexReview(review).cells.get(place.cellId)
  const name = cell === undefined ? '' : cellName(review, cell.path, state.language, words)
  const text = cell === undefined ? (claimInContext(place, review) ?? place.text) : place.text
  const selection = place.cellId !== null && cell !== undefined ? ({ kind: 'cell', id: place.cellId } as const) : place.claimId !== null ? ({ kind: 'claim', id: place.claimId } as const) : ({ kind: 'finding', id: findingId } as const)
  return (
    <li>
      <PlaceLink place={place.place} selection={selection} />
      <span className="place-name">
        {name}
        {text !== '' && <span className={cell === undefined ? 'place-text' : 'figure'}>{cell === undefined ? words.quote(text) : text}</span>}
      </span>
    </li>
  )
}

/** Most words shown before a figure of the prose, so that three equal figures can be told apart. */
const leadLength = 24

/** `面向中小企业预留 21.07万元`: the figure with the words before it back to the last stop. */
function claimInContext({ claimId }: FindingPlace, review: Review): string | null {
  const { claims, sentences } = indexReview(review)
  const claim = claimId === null ? undefined : claims.get(claimId)
  const sentence = claim === undefined ? undefined : sentences.get(claim.sentenceId)
  if (claim === undefined || sentence === undefined) return null
  const lead = sentence.text.slice(0, claim.start).split(/[，。；：,;]/u).at(-1) ?? ''
  return `${lead.length > leadLength ? '…' : ''}${lead.slice(-leadLength)}${sentence.text.slice(claim.start, claim.end)}`
}

function FindingActions({ finding, text, review, accepted }: DetailProps): ReactElement {
  const { dispatch, words } = useApp()
  const mark = review.marks.get(finding.id) ?? ''
  const [asking, setAsking] = useState(false)
  const copy = (): void => {
    const all = [text.sentence, text.reason, ...text.basis.map(({ source }) => source), text.remedy].filter((line) => line !== '').join('\n')
    void navigator.clipboard?.writeText(all).then(() => dispatch({ kind: 'noticed', notice: { kind: 'copied' } }))
  }
  if (asking) return <AcceptForm finding={finding} sentence={text.sentence} review={review} onClose={() => setAsking(false)} />
  return (
    <p className="finding-actions">
      {!accepted ? (
        <button type="button" className="secondary" onClick={() => setAsking(true)}>
          {words.findings.accept}
        </button>
      ) : (
        <button type="button" className="secondary" onClick={() => dispatch({ kind: 'acceptanceTakenBack', mark })}>
          {words.findings.unaccept}
        </button>
      )}
      <button type="button" className="plain" onClick={copy}>
        {words.findings.copy}
      </button>
      <button type="button" className="plain" onClick={() => dispatch({ kind: 'stepped', by: 1 })}>
        {words.findings.next} <kbd>j</kbd>
      </button>
    </p>
  )
}
