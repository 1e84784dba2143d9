/** One page: its drawing, our marks over it, and the figure under the pointer. */
import { useContext, useEffect, useMemo, useRef, useSyncExternalStore, type CSSProperties, type PointerEvent, type ReactElement } from 'react'
import { useApp } from '../../app-context.ts'
import { HoverContext, useHoveredCell } from '../../state/hover.ts'
import { indexReview, linkedCells, placesOf } from '../../state/index-review.ts'
import type { Selection } from '../../state/state.ts'
import { acceptancesOf } from '../../state/acceptances.ts'
import type { PrintedLine, Review } from '../../worker/protocol.ts'
import { severitySigns } from '../marks.tsx'
import { LetterLayer } from './letter-layer.tsx'
import { MarkLayer } from './mark-layer.tsx'
import type { PageImages } from './page-images.ts'
import type { PageSlot } from './page-layout.ts'
import { hitAt, marginOf, noMarks, type Hit, type PageMarks } from './page-marks.ts'
import type { TextMatch } from './search-text.ts'

export interface PageSheetProps {
  readonly slot: PageSlot
  readonly images: PageImages
  readonly marks: PageMarks | undefined
  readonly review: Review
  readonly matches: readonly TextMatch[]
  readonly currentMatch: TextMatch | null
  readonly title: string
  readonly lines: readonly PrintedLine[] | null
  readonly onHover: (hit: Hit | null, x: number, y: number) => void
}

export function PageSheet(props: PageSheetProps): ReactElement {
  const { slot, images, marks = noMarks, review } = props
  const { dispatch, words } = useApp()
  const hover = useContext(HoverContext)
  const image = useSyncExternalStore(images.subscribe, () => images.get(slot.key))
  const style: CSSProperties = { top: slot.top, left: slot.left, width: slot.width, height: slot.height }
  const pointAt = (event: PointerEvent<HTMLDivElement> | React.MouseEvent<HTMLDivElement>): Hit | null => {
    const frame = event.currentTarget.getBoundingClientRect()
    return hitAt(marks, (event.clientX - frame.left) / slot.scale, (event.clientY - frame.top) / slot.scale)
  }
  const onMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.pointerType !== 'mouse') return
    const hit = pointAt(event)
    event.currentTarget.classList.toggle('is-hit', hit !== null)
    hover.set(hit?.cellId ?? null, hit?.cellId == null ? new Set() : linkedCells(review, hit.cellId))
    props.onHover(hit, event.clientX, event.clientY)
  }
  const onLeave = (): void => {
    hover.set(null, new Set())
    props.onHover(null, 0, 0)
  }
  const onClick = (event: React.MouseEvent<HTMLDivElement>): void => {
    const hit = pointAt(event)
    if (hit !== null) dispatch({ kind: 'selected', selection: hit.selection, origin: 'page' })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; every figure is reachable by keyboard in the tables beside the page.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <div className="sheet" style={style} onPointerMove={onMove} onPointerLeave={onLeave} onClick={onClick} data-page={slot.key}>
      <PageCanvas image={image?.bitmap ?? null} label={`${words.page.page(slot.pageNumber)} ${props.title}`} width={slot.width} height={slot.height} />
      {image === null && <p className="sheet-note">{words.page.drawing}</p>}
      {image !== null && image.bitmap === null && <p className="sheet-note">{words.page.drawFailed}</p>}
      {slot.imageOnly && <p className="sheet-banner">{words.page.imageOnly}</p>}
      {image?.lettersMissing === true && <LetterLayer slot={slot} lines={props.lines} />}
      <Marks {...props} marks={marks} />
      <MarginMarks slot={slot} marks={marks} review={review} />
    </div>
  )
}

function PageCanvas({ image, label, width, height }: { readonly image: ImageBitmap | null; readonly label: string; readonly width: number; readonly height: number }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (element === null || image === null || image.width === 0) return
    element.width = image.width
    element.height = image.height
    element.getContext('2d')?.drawImage(image, 0, 0)
  }, [image])
  return <canvas ref={canvas} data-drawn={image === null ? undefined : ''} role="img" aria-label={label} style={{ width, height }} />
}

