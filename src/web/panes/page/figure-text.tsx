/** Printed words with every figure in them alive: pointed at, it lights up with those it adds up with; clicked, its card opens. */
import { Fragment, useContext, type ReactElement } from 'react'
import { useApp } from '../../app-context.ts'
import { HoverContext, useHoverRole } from '../../state/hover.ts'
import { linkedCells } from '../../state/index-review.ts'
import type { Review } from '../../worker/protocol.ts'
import type { LineFigure } from './text-figures.ts'

export interface FigureTextProps {
  readonly text: string
  readonly figures: readonly LineFigure[]
  readonly card: { readonly kind: string; readonly id: string } | null
  readonly linked: ReadonlySet<string>
  readonly review: Review
}

export function FigureText({ text, figures, card, linked, review }: FigureTextProps): ReactElement {
  let at = 0
  return (
    <>
      {figures.map((figure) => {
        const before = text.slice(at, figure.start)
        at = figure.end
        return (
          <Fragment key={figure.start}>
            {before}
            <TextFigure figure={figure} text={text.slice(figure.start, figure.end)} card={card} linked={linked} review={review} />
          </Fragment>
        )
      })}
      {text.slice(at) === '' ? '\u200b' : text.slice(at)}
    </>
  )
}

interface TextFigureProps {
  readonly figure: LineFigure
  readonly text: string
  readonly card: FigureTextProps['card']
  readonly linked: ReadonlySet<string>
  readonly review: Review
}

function TextFigure({ figure, text, card, linked, review }: TextFigureProps): ReactElement {
  const { dispatch } = useApp()
  const hover = useContext(HoverContext)
  const { selection } = figure
  const cellId = selection.kind === 'cell' ? selection.id : ''
  const role = useHoverRole(cellId)
  const isCard = card !== null && card.kind === selection.kind && card.id === (selection.kind === 'none' || selection.kind === 'problem' ? '' : selection.id)
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`text-figure${isCard ? ' is-card' : ''}${linked.has(cellId) ? ' is-linked' : ''}${role === 'none' ? '' : ` is-hover-${role}`}`}
      onClick={() => dispatch({ kind: 'selected', selection, origin: 'page' })}
      onMouseEnter={() => cellId !== '' && hover.set(cellId, linkedCells(review, cellId))}
      onMouseLeave={() => hover.set(null, new Set())}
    >
      {text}
    </button>
  )
}
