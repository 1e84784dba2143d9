/**
 * A form as a spreadsheet: real fields, so that any way of typing works, one stop for the Tab key, only the rows in sight drawn. Arrow keys,
 * Enter and Tab move; typing replaces, F2 edits; blocks are copied, pasted, filled down and emptied as in Excel.
 */
// biome-ignore-all lint/a11y/useFocusableInteractive: the fields within the cells take the focus.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactElement } from 'react'
import type { RowText, TypedFigure } from '../../../core/model/draft.ts'
import type { Unit } from '../../../core/money.ts'
import type { ColumnKind } from '../../../core/model/form-definition.ts'
import type { TableLayout } from '../../../core/render/table-layout.ts'
import { DraftRow } from './draft-row.tsx'
import { commandOf, type GridCommand } from './grid-keys.ts'
import { copyText, figureAt, firstPlace, follow, isWithin, neighbor, pasteText, placeOfCell, placesIn, shownText, typedFigure, type GridFigures, type GridPlace, type GridRange } from './grid-model.ts'

const rowHeight = 30
/** Pixels at least; names and figures share what is left. */
const leastWidths: Readonly<Record<ColumnKind, number>> = { rowNumber: 48, code: 96, codeCategory: 56, codeSection: 48, codeItem: 48, label: 220, text: 110, amount: 118, count: 96 }
const growing: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['label', 'text', 'amount'])

