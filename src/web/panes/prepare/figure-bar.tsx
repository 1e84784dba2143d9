/** The line above the grid: the active figure by name, in full, against last year's, and what it follows from. */
import type { ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { Computation } from '../../../core/model/computation.ts'
import { cellsById, type Cell } from '../../../core/model/form.ts'
import { formatAmount, formatFen, type Unit } from '../../../core/money.ts'
import { useApp } from '../../app-context.ts'
import type { Preparing } from '../../state/preparing.ts'
import type { DraftForm, DraftView } from '../../worker/protocol.ts'
import { cellTitle, type NamedForms } from './cell-title.ts'

const mostParts = 6

interface FigureBarProps {
  readonly cell: Cell | null
  readonly preparing: Preparing
  readonly view: DraftView
  readonly forms: NamedForms
  readonly unit: Unit
  readonly form: DraftForm
}

export function FigureBar({ cell, preparing, view, forms, unit, form }: FigureBarProps): ReactElement {
  const { state, session, words } = useApp()
  const own = draftWords[state.language]
  if (cell === null) return <div className="figure-bar quiet">{own.keys}</div>
  const { panel, row } = cell.path
  const addable = form.addable.find((one) => one.panel === panel)
  const removable = addable !== undefined && row !== 'total' && (addable.kind === 'listed' || /^\d+$/.test(row))
  return (
    <div className="figure-bar">
      <span className="figure-name">{cellTitle(forms, cell.id, null, state.language)}</span>
      {cell.amount !== null && <span className="figure">{`${formatFen(cell.amount.fen, 'yuan', 2)} ${words.units.yuan}`}</span>}
      <LastYear cell={cell} preparing={preparing} unit={unit} />
      {cell.state === 'unread' && <span className="mark-error">{own.notAnAmount}</span>}
      {removable && (
        <button type="button" className="plain small" onClick={() => session.step({ kind: 'rowRemoved', form: cell.path.form, panel, key: row })}>
          {own.removeRow}
        </button>
      )}
      <Source cell={cell} view={view} forms={forms} unit={unit} />
    </div>
  )
}

function LastYear({ cell, preparing, unit }: Pick<FigureBarProps, 'preparing' | 'unit'> & { readonly cell: Cell }): ReactElement | null {
  const { state } = useApp()
  const own = draftWords[state.language]
  const last = cellsById(preparing.last.forms).get(cell.id)?.amount ?? null
  if (last === null) return null
  const change = cell.amount === null ? null : cell.amount.fen - last.fen
  return (
    <span className="quiet">
      {`${own.lastYear} ${formatAmount(last, unit)}`}
      {change !== null && ` · ${own.change} ${change > 0n ? '+' : ''}${formatAmount({ fen: change, stepFen: last.stepFen }, unit)}${last.fen === 0n ? '' : ` (${percent(change, last.fen)})`}`}
    </span>
  )
}

/** To one decimal. */
function percent(change: bigint, base: bigint): string {
  const tenths = (change * 2000n + (change < 0n ? -base : base)) / (base * 2n)
  const digits = (tenths < 0n ? -tenths : tenths).toString().padStart(2, '0')
  return `${tenths < 0n ? '-' : '+'}${digits.slice(0, -1)}.${digits.slice(-1)}%`
}

function Source({ cell, view, forms, unit }: Pick<FigureBarProps, 'view' | 'forms' | 'unit'> & { readonly cell: Cell }): ReactElement | null {
  const { state } = useApp()
  const own = draftWords[state.language]
  const computation = view.computations.get(cell.id)
  if (computation === undefined) return null
  const replaced = view.overridden.get(cell.id)
  return (
    <span className="figure-source">
      <Parts cell={cell} computation={computation} forms={forms} />
      {replaced !== undefined && <span className="mark-warning"> {own.overridden(replaced === null ? '—' : formatAmount(replaced, unit))}</span>}
    </span>
  )
}

function Parts({ cell, computation, forms }: { readonly cell: Cell; readonly computation: Computation; readonly forms: NamedForms }): ReactElement {
  const { state, dispatch } = useApp()
  const own = draftWords[state.language]
  const parts = computation.kind === 'copy' ? [{ id: computation.source, sign: 1 as const }] : computation.parts
  const show = (id: string): void => {
    const form = forms.get(id.slice(0, id.indexOf('/')))
    if (form !== undefined) dispatch({ kind: 'draftRoomShown', room: form.form.id, targetId: id })
  }
  return (
    <span title={own.computedHint}>
      {`${own.follows[computation.kind]} `}
      {parts.slice(0, mostParts).map(({ id, sign }, index) => (
        <span key={id}>
          {index === 0 ? (sign === -1 ? '− ' : '') : sign === -1 ? ' − ' : ' + '}
          <button type="button" className="link" onClick={() => show(id)}>
            {cellTitle(forms, id, cell.id, state.language)}
          </button>
        </span>
      ))}
      {parts.length > mostParts && ` + … (${parts.length})`}
    </span>
  )
}
