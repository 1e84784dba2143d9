/** A text as it is: line by line with its numbers, our marks on the lines, every figure alive. */
import { memo, useMemo, type ReactElement } from 'react'
import type { Severity } from '../../../core/model/finding.ts'
import { useApp } from '../../app-context.ts'
import { indexReview, linkedCells, placesOf } from '../../state/index-review.ts'
import type { Review } from '../../worker/protocol.ts'
import { severitySigns } from '../marks.tsx'
import { FigureText } from './figure-text.tsx'
import type { TextMatch } from './search-text.ts'
import { figuresByLine, type LineFigure } from './text-figures.ts'

export interface TextSheetProps {
  readonly review: Review
  readonly sourceIndex: number
  readonly lines: readonly string[]
  readonly matches: readonly TextMatch[]
  readonly currentMatch: TextMatch | null
}

export function TextSheet({ review, sourceIndex, lines, matches, currentMatch }: TextSheetProps): ReactElement {
  const { state } = useApp()
  const { selection, card } = state
  const figures = useMemo(() => figuresByLine(review, sourceIndex, lines), [review, sourceIndex, lines])
  const marks = useMemo(() => findingLines(review, sourceIndex), [review, sourceIndex])
  const chosen = useMemo(() => linesOf(placesOf(review, selection), sourceIndex), [review, selection, sourceIndex])
  const matched = useMemo(() => linesOf(matches.map(({ place }) => place), sourceIndex), [matches, sourceIndex])
  const linked = useMemo(() => (card?.kind === 'cell' ? linkedCells(review, card.id) : new Set<string>()), [review, card])
  return (
    <div className="text-sheet">
      {lines.map((text, lineIndex) => (
        <Line
          key={lineIndex}
          id={`line-${sourceIndex}-${lineIndex}`}
          number={lineIndex + 1}
          text={text}
          figures={figures.get(lineIndex) ?? noFigures}
          severity={marks.get(lineIndex)?.severity ?? null}
          findingId={marks.get(lineIndex)?.findingId ?? null}
          chosen={chosen.has(lineIndex)}
          matched={matched.has(lineIndex) ? (currentMatch?.place.lineIndex === lineIndex ? 'now' : 'yes') : 'no'}
          card={card}
          linked={linked}
          review={review}
        />
      ))}
    </div>
  )
}

const noFigures: readonly LineFigure[] = []

function linesOf(places: readonly { readonly sourceIndex: number; readonly lineIndex: number | null }[], sourceIndex: number): ReadonlySet<number> {
  return new Set(places.flatMap((place) => (place.sourceIndex === sourceIndex && place.lineIndex !== null ? [place.lineIndex] : [])))
}

/** The heaviest finding on each line. */
function findingLines(review: Review, sourceIndex: number): ReadonlyMap<number, { severity: Severity; findingId: string }> {
  const found = new Map<number, { severity: Severity; findingId: string }>()
  for (const { id, severity, places } of indexReview(review).findings) {
    for (const line of linesOf(places.map(({ place }) => place), sourceIndex)) if (!found.has(line)) found.set(line, { severity, findingId: id })
  }
  return found
}

interface LineProps {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly figures: readonly LineFigure[]
  readonly severity: Severity | null
  readonly findingId: string | null
  readonly chosen: boolean
  readonly matched: 'no' | 'yes' | 'now'
  readonly card: { readonly kind: string; readonly id: string } | null
  readonly linked: ReadonlySet<string>
  readonly review: Review
}

const Line = memo(function Line(props: LineProps): ReactElement {
  const { dispatch } = useApp()
  const { severity, findingId, figures, text } = props
  const tone = severity === null ? '' : ` tone-${severity}`
  return (
    <div id={props.id} className={`text-line${tone}${props.chosen ? ' is-chosen' : ''}${props.matched === 'no' ? '' : ` is-match-${props.matched}`}`}>
      <span className="line-number" aria-hidden="true">
        {props.number}
      </span>
      <span className="line-mark" aria-hidden="true">
        {severity !== null && findingId !== null && (
          <button type="button" tabIndex={-1} className={`mark-${severity}`} onClick={() => dispatch({ kind: 'selected', selection: { kind: 'finding', id: findingId }, origin: 'page' })}>
            {severitySigns[severity]}
          </button>
        )}
      </span>
      <span className="line-text">
        <FigureText text={text} figures={figures} card={props.card} linked={props.linked} review={props.review} />
      </span>
    </div>
  )
})
