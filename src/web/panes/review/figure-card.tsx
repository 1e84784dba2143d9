/**
 * The figure in question: where it is printed, and everything it is checked against. Every other figure on it is a link; the card is made
 * anew for each figure and takes the focus when the link that led to it is gone.
 */
import { useEffect, useRef, type ReactElement } from 'react'
import type { Amount } from '../../../core/money.ts'
import { formatAmount } from '../../../core/money.ts'
import { cellId, type Cell } from '../../../core/model/form.ts'
import type { CellPath } from '../../../core/model/form-definition.ts'
import type { IdentityCheck } from '../../../core/model/identity.ts'
import type { Claim } from '../../../core/model/narrative.ts'
import { useApp } from '../../app-context.ts'
import { indexReview } from '../../state/index-review.ts'
import { cellName, fenText, figureText, partName, placeName } from '../../state/names.ts'
import type { Selection } from '../../state/state.ts'
import type { Review } from '../../worker/protocol.ts'
import { SeverityMark } from '../marks.tsx'
import { PlaceLink } from './place-link.tsx'

export function FigureCard({ selection }: { readonly selection: Extract<Selection, { kind: 'cell' | 'claim' }> }): ReactElement | null {
  const { state, dispatch, words } = useApp()
  const card = useRef<HTMLElement>(null)
  const review = state.review as Review
  const index = indexReview(review)
  const cell = selection.kind === 'cell' ? index.cells.get(selection.id) : undefined
  const claim = selection.kind === 'claim' ? index.claims.get(selection.id) : undefined
  useEffect(() => {
    if (document.activeElement === document.body) card.current?.focus({ preventScroll: true })
  }, [])
  if (cell === undefined && claim === undefined) return null
  return (
    <aside className="card" ref={card} tabIndex={-1} aria-label={claim === undefined ? words.card.heading : words.card.claimHeading}>
      <button type="button" className="card-close" aria-label={words.card.close} title={`${words.card.close}  Esc`} onClick={() => dispatch({ kind: 'cardClosed' })}>
        ×
      </button>
      {cell !== undefined && <CellCard cell={cell} review={review} />}
      {claim !== undefined && <ClaimCard claim={claim} review={review} />}
    </aside>
  )
}