function Marks({ slot, marks = noMarks, review, matches, currentMatch }: PageSheetProps): ReactElement {
  const { state } = useApp()
  const hovered = useHoveredCell()
  const { selection, card } = state
  const index = indexReview(review)
  const boxesHere = useMemo(() => {
    const here = (chosen: Selection) =>
      placesOf(review, chosen).flatMap(({ sourceIndex, pageNumber, box }) => (sourceIndex === slot.sourceIndex && pageNumber === slot.pageNumber && box !== null ? [box] : []))
    const linked = card?.kind === 'cell' ? [...linkedCells(review, card.id)] : card?.kind === 'claim' ? boundCells(review, card.id) : []
    return { selected: here(selection), card: card === null ? [] : here(card), linked: linked.flatMap((id) => here({ kind: 'cell', id })) }
  }, [review, selection, card, slot.sourceIndex, slot.pageNumber])
  const hoverBoxes = useMemo(() => {
    const boxOf = (id: string) => {
      const place = index.cells.get(id)?.place
      return place === undefined || place.box === null || place.pageNumber !== slot.pageNumber || place.sourceIndex !== slot.sourceIndex ? [] : [place.box]
    }
    return hovered === null ? { self: [], linked: [] } : { self: boxOf(hovered), linked: [...linkedCells(review, hovered)].flatMap(boxOf) }
  }, [hovered, index, review, slot.pageNumber, slot.sourceIndex])
  const tone = selection.kind === 'finding' ? (index.findingById.get(selection.id)?.severity ?? null) : null
  return (
    <MarkLayer
      widthPt={slot.width / slot.scale}
      heightPt={slot.height / slot.scale}
      findings={marks.findings}
      unread={marks.unread}
      selected={boxesHere.selected}
      selectedTone={tone}
      card={boxesHere.card}
      linked={boxesHere.linked}
      hovered={hoverBoxes.self}
      hoverLinked={hoverBoxes.linked}
      matches={matches.flatMap(({ place }) => place.box ?? [])}
      currentMatch={currentMatch?.place.box ?? null}
    />
  )
}

function boundCells(review: Review, claimId: string): string[] {
  const binding = indexReview(review).claims.get(claimId)?.binding
  return binding?.kind === 'bound' ? [binding.cellId] : []
}

/** Pixels. */
const signHeight = 20

function MarginMarks({ slot, marks, review }: { readonly slot: PageSlot; readonly marks: PageMarks; readonly review: Review }): ReactElement {
  const { state, dispatch, words } = useApp()
  const margin = useMemo(() => marginOf(marks.findings, signHeight / slot.scale), [marks, slot.scale])
  return (
    <div className="margin-marks" aria-hidden="true" style={{ left: slot.printLeft - 24 }}>
      {margin.map(({ y, severity, findingIds }) => {
        const selectedAt = state.selection.kind === 'finding' ? findingIds.indexOf(state.selection.id) : -1
        const settled = findingIds.every((id) => acceptancesOf(review, state.accepted).get(id)?.state === 'accepted')
        const next = findingIds[(selectedAt + 1) % findingIds.length] ?? ''
        return (
          <button
            key={y}
            type="button"
            tabIndex={-1}
            className={`margin-mark mark-${severity}${selectedAt >= 0 ? ' is-selected' : ''}${settled ? ' is-accepted' : ''}`}
            style={{ top: y * slot.scale }}
            title={words.severities[severity]}
            onClick={(event) => {
              event.stopPropagation()
              dispatch({ kind: 'selected', selection: { kind: 'finding', id: next }, origin: 'page' })
            }}
          >
            {severitySigns[severity]}
            {findingIds.length > 1 && <sub>{findingIds.length}</sub>}
          </button>
        )
      })}
    </div>
  )
}
