/** One row of the grid: names and codes to read, figures to type. */
// biome-ignore-all lint/a11y/useFocusableInteractive: the fields within the cells take the focus.
import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { RowText } from '../../../core/model/draft.ts'
import type { Cell } from '../../../core/model/form.ts'
import type { LayoutCell } from '../../../core/render/table-layout.ts'
import { severitySigns } from '../marks.tsx'
import { shownText, textPlaceAt, type GridFigures } from './grid-model.ts'

interface DraftRowProps extends GridFigures {
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly start: number
  readonly template: string
  readonly headCount: number
  /** Column of the active place, where it is in this row. */
  readonly active: number | null
  /** The Tab key stops here while no place is active. */
  readonly stop: boolean
  readonly isSelected: (column: number) => boolean
  readonly editing: { readonly text: string | null; readonly caret: boolean } | null
  readonly onEnter: (column: number, extend: boolean) => void
  readonly onText: (text: string) => void
  readonly onRowText: (text: RowText) => void
  /** A block of cells was pasted with its corner in a column of this row. */
  readonly onBlock: (column: number, text: string) => void
  readonly onCaret: () => void
  readonly onLeave: () => void
}

export function DraftRow(props: DraftRowProps): ReactElement {
  const { table, index, start, template, headCount } = props
  const row = table.rows[index]
  const firstFigure = row?.cells.findIndex((cell) => cell.kind === 'figure' && cell.cell !== null) ?? -1
  return (
    <div role="row" aria-rowindex={index + headCount + 1} className={`draft-row${row?.isTotal === true ? ' is-total' : ''}`} style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}>
      {row?.cells.map((cell, column) => <DraftCell key={column} {...props} cell={cell} column={column} isStop={props.active === null ? props.stop && column === firstFigure : props.active === column} />)}
    </div>
  )
}

function DraftCell(props: DraftRowProps & { readonly cell: LayoutCell; readonly column: number; readonly isStop: boolean }): ReactElement {
  const { cell, table, column } = props
  const edge = column > 0 && table.columns[column]?.panel !== table.columns[column - 1]?.panel ? ' is-edge' : ''
  if (cell.kind === 'label') {
    return (
      <div role="rowheader" className={`draft-label weight-${cell.weight} depth-${Math.min(3, cell.depth)}${edge}`} title={cell.name.text} lang={cell.name.language === 'zh' ? 'zh-CN' : undefined}>
        {cell.name.text}
      </div>
    )
  }
  if (cell.kind === 'figure' && cell.cell !== null) return <DraftField {...props} figure={cell.cell} edge={edge} />
  const place = textPlaceAt(table, { row: props.index, column })
  if (place !== null) {
    const name = table.columns[column]?.heads.map(({ text }) => text).join(' ') ?? ''
    return <DraftText text={cell.kind === 'text' ? cell.text : ''} name={name} edge={edge} onKeep={(text) => props.onRowText({ ...place, text })} onBlock={(text) => props.onBlock(column, text)} />
  }
  return (
    <div role="gridcell" className={`draft-text text-${table.columns[column]?.kind ?? 'text'}${edge}`}>
      {cell.kind === 'text' ? cell.text : ''}
    </div>
  )
}

/** Kept when it is left, Esc gives it back. */
function DraftText({ text, name, edge, onKeep, onBlock }: { readonly text: string; readonly name: string; readonly edge: string; readonly onKeep: (text: string) => void; readonly onBlock: (text: string) => void }): ReactElement {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div role="gridcell" className={`draft-text is-typed${edge}`}>
      <input
        value={typed ?? text}
        aria-label={name}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== null && typed.trim() !== text) onKeep(typed.trim())
          setTyped(null)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') setTyped(null)
          if (event.key === 'Enter') event.currentTarget.blur()
          event.stopPropagation()
        }}
        onCopy={(event) => event.stopPropagation()}
        onPaste={(event) => {
          event.stopPropagation()
          const pasted = event.clipboardData.getData('text/plain')
          if (!/[\t\n]/.test(pasted.trimEnd())) return
          event.preventDefault()
          setTyped(null)
          onBlock(pasted)
        }}
      />
    </div>
  )
}

function DraftField(props: DraftRowProps & { readonly figure: Cell; readonly column: number; readonly isStop: boolean; readonly edge: string }): ReactElement {
  const { figure, unit, column, index, editing, active } = props
  const isActive = active === column
  const typed = isActive ? (editing?.text ?? null) : null
  const field = useRef<HTMLInputElement>(null)
  const caret = isActive && editing?.caret === true
  useEffect(() => {
    if (caret) field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [caret])
  const shown = shownText(figure, unit)
  // A figure that comes anew while its cell is active takes the selection away: what is typed next still replaces it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the coming of a figure that matters.
  useEffect(() => {
    if (isActive && typed === null && !caret && document.activeElement === field.current) field.current?.select()
  }, [shown])
  const severity = props.severityOf(figure.id)
  const classes = ['draft-figure', `state-${figure.state}`, props.isComputed(figure.id) ? 'is-computed' : '', props.isOverridden(figure.id) ? 'is-overridden' : '', props.isSelected(column) ? 'is-selected' : '', severity === null ? '' : `tone-${severity}`]
  return (
    <div role="gridcell" className={`${classes.filter((part) => part !== '').join(' ')}${props.edge}`}>
      {severity !== null && (
        <span className={`cell-mark mark-${severity}`} aria-hidden="true">
          {severitySigns[severity]}
        </span>
      )}
      <input
        ref={field}
        data-place={`${index}/${column}`}
        data-cell={figure.id}
        value={typed ?? shown}
        aria-label={props.nameOf(figure.id)}
        aria-invalid={figure.state === 'unread'}
        autoComplete="off"
        spellCheck={false}
        tabIndex={props.isStop ? 0 : -1}
        onFocus={(event) => {
          props.onEnter(column, false)
          event.currentTarget.select()
        }}
        onMouseDown={(event) => {
          if (!event.shiftKey) return
          event.preventDefault()
          props.onEnter(column, true)
        }}
        onMouseEnter={(event) => {
          if (event.buttons === 1 && active !== column) props.onEnter(column, true)
        }}
        // Letting the button go sets the caret: what is typed next replaces the figure all the same, as in a spreadsheet.
        onClick={(event) => {
          if (typed === null) event.currentTarget.select()
        }}
        onDoubleClick={props.onCaret}
        onChange={(event) => props.onText(event.currentTarget.value)}
        onBlur={props.onLeave}
      />
    </div>
  )
}