function CellCard({ cell, review }: { readonly cell: Cell; readonly review: Review }): ReactElement {
  const { state, dispatch, words } = useApp()
  const index = indexReview(review)
  const checks = index.checksByCell.get(cell.id) ?? []
  const claims = index.claimsByCell.get(cell.id) ?? []
  const note = cell.state === 'blank' ? words.card.blank : cell.state === 'dash' ? words.card.dash : cell.state === 'unread' ? words.card.unread : null
  return (
    <>
      <p className="card-name">{cellName(review, cell.path, state.language, words)}</p>
      <p className="card-figure-line">
        <span className={`card-figure state-${cell.state}`}>{figureText(cell, words)}</span>
        {cell.state === 'amount' && <span className="quiet">{words.unitsAfter[cell.unit]}</span>}
        <PlaceLink place={cell.place} selection={{ kind: 'cell', id: cell.id }} />
        {state.formId !== cell.path.form || state.tab !== 'forms' ? (
          <button type="button" className="link" onClick={() => dispatch({ kind: 'formShown', formId: cell.path.form })}>
            {words.card.inForm}
          </button>
        ) : null}
        {cell.text !== '' && cell.text !== figureText(cell, words) && <span className="quiet">{words.card.printedAs(cell.text)}</span>}
      </p>
      {note !== null && <p className="quiet">{note}</p>}
      {cell.candidates.length > 0 && <p>{words.forms.candidates(cell.candidates.map((text) => (text === '' ? words.forms.blankCandidate : text)).join(words.comma))}</p>}
      <CardFindings ids={(index.findingsByCell.get(cell.id) ?? []).map(({ id }) => id)} review={review} />
      <h4>{words.card.checks}</h4>
      {checks.length === 0 && <p className="quiet">{words.card.noChecks}</p>}
      <ul className="checks">
        {checks.map((check, at) => (
          <CheckItem key={`${check.instance.identityId}-${at}`} check={check} own={cell.id} review={review} />
        ))}
      </ul>
      {claims.length > 0 && (
        <>
          <h4>{words.card.claims}</h4>
          <ul className="card-claims">
            {claims.map((claim) => (
              <li key={claim.id}>
                <ClaimSentence claim={claim} review={review} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function CardFindings({ ids, review }: { readonly ids: readonly string[]; readonly review: Review }): ReactElement | null {
  const { state, dispatch, words } = useApp()
  if (ids.length === 0) return null
  return (
    <ul className="card-findings" aria-label={words.card.findings}>
      {ids.map((id) => {
        const finding = indexReview(review).findingById.get(id)
        return finding === undefined ? null : (
          <li key={id}>
            <button type="button" className="card-finding" onClick={() => dispatch({ kind: 'selected', selection: { kind: 'finding', id }, origin: 'page' })}>
              <SeverityMark severity={finding.severity} /> {review.findingTexts[id]?.[state.language].sentence}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const stateSigns: Readonly<Record<IdentityCheck['state'], string>> = { holds: '✓', rounding: '≈', broken: '≠', open: '?', empty: '', totalBlank: '≠' }
/** More parts than this are folded away. */
const shownParts = 4

function CheckItem({ check, own, review }: { readonly check: IdentityCheck; readonly own: string; readonly review: Review }): ReactElement {
  const { state, words } = useApp()
  const { instance } = check
  const index = indexReview(review)
  const printed = instance.parts.filter(({ path }) => index.cells.has(cellId(path)))
  const parts = printed.filter(({ path }) => cellId(path) === own || (index.cells.get(cellId(path))?.state ?? 'blank') !== 'blank')
  const ownPart = instance.parts.find(({ path }) => cellId(path) === own)
  const equation = (
    <>
      <CheckFigure path={instance.total} own={own} review={review} name={ownPart === undefined ? '' : partName(review, instance.total, ownPart.path, state.language, words)} />
      <span className="operator">=</span>
      {parts.length > shownParts ? (
        <span className="quiet">
          Σ {words.card.parts(parts.length)}
        </span>
      ) : (
        parts.map(({ path, sign }, at) => (
          <span key={cellId(path)} className="term">
            {(at > 0 || sign === -1) && <span className="operator">{sign === 1 ? '+' : '−'}</span>}
            <CheckFigure path={path} own={own} review={review} name={partName(review, path, instance.total, state.language, words)} />
          </span>
        ))
      )}
    </>
  )
  return (
    <li className={`check is-${check.state}`}>
      <span className="check-sign" title={words.card[check.state === 'empty' ? 'open' : check.state]}>
        <span aria-hidden="true">{stateSigns[check.state]}</span>
        <span className="heard">{words.card[check.state === 'empty' ? 'open' : check.state]}</span>
      </span>
      <div className="equation">
        {equation}
        <CheckGap check={check} review={review} />
        {parts.length > shownParts && <FoldedParts parts={parts} check={check} own={own} review={review} />}
      </div>
    </li>
  )
}

function CheckGap({ check, review }: { readonly check: IdentityCheck; readonly review: Review }): ReactElement | null {
  const { words } = useApp()
  const { printed, computed, state } = check
  if (computed === null || (state !== 'broken' && state !== 'rounding' && state !== 'totalBlank')) return null
  const unit = indexReview(review).cells.get(cellId(check.instance.total))?.unit ?? 'tenThousandYuan'
  const gap = (printed?.fen ?? 0n) - computed.fen
  return (
    <span className="check-gap">
      {words.card.computed} {formatAmount(computed satisfies Amount, unit)}
      {words.comma}
      {words.card.difference(`${gap > 0n ? '+' : gap < 0n ? '−' : ''}${fenText(gap < 0n ? -gap : gap, unit)}`)}
      {state === 'rounding' && ` · ${words.card.rounding}`}
    </span>
  )
}

interface PartsProps {
  readonly parts: IdentityCheck['instance']['parts']
  readonly check: IdentityCheck
  readonly own: string
  readonly review: Review
}

function FoldedParts({ parts, check, own, review }: PartsProps): ReactElement {
  const { state, words } = useApp()
  return (
    <details>
      <summary>{words.card.parts(parts.length)}</summary>
      <ul className="part-list">
        {parts.map(({ path, sign }) => (
          <li key={cellId(path)}>
            {sign === -1 && <span className="operator">−</span>}
            <CheckFigure path={path} own={own} review={review} name={partName(review, path, check.instance.total, state.language, words)} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function CheckFigure({ path, own, review, name }: { readonly path: CellPath; readonly own: string; readonly review: Review; readonly name: string }): ReactElement {
  const { state, dispatch, words } = useApp()
  const id = cellId(path)
  const cell = indexReview(review).cells.get(id)
  const label = name === '' ? '' : name
  if (cell === undefined || id === own) {
    return (
      <span className={`check-figure${id === own ? ' is-own' : ''}`}>
        {label !== '' && <span className="check-label">{label}</span>}
        <span className="figure">{figureText(cell, words)}</span>
      </span>
    )
  }
  return (
    <button type="button" className="check-figure" title={`${placeName(review, cell.place, state.language, words)}`} onClick={() => dispatch({ kind: 'selected', selection: { kind: 'cell', id }, origin: 'review' })}>
      {label !== '' && <span className="check-label">{label}</span>}
      <span className="figure">{figureText(cell, words)}</span>
    </button>
  )
}

function ClaimCard({ claim, review }: { readonly claim: Claim; readonly review: Review }): ReactElement {
  const { state, words } = useApp()
  const index = indexReview(review)
  const bound = claim.binding.kind === 'bound' ? index.cells.get(claim.binding.cellId) : undefined
  return (
    <>
      <p className="card-name">{claim.subject}</p>
      <p className="card-figure-line">
        <span className="card-figure">{claim.text}</span>
        <PlaceLink place={claim.places[0]} selection={{ kind: 'claim', id: claim.id }} />
      </p>
      <CardFindings ids={(index.findingsByClaim.get(claim.id) ?? []).map(({ id }) => id)} review={review} />
      <h4>{words.card.boundTo}</h4>
      {bound === undefined ? (
        <p className="quiet">{words.card.unbound[claim.binding.kind === 'unbound' ? claim.binding.reason : 'noCell']}</p>
      ) : (
        <p className="bound">
          <CheckFigure path={bound.path} own="" review={review} name={cellName(review, bound.path, state.language, words)} />
          {bound.state === 'amount' && <span className="quiet">{words.unitsAfter[bound.unit]}</span>}
        </p>
      )}
      <ClaimSentence claim={claim} review={review} />
    </>
  )
}

/** The words around the claim, the claim itself set off; a click goes there. */
function ClaimSentence({ claim, review }: { readonly claim: Claim; readonly review: Review }): ReactElement {
  const { dispatch } = useApp()
  const sentence = indexReview(review).sentences.get(claim.sentenceId)?.text ?? claim.text
  const from = Math.max(0, claim.start - 28)
  const to = Math.min(sentence.length, claim.end + 20)
  return (
    <button type="button" className="claim-sentence" lang="zh-CN" onClick={() => dispatch({ kind: 'selected', selection: { kind: 'claim', id: claim.id }, origin: 'review' })}>
      {from > 0 && '…'}
      {sentence.slice(from, claim.start)}
      <mark>{sentence.slice(claim.start, claim.end)}</mark>
      {sentence.slice(claim.end, to)}
      {to < sentence.length && '…'}
    </button>
  )
}
