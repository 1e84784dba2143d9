/** Two copies of one budget in work: every place that both changed, with what it was and what each made of it. Nothing is put together before each is chosen. */
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { DraftConflict } from '../../../core/prepare/merge-drafts.ts'
import { useApp } from '../../app-context.ts'
import type { Merging } from '../../state/preparing.ts'
import type { DraftView } from '../../worker/protocol.ts'
import { placeTitle, type NamedForms } from './cell-title.ts'

type Side = 'ours' | 'theirs'

export function MergeDialog({ merging: { name, comparison }, view }: { readonly merging: Merging; readonly view: DraftView }): ReactElement {
  const { state, dispatch, session } = useApp()
  const own = draftWords[state.language].merge
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map())
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const { conflicts, taken } = comparison
  const left = conflicts.filter(({ place }) => !choices.has(place)).length
  const all = (side: Side): void => setChoices(new Map(conflicts.map(({ place }) => [place, side])))
  return (
    <dialog ref={dialog} className="publish-gate merge-dialog" aria-labelledby="merge-heading" onClose={() => dispatch({ kind: 'draftMerging', merging: null })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (left === 0) void session.mergeDraft(choices)
        }}
      >
        <h2 id="merge-heading">{own.heading}</h2>
        <p>{own.lead(name, taken)}</p>
        <p>
          <button type="button" className="secondary small" onClick={() => all('ours')}>
            {own.allOurs}
          </button>{' '}
          <button type="button" className="secondary small" onClick={() => all('theirs')}>
            {own.allTheirs}
          </button>
        </p>
        <div className="merge-places">
          {conflicts.map((conflict) => (
            <ConflictItem key={conflict.place} conflict={conflict} view={view} chosen={choices.get(conflict.place) ?? null} onChoose={(side) => setChoices(new Map([...choices, [conflict.place, side]]))} />
          ))}
        </div>
        <p className="gate-ends">
          <span className="quiet" role="status">
            {left === 0 ? '' : own.left(left)}
          </span>
          <button type="button" className="plain" onClick={() => void session.openCopy()}>
            {own.asCopy}
          </button>
          <button type="submit" className="primary" disabled={left > 0}>
            {own.merge}
          </button>
        </p>
      </form>
    </dialog>
  )
}

interface ConflictProps {
  readonly conflict: DraftConflict
  readonly view: DraftView
  readonly chosen: Side | null
  readonly onChoose: (side: Side) => void
}

function ConflictItem({ conflict, view, chosen, onChoose }: ConflictProps): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].merge
  const isWhole = conflict.kind === 'row' || (conflict.kind === 'project' && conflict.field === null)
  const told = (text: string): string => (text !== '' ? text : isWhole ? own.gone : own.none)
  return (
    <fieldset className="merge-place">
      <legend>{conflictName(conflict, view, state.language)}</legend>
      <span className="merge-was">
        <small>{own.was}</small>
        {told(conflict.base)}
      </span>
      {(['ours', 'theirs'] as const).map((side) => (
        <label key={side}>
          <small>
            <input type="radio" name={conflict.place} checked={chosen === side} onChange={() => onChoose(side)} /> {own[side]}
          </small>
          {told(conflict[side])}
        </label>
      ))}
    </fieldset>
  )
}

const projectFields = ['code', 'name', 'budget', 'fiscalFunds', 'otherFunds', 'purpose', 'spendPlan', 'objectives', 'indicators'] as const

function conflictName({ kind, id, field }: DraftConflict, view: DraftView, language: 'zh' | 'en'): string {
  const own = draftWords[language]
  const forms: NamedForms = new Map(view.forms.map((one) => [one.form.id, one]))
  if (kind === 'figure') return placeTitle(forms, id, language)
  if (kind === 'row' || kind === 'rowText') return placeTitle(forms, `${id}/${field ?? ''}`, language)
  if (kind === 'sentence') return own.merge.kinds.sentence
  const name = view.projects.find((project) => project.id === id)?.content.name ?? ''
  const known = projectFields.find((one) => one === field)
  return [own.merge.kinds.project, name, known === undefined ? '' : own.project[known]].filter((part) => part !== '').join(' › ')
}
