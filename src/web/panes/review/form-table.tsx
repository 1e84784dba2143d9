/**
 * A form as a table, the way it is printed: one stop for the Tab key, arrow keys between figures, Enter for what a figure is checked
 * against. Rows and columns without any figure are folded away unless the reader wants the whole.
 */
import { memo, useContext, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react'
import type { Cell, Form } from '../../../core/model/form.ts'
import type { Severity } from '../../../core/model/finding.ts'
import type { LayoutCell, TableLayout } from '../../../core/render/table-layout.ts'
import { useApp } from '../../app-context.ts'
import { HoverContext, useHoverRole } from '../../state/hover.ts'
import { indexReview, linkedCells } from '../../state/index-review.ts'
import { cellName, figureText } from '../../state/names.ts'
import type { Review } from '../../worker/protocol.ts'
import { severitySigns } from '../marks.tsx'
import { foldTable } from './fold-table.ts'

export function FormTable({ form, review }: { readonly form: Form; readonly review: Review }): ReactElement | null {
  const { state, dispatch, words } = useApp()
  const layout = review.tables[form.id]?.[state.language]
  const fold = useMemo(() => (layout === undefined ? null : foldTable(layout)), [layout])
  if (layout === undefined || fold === null || layout.rows.length === 0) return null
  const shown = state.wholeTables || form.status === 'nil' ? layout : fold.table
  const foldable = form.status !== 'nil' && fold.rowCount + fold.columnCount > 0
  return (
    <>
      <Grid form={form} review={review} table={shown} />
      <p className="table-foot quiet">
        {foldable && !state.wholeTables && `${words.forms.folded(fold.rowCount, fold.columnCount)} `}
        {foldable && (
          <button type="button" className="link" onClick={() => dispatch({ kind: 'wholeTablesSet', on: !state.wholeTables })}>
            {state.wholeTables ? words.forms.fold : words.forms.showAll}
          </button>
        )}
        <span className="keys-hint">{words.forms.keys}</span>
      </p>
    </>
  )
}

function Grid({ form, review, table }: { readonly form: Form; readonly review: Review; readonly table: TableLayout }): ReactElement {
  const { state } = useApp()
  const grid = useRef<HTMLTableElement>(null)
  const ids = useMemo(() => table.rows.map((row) => row.cells.map((cell) => (cell.kind === 'figure' ? (cell.cell?.id ?? null) : null))), [table])
  const [stop, setStop] = useState<string | null>(null)
  const first = useMemo(() => ids.flat().find((id) => id !== null) ?? null, [ids])
  const all = useMemo(() => new Set(ids.flat()), [ids])
  const cardId = state.card?.kind === 'cell' ? state.card.id : null
  const linked = useMemo(() => (cardId === null ? new Set<string>() : linkedCells(review, cardId)), [review, cardId])
  const tabStop = cardId !== null && all.has(cardId) ? cardId : stop !== null && all.has(stop) ? stop : first
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table may show the same figure elsewhere.
  useEffect(() => {
    if (cardId === null) return
    grid.current?.querySelector(`[data-figure="${CSS.escape(cardId)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [cardId, table])
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key]
    const id = (event.target as HTMLElement).dataset['figure']
    if (step === undefined || id === undefined) return
    const next = walk(ids, id, step[0] ?? 0, step[1] ?? 0)
    event.preventDefault()
    if (next === null) return
    setStop(next)
    grid.current?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard.
    <div className="table-scroll" role="region" aria-labelledby="form-title" tabIndex={-1}>
      <table ref={grid} className={`form-table${table.panelCount === 1 ? ' is-single' : ''}`} onKeyDown={onKey}>
        <Heads table={table} />
        <tbody>
          {table.rows.map((row, rowAt) => (
            <tr key={rowAt} className={row.isTotal ? 'is-total' : undefined}>
              {row.cells.map((cell, columnAt) => (
                <TableCell key={columnAt} cell={cell} review={review} decimals={table.columns[columnAt]?.decimals ?? 0} kind={table.columns[columnAt]?.kind ?? 'text'} edge={isPanelEdge(table, columnAt)} tabStop={tabStop} cardId={cardId} linked={linked} onStop={setStop} form={form} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The nearest figure in a direction, skipping cells that are none. */
function walk(ids: readonly (readonly (string | null)[])[], from: string, rowStep: number, columnStep: number): string | null {
  let row = ids.findIndex((cells) => cells.includes(from))
  let column = ids[row]?.indexOf(from) ?? -1
  for (;;) {
    row += rowStep
    column += columnStep
    const id = ids[row]?.[column]
    if (id === undefined) return null
    if (id !== null) return id
  }
}

function isPanelEdge({ columns }: TableLayout, at: number): boolean {
  return at > 0 && columns[at]?.panel !== columns[at - 1]?.panel
}

function Heads({ table }: { readonly table: TableLayout }): ReactElement {
  return (
    <thead>
      {table.heads.map((level, at) => (
        <tr key={at}>
          {level.map(({ name, columnIndex, columnSpan, rowSpan, isLeaf }) => (
            <th
              key={columnIndex}
              scope={isLeaf ? 'col' : 'colgroup'}
              colSpan={columnSpan}
              rowSpan={rowSpan}
              className={`${isLeaf ? `head-${table.columns[columnIndex]?.kind ?? 'text'}` : 'head-group'}${isPanelEdge(table, columnIndex) ? ' is-edge' : ''}`}
              lang={name.language === 'zh' ? 'zh-CN' : undefined}
            >
              {name.text}
            </th>
          ))}
        </tr>
      ))}
    </thead>
  )
}

interface TableCellProps {
  readonly cell: LayoutCell
  readonly review: Review
  readonly decimals: number
  readonly kind: string
  readonly edge: boolean
  readonly tabStop: string | null
  readonly cardId: string | null
  readonly linked: ReadonlySet<string>
  readonly onStop: (id: string) => void
  readonly form: Form
}

function TableCell(props: TableCellProps): ReactElement {
  const { cell, edge } = props
  const edgeClass = edge ? ' is-edge' : ''
  switch (cell.kind) {
    case 'label':
      return (
        <th scope="row" className={`row-label weight-${cell.weight} depth-${Math.min(3, cell.depth)}${edgeClass}`} lang={cell.name.language === 'zh' ? 'zh-CN' : undefined}>
          {cell.name.text}
        </th>
      )
    case 'text':
      return <td className={`text-${props.kind}${edgeClass}`}>{cell.text}</td>
    case 'empty':
      return <td className={edgeClass} />
    case 'figure':
      return cell.cell === null ? <td className={`figure-cell${edgeClass}`} /> : <Figure {...props} figure={cell.cell} weight={cell.weight} />
  }
}

const heaviest: readonly Severity[] = ['error', 'warning', 'advice']

const Figure = memo(function Figure({ figure, weight, review, decimals, edge, tabStop, cardId, linked, onStop }: TableCellProps & { readonly figure: Cell; readonly weight: string }): ReactElement {
  const { state, dispatch, words } = useApp()
  const hover = useContext(HoverContext)
  const role = useHoverRole(figure.id)
  const findings = indexReview(review).findingsByCell.get(figure.id) ?? []
  const severity = heaviest.find((candidate) => findings.some((finding) => finding.severity === candidate)) ?? null
  const text = figure.state === 'blank' ? '' : figureText(figure, words)
  const name = `${cellName(review, figure.path, state.language, words)}${words.colon}${figureText(figure, words)}${figure.amount === null ? '' : ` ${words.unitsAfter[figure.unit]}`}${severity === null ? '' : ` ${words.severities[severity]}`}`
  const classes = ['figure-cell', `state-${figure.state}`, `weight-${weight}`, edge ? 'is-edge' : '', severity === null ? '' : `tone-${severity}`, cardId === figure.id ? 'is-card' : '', linked.has(figure.id) ? 'is-linked' : '', role === 'none' ? '' : `is-hover-${role}`]
  const missing = figure.state === 'amount' ? decimals - (text.split('.')[1]?.length ?? 0) : 0
  return (
    <td className={classes.filter((part) => part !== '').join(' ')}>
      <button
        type="button"
        data-figure={figure.id}
        tabIndex={tabStop === figure.id ? 0 : -1}
        aria-label={name}
        title={name}
        aria-pressed={cardId === figure.id}
        onFocus={() => onStop(figure.id)}
        onMouseEnter={() => hover.set(figure.id, linkedCells(review, figure.id))}
        onMouseLeave={() => hover.set(null, new Set())}
        onClick={() => dispatch({ kind: 'selected', selection: { kind: 'cell', id: figure.id }, origin: 'review' })}
      >
        {severity !== null && (
          <span className={`cell-mark mark-${severity}`} aria-hidden="true">
            {severitySigns[severity]}
          </span>
        )}
        {text}
        {missing > 0 && <span className="pad">{`${decimals === missing ? '.' : ''}${'0'.repeat(missing)}`}</span>}
      </button>
    </td>
  )
})
