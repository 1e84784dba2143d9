/** Adds a row: a code chosen by number or by name, or a name for a list without codes. */
import { useEffect, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { cellId } from '../../../core/model/form.ts'
import type { RowKind } from '../../../core/prepare/draft-rows.ts'
import { useApp } from '../../app-context.ts'
import type { DraftForm } from '../../worker/protocol.ts'
import { findCodes, namesAbove, type ChartEntry } from './find-codes.ts'
import { SearchChoice } from './search-choice.tsx'

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
  const found = isCoded ? findCodes(entries, query).filter(({ code }) => present?.has(code) !== true).slice(0, mostShown) : entries.filter(({ name }) => name.includes(query.trim()))
  return (
    <div className="row-picker">
      <SearchChoice
        label={isCoded ? own.addRowLabel : own.listedLabel}
        hint={isCoded ? own.addRowHint : own.listedHint}
        takesFocus
        query={query}
        found={found}
        keyOf={({ code }) => code}
        show={({ code, name }) => (
          <>
            {isCoded && <span className="figure">{code} </span>}
            {name} {isCoded && <span className="quiet">{namesAbove(entries, code).join(' › ')}</span>}
          </>
        )}
        noneFound={isCoded ? own.noCode : own.noListed}
        onQuery={setQuery}
        onChoose={({ code, name }) => onAdd(code, name)}
        onEscape={() => {
          onClose()
          return true
        }}
      />
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
