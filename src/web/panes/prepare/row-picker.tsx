/** Adds a row: a code chosen by number or by name, or a name for a list without codes. */
import { useEffect, useId, useState, type KeyboardEvent, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { cellId } from '../../../core/model/form.ts'
import type { RowKind } from '../../../core/prepare/draft-rows.ts'
import { useApp } from '../../app-context.ts'
import type { DraftForm } from '../../worker/protocol.ts'
import { findCodes, namesAbove, type ChartEntry } from './find-codes.ts'

const mostShown = 12

export function RowPicker({ form, addable: { panel, kind, listed } }: { readonly form: DraftForm; readonly addable: DraftForm['addable'][number] }): ReactElement | null {
  const { state, dispatch, session } = useApp()
  const own = draftWords[state.language]
  const [open, setOpen] = useState(false)
  const panels = form.addable.length
  const title = form.table[state.language].columns.find((column) => column.panel === panel)?.heads[0]?.text ?? ''
  const add = (key: string, label: string): void => {
    session.step({ kind: 'rowAdded', form: form.form.id, panel, key, label })
    setOpen(false)
    const column = form.form.columns.find((one) => one.panel === panel && !isTotal(one.id))?.id
    if (column !== undefined) dispatch({ kind: 'draftRoomShown', room: form.form.id, targetId: cellId({ form: form.form.id, panel, row: key, column }) })
  }
  if (listed?.length === 0) return null
  if (!open) {
    return (
      <button type="button" className="secondary small" onClick={() => setOpen(true)}>
        ＋ {own.addRow}
        {panels > 1 && ` · ${title}`}
      </button>
    )
  }
  const close = (): void => setOpen(false)
  if (kind === 'ordinal') return <NameField form={form} panel={panel} onAdd={add} onClose={close} />
  return listed === null ? <CodeField form={form} panel={panel} chart={kind} onAdd={add} onClose={close} /> : <ChoiceField entries={listed} isCoded={false} onAdd={add} onClose={close} />
}

/** The first figure of a new row to type is rarely its total. */
function isTotal(column: string): boolean {
  return column === 'total' || column === 'currentYear'
}

interface FieldProps {
  readonly form: DraftForm
  readonly panel: string
  readonly onAdd: (key: string, label: string) => void
  readonly onClose: () => void
}

function CodeField({ form, panel, chart, onAdd, onClose }: FieldProps & { readonly chart: RowKind }): ReactElement {
  const { session } = useApp()
  const [entries, setEntries] = useState<readonly ChartEntry[]>([])
  useEffect(() => {
    void session.readChart(chart).then(setEntries).catch(() => undefined)
  }, [session, chart])
  const present = new Set(form.form.rows.filter((row) => row.panel === panel).map(({ key }) => key))
  return <ChoiceField entries={entries} isCoded present={present} onAdd={onAdd} onClose={onClose} />
}

interface ChoiceProps extends Pick<FieldProps, 'onAdd' | 'onClose'> {
  readonly entries: readonly ChartEntry[]
  /** The codes are shown and searched. Otherwise the entries are a short list, all of it shown. */
  readonly isCoded: boolean
  readonly present?: ReadonlySet<string>
}

function ChoiceField({ entries, isCoded, present, onAdd, onClose }: ChoiceProps): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language]
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const found = isCoded ? findCodes(entries, query).filter(({ code }) => present?.has(code) !== true).slice(0, mostShown) : entries.filter(({ name }) => name.includes(query.trim()))
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    else if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && found[at] !== undefined) onAdd(found[at].code, found[at].name)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="row-picker">
      <label htmlFor={id}>{isCoded ? own.addRowLabel : own.listedLabel}</label>
      <input
        // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press of its button.
        autoFocus
        id={id}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] === undefined ? undefined : `${id}-${found[at].code}`}
        placeholder={isCoded ? own.addRowHint : own.listedHint}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a list that is chosen from by the field above. */}
      <div id={`${id}-list`} role="listbox" aria-label={isCoded ? own.addRowLabel : own.listedLabel} className="row-choices">
        {found.map(({ code, name }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus.
          <div key={code} id={`${id}-${code}`} role="option" aria-selected={index === at} onClick={() => onAdd(code, name)}>
            {isCoded && <span className="figure">{code} </span>}
            {name} {isCoded && <span className="quiet">{namesAbove(entries, code).join(' › ')}</span>}
          </div>
        ))}
      </div>
      {query !== '' && found.length === 0 && <p className="quiet">{isCoded ? own.noCode : own.noListed}</p>}
    </div>
  )
}

function NameField({ form, panel, onAdd, onClose }: FieldProps): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language]
  const [name, setName] = useState('')
  const numbers = form.form.rows.filter((row) => row.panel === panel).map(({ key }) => Number.parseInt(key, 10)).filter((number) => !Number.isNaN(number))
  const next = String(Math.max(0, ...numbers) + 1)
  return (
    <form
      className="row-picker"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') onAdd(next, name.trim())
      }}
    >
      <label>
        {own.rowName}{' '}
        <input
          // biome-ignore lint/a11y/noAutofocus: the field was asked for by a press of its button.
          autoFocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
          }}
        />
      </label>
      <button type="submit" className="secondary small">
        {own.addRow}
      </button>
    </form>
  )
}
