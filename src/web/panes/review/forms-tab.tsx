/** The forms: first the list with what holds in each, then one form as a table. */
import { useEffect, useRef, type ReactElement } from 'react'
import { recognitionWords } from '../../../core/locale/recognition-words.ts'
import type { Form, RecognitionEvidence } from '../../../core/model/form.ts'
import type { FormId } from '../../../core/model/form-definition.ts'
import { useApp } from '../../app-context.ts'
import { indexReview } from '../../state/index-review.ts'
import { formName } from '../../state/names.ts'
import type { Review } from '../../worker/protocol.ts'
import { CountMarks } from '../marks.tsx'
import { FormTable } from './form-table.tsx'

export function FormsTab(): ReactElement {
  const { state } = useApp()
  const review = state.review as Review
  const form = state.formId === null ? undefined : indexReview(review).forms.get(state.formId)
  return form === undefined ? <FormList review={review} /> : <FormView form={form} review={review} />
}

function FormList({ review }: { readonly review: Review }): ReactElement {
  const { words, state, dispatch } = useApp()
  const { forms } = review.budget
  if (forms.length === 0) return <p className="nothing">{words.forms.none}</p>
  return (
    <ul className="form-list">
      {forms.map((form, at) => (
        <li key={`${form.id}-${at}`}>
          <button type="button" onClick={() => dispatch({ kind: 'formShown', formId: form.id })}>
            <span className="form-name">{formName(review, form.id, state.language, words)}</span>
            <FormState form={form} review={review} />
          </button>
        </li>
      ))}
      {review.missingForms.map((id) => (
        <li key={id} className="is-missing">
          <span className="form-name">{formName(review, id, state.language, words)}</span>
          <span className="quiet">{words.forms.missing}</span>
        </li>
      ))}
    </ul>
  )
}

function FormState({ form, review }: { readonly form: Form; readonly review: Review }): ReactElement {
  const { words } = useApp()
  const index = indexReview(review)
  const figures = form.cells.filter(({ state }) => state === 'amount').length
  const unread = form.cells.filter(({ state }) => state === 'unread').length
  const own = review.checks.filter(({ instance }) => instance.total.form === form.id)
  const held = own.filter(({ state }) => state === 'holds' || state === 'rounding').length
  const found = new Set(form.cells.flatMap(({ id }) => (index.findingsByCell.get(id) ?? []).map((finding) => finding)))
  const count = (severity: string): number => [...found].filter((finding) => finding.severity === severity).length
  return (
    <span className="form-state">
      {form.status === 'nil' && <span className="quiet">{words.forms.nil}</span>}
      {form.status === 'unread' && (
        <span className="unread-count">
          <span className="hatch" aria-hidden="true" />
          {words.forms.unread}
        </span>
      )}
      {form.status === 'filled' && <span className="quiet">{words.forms.filled(figures)}</span>}
      {own.length > 0 && <span className={held === own.length ? 'mark-proven' : 'quiet'}>{`${held === own.length ? '✓ ' : ''}${words.forms.checks(held, own.length)}`}</span>}
      {unread > 0 && (
        <span className="unread-count">
          <span className="hatch" aria-hidden="true" />
          {words.forms.unreadCount(unread)}
        </span>
      )}
      <CountMarks counts={{ error: count('error'), warning: count('warning'), advice: count('advice') }} />
    </span>
  )
}

function FormView({ form, review }: { readonly form: Form; readonly review: Review }): ReactElement {
  const { state, dispatch, words } = useApp()
  const { forms } = review.budget
  const at = forms.indexOf(form)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The list that had the focus is gone.
    if (document.activeElement === document.body) back.current?.focus({ preventScroll: true })
  }, [])
  const show = (id: FormId | undefined): void => {
    if (id !== undefined) dispatch({ kind: 'formShown', formId: id })
  }
  return (
    <div className="form-view">
      <div className="view-head">
        <button ref={back} type="button" className="link back" onClick={() => dispatch({ kind: 'formShown', formId: null })}>
          ‹ {words.forms.back}
        </button>
        <span className="view-steps">
          <button type="button" className="tool" aria-label={words.forms.previous} title={words.forms.previous} disabled={at <= 0} onClick={() => show(forms[at - 1]?.id)}>
            ‹
          </button>
          <button type="button" className="tool" aria-label={words.forms.next} title={words.forms.next} disabled={at >= forms.length - 1} onClick={() => show(forms[at + 1]?.id)}>
            ›
          </button>
        </span>
      </div>
      <h3 className="form-title" id="form-title">
        {formName(review, form.id, state.language, words)}
      </h3>
      <p className="form-lead">
        <span className="unit">{form.unit === null ? words.forms.unitUnknown : words.forms.unit(words.units[form.unit])}</span>
        <FormState form={form} review={review} />
        {form.places[0] !== undefined && (
          <button type="button" className="link" onClick={() => form.places[0] !== undefined && dispatch({ kind: 'placeShown', place: form.places[0] })}>
            {words.forms.openPage}
          </button>
        )}
      </p>
      {form.evidence !== undefined && <Evidence evidence={form.evidence} />}
      {form.nilNote !== null && <p className="nil-note">{form.nilNote.text}</p>}
      <FormTable form={form} review={review} />
      {form.notes.map(({ text }) => (
        <p key={text} className="form-note">
          {text}
        </p>
      ))}
    </div>
  )
}

/** Why a table under an unknown title was taken for this form. */
function Evidence({ evidence }: { readonly evidence: RecognitionEvidence }): ReactElement {
  const { state, dispatch, words } = useApp()
  const { line, details } = recognitionWords[state.language]
  return (
    <details className="evidence quiet">
      <summary>{line(evidence)}</summary>
      <ul className="plain-list">
        {details(evidence).map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
      <button type="button" className="link" onClick={() => dispatch({ kind: 'layoutToggled', open: true })}>
        {words.layout.open}
      </button>
    </details>
  )
}
