/** A workbook, Word file or web page as a readable sheet: its paragraphs and tables in order, our marks beside them, every figure alive. */
import { memo, useMemo, type ReactElement } from 'react'
import type { Block, Grid, GridCell, TextLine } from '../../../core/model/source.ts'
import { useApp } from '../../app-context.ts'
import { linkedCells, placesOf } from '../../state/index-review.ts'
import type { Review } from '../../worker/protocol.ts'
import { useGrowingList } from '../growing-list.ts'
import { severitySigns } from '../marks.tsx'
import { FigureText, type FigureTextProps } from './figure-text.tsx'
import type { TextMatch } from './search-text.ts'
import { elementIdOf, knowSheet, spotOf, spotsOf, type SheetKnowledge, type SpotMark } from './sheet-figures.ts'
import { placeFigures } from './text-figures.ts'

export interface SheetViewProps {
  readonly review: Review
  readonly sourceIndex: number
  readonly blocks: readonly Block[]
  readonly matches: readonly TextMatch[]
  readonly currentMatch: TextMatch | null
}

/** What each line and cell needs to draw itself. */
interface Look {
  readonly knowledge: SheetKnowledge
  readonly chosen: ReadonlySet<string>
  readonly matched: ReadonlySet<string>
  readonly current: string | null
  /** The spot to be looked at, which must be drawn. */
  readonly target: string | null
  readonly card: FigureTextProps['card']
  readonly linked: ReadonlySet<string>
  readonly review: Review
}

export function SheetView({ review, sourceIndex, blocks, matches, currentMatch }: SheetViewProps): ReactElement {
  const { state } = useApp()
  const { selection, card } = state
  const target = state.target === null || state.target.place.sourceIndex !== sourceIndex ? null : spotOf(state.target.place)
  const knowledge = useMemo(() => knowSheet(review, sourceIndex), [review, sourceIndex])
  const look = useMemo((): Look => ({
    knowledge,
    chosen: spotsOf(placesOf(review, selection), sourceIndex),
    matched: spotsOf(matches.map(({ place }) => place), sourceIndex),
    current: currentMatch === null || currentMatch.place.sourceIndex !== sourceIndex ? null : spotOf(currentMatch.place),
    target,
    card,
    linked: card?.kind === 'cell' ? linkedCells(review, card.id) : new Set<string>(),
    review,
  }), [review, sourceIndex, knowledge, selection, matches, currentMatch, target, card])
  const pages = review.budget.sources[sourceIndex]?.pages ?? []
  return (
    <div className="flow-sheet">
      {pages.map(({ pageNumber, sheetName }) => (
        <section key={pageNumber}>
          {sheetName !== undefined && <h3 className="flow-sheet-name">{sheetName}</h3>}
          {blocks.filter(({ place }) => place.pageNumber === pageNumber).map((block, index) =>
            block.kind === 'line' ? <SheetLine key={index} line={block} look={look} /> : <SheetTable key={index} grid={block} look={look} />)}
        </section>
      ))}
    </div>
  )
}

function toneOf(spot: string, { knowledge, chosen, matched, current }: Look): string {
  const mark = knowledge.marks.get(spot)
  return `${mark === undefined ? '' : ` tone-${mark.severity}`}${chosen.has(spot) ? ' is-chosen' : ''}${matched.has(spot) ? ` is-match-${current === spot ? 'now' : 'yes'}` : ''}`
}

function Words({ text, spot, look }: { readonly text: string; readonly spot: string; readonly look: Look }): ReactElement {
  const { knowledge, card, linked, review } = look
  const known = knowledge.figures.get(spot)
  return <FigureText text={text} figures={known === undefined ? [] : placeFigures(text, known)} card={card} linked={linked} review={review} />
}

function Mark({ mark }: { readonly mark: SpotMark | undefined }): ReactElement | null {
  const { dispatch } = useApp()
  if (mark === undefined) return null
  return (
    <button type="button" tabIndex={-1} className={`flow-mark mark-${mark.severity}`} aria-hidden="true"
      onClick={() => dispatch({ kind: 'selected', selection: { kind: 'finding', id: mark.findingId }, origin: 'page' })}>
      {severitySigns[mark.severity]}
    </button>
  )
}

const SheetLine = memo(function SheetLine({ line, look }: { readonly line: TextLine; readonly look: Look }): ReactElement {
  const spot = spotOf(line.place)
  return (
    <p id={elementIdOf(line.place)} className={`flow-line${line.centered ? ' is-centered' : ''}${toneOf(spot, look)}`}>
      <Mark mark={look.knowledge.marks.get(spot)} />
      <Words text={line.text} spot={spot} look={look} />
    </p>
  )
})

const SheetTable = memo(function SheetTable({ grid, look }: { readonly grid: Grid; readonly look: Look }): ReactElement {
  const rows = useMemo(() => rowsOf(grid), [grid])
  const { target } = look
  const needed = useMemo(() => (target === null ? -1 : rows.findIndex((cells) => cells.some(({ place }) => spotOf(place) === target))), [rows, target])
  const { shown, end } = useGrowingList(rows.length, needed)
  return (
    <div className="flow-table">
      <table>
        <tbody>
          {rows.slice(0, shown).map((cells, rowIndex) => <SheetRow key={rowIndex} cells={cells} look={look} />)}
        </tbody>
      </table>
      {shown < rows.length && <div className="more-rows" ref={end} style={{ height: (rows.length - shown) * rowHeight }} />}
    </div>
  )
})

/** About what a row takes, so that the scroll bar tells how long the table is before all of it is drawn. */
const rowHeight = 28

const SheetRow = memo(function SheetRow({ cells, look }: { readonly cells: readonly GridCell[]; readonly look: Look }): ReactElement {
  return (
    <tr>
      {cells.map((cell) => <SheetCell key={cell.columnIndex} cell={cell} look={look} />)}
    </tr>
  )
})

const figureShape = /^[-+−(（]?[\d,，.]+[)）%]?$/

function SheetCell({ cell, look }: { readonly cell: GridCell; readonly look: Look }): ReactElement {
  const { text, place, rowSpan, columnSpan } = cell
  const spot = spotOf(place)
  return (
    <td id={elementIdOf(place)} rowSpan={rowSpan} colSpan={columnSpan} className={`flow-cell${figureShape.test(text) ? ' is-figure' : ''}${toneOf(spot, look)}`}>
      <Mark mark={look.knowledge.marks.get(spot)} />
      <Words text={text} spot={spot} look={look} />
    </td>
  )
}

function rowsOf({ rowCount, cells }: Grid): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: rowCount }, () => [])
  for (const cell of cells) rows[cell.rowIndex]?.push(cell)
  for (const row of rows) row.sort((left, right) => left.columnIndex - right.columnIndex)
  return rows
}
