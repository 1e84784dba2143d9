/** Where one form is filled: what the active figure is and follows from, the grid, and rows to add. */
import { useCallback, useMemo, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { foldSteps, hasBegun } from '../../../core/model/draft.ts'
import { settleTotals } from '../../../core/prepare/draft-tables.ts'
import type { Severity } from '../../../core/model/finding.ts'
import { cellsById } from '../../../core/model/form.ts'
import type { Unit } from '../../../core/money.ts'
import { useApp } from '../../app-context.ts'
import type { Preparing } from '../../state/preparing.ts'
import type { DraftForm, DraftView } from '../../worker/protocol.ts'
import { DraftGrid } from './draft-grid.tsx'
import { FigureBar } from './figure-bar.tsx'
import { cellTitle, placeTitle, type NamedForms } from './cell-title.ts'
import { LeftFigures } from './left-figures.tsx'
import { RowPicker } from './row-picker.tsx'

interface FormRoomProps {
  readonly preparing: Preparing
  readonly view: DraftView
  readonly form: DraftForm
  readonly unit: Unit | null
  readonly severityOf: (id: string) => Severity | null
}

export function FormRoom({ preparing, view, form, unit: wanted, severityOf }: FormRoomProps): ReactElement {
  const { state, session, words } = useApp()
  const [activeId, setActiveId] = useState<string | null>(null)
  const [lost, setLost] = useState(0)
  const own = draftWords[state.language]
  const unit = wanted ?? form.form.unit ?? 'tenThousandYuan'
  const forms = useMemo<NamedForms>(() => new Map(view.forms.map((one) => [one.form.id, one])), [view])
  const cells = useMemo(() => cellsById(view.forms.map((one) => one.form)), [view])
  const isComputed = useCallback((id: string) => view.computations.has(id), [view])
  const isOverridden = useCallback((id: string) => view.overridden.has(id), [view])
  const nameOf = useCallback((id: string) => cellTitle(forms, id, null, state.language), [forms, state.language])
  const active = activeId === null ? null : (cells.get(activeId) ?? null)
  return (
    <section className="form-room" aria-labelledby="room-title">
      <h2 id="room-title">
        {form.ordinal !== null && <span className="quiet">{own.table(form.ordinal)} </span>}
        {form.title[state.language]}
        <span className="unit quiet">{own.unit(words.units[unit])}</span>
      </h2>
      <FigureBar cell={active} preparing={preparing} view={view} forms={forms} unit={unit} form={form} />
      {form.table[state.language].rows.length > 0 && (
        <DraftGrid
          key={form.form.id}
          table={form.table[state.language]}
          name={form.title[state.language]}
          unit={unit}
          isComputed={isComputed}
          isOverridden={isOverridden}
          severityOf={severityOf}
          nameOf={nameOf}
          target={preparing.target}
          onActive={setActiveId}
          onType={(figures, texts = []) => {
            setLost(0)
            if (figures.length + texts.length > 0) session.step({ kind: 'figures', figures: settleTotals(figures, { forms: view.forms.map((one) => one.form), computations: view.computations }), ...(texts.length === 0 ? {} : { texts }) })
          }}
          onText={(text) => session.step({ kind: 'rowText', ...text })}
          onLost={setLost}
          onUndo={() => session.step({ kind: 'undo' })}
          onRedo={() => session.step({ kind: 'redo' })}
        />
      )}
      {form.form.status === 'nil' && form.form.nilNote !== null && hasBegun(foldSteps(preparing.steps).edits) && <p className="nil-note">{form.form.nilNote.text}</p>}
      {lost > 0 && <p className="room-foot mark-warning">{own.pasteLost(lost)}</p>}
      <div className="row-adds">
        {form.addable.map((addable) => (
          <RowPicker key={addable.panel} form={form} addable={addable} />
        ))}
      </div>
      <LeftFigures view={view} activeId={activeId} activeName={activeId === null ? '' : nameOf(activeId)} />
      {view.unplaced.length > 0 && (
        <p className="unplaced">
          {own.unplaced(view.unplaced.length)} {view.unplaced.map(({ cell, text }) => `${placeTitle(forms, cell, state.language)}${words.colon}${text ?? ''}`).join(words.comma)}
        </p>
      )}
    </section>
  )
}