interface DraftGridProps extends GridFigures {
  readonly name: string
  /** The cell that others speak of; serial: grows with every wish. */
  readonly target: { readonly id: string; readonly serial: number } | null
  readonly onActive: (id: string | null) => void
  readonly onType: (figures: readonly TypedFigure[], texts?: readonly RowText[]) => void
  readonly onLost: (count: number) => void
  /** A text of a row that is not its name. */
  readonly onText: (text: RowText) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** text: what is being typed at the active place, null while nothing is · caret: within the text, so that arrow keys move there. */
interface Editing {
  readonly text: string | null
  readonly caret: boolean
}

const idle: Editing = { text: null, caret: false }

export function DraftGrid(props: DraftGridProps): ReactElement {
  const { table, unit, target, onActive, onType } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [range, setRange] = useState<GridRange | null>(null)
  const [editing, setEditing] = useState<Editing>(idle)
  const wantsFocus = useRef<GridPlace | null>(null)
  const active = range === null ? null : range.from
  const heads = table.heads.length
  const virtualizer = useVirtualizer({ count: table.rows.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12, scrollPaddingStart: heads * rowHeight })
  const template = useMemo(() => table.columns.map(({ kind }) => (growing.has(kind) ? `minmax(${leastWidths[kind]}px, 1fr)` : `${leastWidths[kind]}px`)).join(' '), [table])
  const leastWidth = table.columns.reduce((sum, { kind }) => sum + leastWidths[kind], 0)

  const go = useCallback((to: GridPlace | null, extends_ = false): void => {
    if (to === null) return
    wantsFocus.current = to
    setRange((held) => (extends_ && held !== null ? { from: held.from, to } : { from: to, to }))
    virtualizer.scrollToIndex(to.row, { align: 'auto' })
  }, [virtualizer])

  // Each wish counts once, as soon as its cell is there. Otherwise rows that come and go do not move the active place to another cell.
  const answered = useRef(0)
  const activeCell = useRef<string | null>(null)
  useEffect(() => {
    const wanted = target === null || target.serial === answered.current ? null : placeOfCell(table, target.id)
    if (target !== null && wanted !== null) {
      answered.current = target.serial
      return go(wanted)
    }
    const place = activeCell.current === null ? null : placeOfCell(table, activeCell.current)
    if (place !== null) setRange((held) => (held === null || figureAt(table, held.from)?.id === activeCell.current ? held : { from: place, to: place }))
  }, [target, table, go])

  const activeId = active === null ? null : (figureAt(table, active)?.id ?? null)
  useEffect(() => {
    activeCell.current = activeId
    onActive(activeId)
  }, [activeId, onActive])

  // The field of the active place may be drawn only after the grid has scrolled there.
  useEffect(() => {
    const wanted = wantsFocus.current
    const field = wanted === null ? null : scroller.current?.querySelector<HTMLInputElement>(`[data-place="${wanted.row}/${wanted.column}"]`)
    if (field == null) return
    wantsFocus.current = null
    field.focus({ preventScroll: true })
    field.select()
    field.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  /** The next place that nothing computes; where all that follow are computed, the very next. */
  const toFill = (from: GridPlace, next: (at: GridPlace) => GridPlace | null): GridPlace | null => {
    for (let at = next(from); at !== null; at = next(at)) if (!props.isComputed(figureAt(table, at)?.id ?? '')) return at
    return next(from)
  }

  const commit = (): void => {
    const cell = active === null ? null : figureAt(table, active)
    const { text } = editing
    setEditing(idle)
    if (cell === null || text === null || text === shownText(cell, unit)) return
    onType([typedFigure(cell, text.trim(), unit, props.isComputed(cell.id))])
  }

  const fill = (held: GridRange): void => {
    const rows = placesIn(held)
    const source = rows.length > 1 ? rows[0] : rows[0]?.flatMap((place) => neighbor(table, place, -1, 0) ?? [])
    const targets = rows.length > 1 ? rows.slice(1) : rows
    onType(targets.flatMap((row) => row.flatMap((place, index) => {
      const [from, cell] = [source?.[index], figureAt(table, place)]
      const text = from === undefined ? null : figureAt(table, from)
      return cell === null || text === null ? [] : [typedFigure(cell, shownText(text, unit), unit, props.isComputed(cell.id))]
    })))
  }

  const empty = (held: GridRange): void => {
    onType(placesIn(held).flat().flatMap((place) => {
      const cell = figureAt(table, place)
      return cell === null || cell.text === '' ? [] : [typedFigure(cell, '', unit, props.isComputed(cell.id))]
    }))
  }

  /** True when the key was the grid's. */
  const obey = (command: GridCommand, held: GridRange): boolean => {
    const { from } = held
    if (command.kind !== 'undo' && command.kind !== 'redo' && command.kind !== 'cancel' && command.kind !== 'edit') commit()
    switch (command.kind) {
      case 'undo':
        setEditing(idle)
        props.onUndo()
        return true
      case 'redo':
        props.onRedo()
        return true
      case 'fill':
        fill(held)
        return true
      case 'empty':
        empty(held)
        return true
      case 'first':
        go(firstPlace(table))
        return true
      case 'last':
        go(follow(table, { row: table.rows.length, column: 0 }, -1))
        return true
      case 'move':
        go(neighbor(table, from, command.rowStep, command.columnStep))
        return true
      case 'extend':
        go(neighbor(table, held.to, command.rowStep, command.columnStep), true)
        return true
      case 'down':
        go(toFill(from, (at) => neighbor(table, at, command.by, 0)))
        return true
      case 'next': {
        const next = toFill(from, (at) => follow(table, at, command.by))
        go(next)
        return next !== null
      }
      case 'edit':
        setEditing({ text: editing.text ?? shownTextAt(table, from, unit), caret: true })
        return true
      case 'cancel':
        wantsFocus.current = from
        setEditing(idle)
        return true
    }
  }

  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (range === null || event.nativeEvent.isComposing) return
    const command = commandOf(event, editing.text !== null, editing.caret)
    if (command === null || !obey(command, range)) return
    event.preventDefault()
    event.stopPropagation()
  }

  const onCopy = (event: ClipboardEvent): void => {
    if (range === null || editing.caret) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copyText(table, range, unit))
    if (event.type === 'cut') empty(range)
  }

  const onPaste = (event: ClipboardEvent): void => {
    if (range === null || editing.caret) return
    event.preventDefault()
    setEditing(idle)
    pasteAt(range, event.clipboardData.getData('text/plain'))
  }

  const pasteAt = (at: GridRange, text: string): void => {
    const { figures, texts, lost } = pasteText(table, at, text, unit, props.isComputed)
    onType(figures, texts)
    if (lost > 0) props.onLost(lost)
  }

  return (
    // The handlers serve the fields within; the grid itself takes no focus.
    // biome-ignore lint/a11y/useSemanticElements: rows are drawn as they come into sight, which a table element does not allow.
    <div ref={scroller} className="draft-grid" role="grid" tabIndex={-1} aria-label={props.name} aria-rowcount={table.rows.length + heads} aria-colcount={table.columns.length} onKeyDown={onKey} onCopy={onCopy} onCut={onCopy} onPaste={onPaste}>
      <GridHeads table={table} template={template} leastWidth={leastWidth} />
      <div className="draft-rows" style={{ height: virtualizer.getTotalSize(), minWidth: leastWidth }} role="rowgroup">
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <DraftRow
            key={index}
            {...props}
            index={index}
            start={start}
            template={template}
            active={active?.row === index ? active.column : null}
            stop={active === null && index === 0}
            isSelected={(column) => range !== null && isWithin(range, { row: index, column })}
            editing={active?.row === index ? editing : null}
            headCount={heads}
            onEnter={(column, extends_) => {
              if (active?.row === index && active.column === column && !extends_) return
              commit()
              setRange((held) => (extends_ && held !== null ? { from: held.from, to: { row: index, column } } : { from: { row: index, column }, to: { row: index, column } }))
            }}
            onRowText={props.onText}
            onBlock={(column, text) => pasteAt({ from: { row: index, column }, to: { row: index, column } }, text)}
            onText={(text) => setEditing((held) => ({ text, caret: held.caret }))}
            onCaret={() => setEditing((held) => ({ text: held.text ?? shownTextAt(table, active ?? { row: index, column: 0 }, unit), caret: true }))}
            onLeave={commit}
          />
        ))}
      </div>
    </div>
  )
}

function shownTextAt(table: TableLayout, place: GridPlace, unit: Unit): string {
  const cell = figureAt(table, place)
  return cell === null ? '' : shownText(cell, unit)
}

function GridHeads({ table, template, leastWidth }: { readonly table: TableLayout; readonly template: string; readonly leastWidth: number }): ReactElement {
  return (
    <div className="draft-heads" role="rowgroup" style={{ gridTemplateColumns: template, minWidth: leastWidth }}>
      {table.heads.map((level, at) => (
        <div key={at} role="row" className="draft-head-row">
          {level.map(({ name, columnIndex, columnSpan, rowSpan, isLeaf }) => (
            <div
              key={columnIndex}
              role="columnheader"
              aria-colspan={columnSpan}
              className={`draft-head head-${isLeaf ? (table.columns[columnIndex]?.kind ?? 'text') : 'group'}`}
              style={{ gridColumn: `${columnIndex + 1} / span ${columnSpan}`, gridRow: `${at + 1} / span ${rowSpan}` }}
              lang={name.language === 'zh' ? 'zh-CN' : undefined}
              title={name.text}
            >
              {name.text}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
