/** Middle pane: the document as printed. Pages stand in one column; only those near the view are drawn. */
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { useApp } from '../../app-context.ts'
import { cellName, figureText, formName } from '../../state/names.ts'
import { indexReview } from '../../state/index-review.ts'
import type { Target } from '../../state/state.ts'
import type { Review } from '../../worker/protocol.ts'
import { FindingBar } from './finding-bar.tsx'
import { createPageImages, type PageImages } from './page-images.ts'
import { layPages, scrollFor, slotAt, type PageLayout, type PageSlot } from './page-layout.ts'
import { markPages, pageKey, type Hit } from './page-marks.ts'
import { PageSheet } from './page-sheet.tsx'
import { PageStrip } from './page-strip.tsx'
import { PageTools } from './page-tools.tsx'
import { SearchBar } from './search-bar.tsx'
import { searchText, type TextMatch } from './search-text.ts'
import { elementIdOf } from './sheet-figures.ts'
import { SheetView } from './sheet-view.tsx'
import { TextSheet } from './text-sheet.tsx'
import { useScroll, type ScrollView } from './use-scroll.ts'

const noMatches: readonly TextMatch[] = []

export function PagePane(): ReactElement {
  const { state, words } = useApp()
  const review = state.review as Review
  const scroller = useRef<HTMLDivElement>(null)
  const view = useScroll(scroller)
  const layout = useMemo(() => layPages(review.budget.sources, markPages(review), { width: view.width, height: view.height }, state.zoom), [review, view.width, view.height, state.zoom])
  const images = usePageImages()
  const shown = layout.slots.filter(({ top, height }) => top + height > view.top - view.height && top < view.top + 2 * view.height)
  useWanted(images, shown, view)
  useSteadyZoom(scroller, layout)
  useTarget(scroller, layout, view, state.target)
  const matches = useMatches()
  const currentMatch = matches[state.search.matchIndex] ?? null
  const current = layout.slots[slotAt(layout.slots, view.top, view.height)] ?? null
  const goTo = useCallback((slot: PageSlot) => scroller.current?.scrollTo({ top: slot.top - 12 }), [])
  return (
    <section className="page-pane pane" aria-labelledby="page-heading">
      <h2 id="page-heading" className="heard">
        {words.page.heading}
      </h2>
      <PageTools slots={layout.slots} current={current} onGo={goTo} />
      {state.search.open && <SearchBar matches={matches} />}
      <div className="page-body">
        {layout.slots.length > 1 && <PageStrip slots={layout.slots} currentKey={current?.key ?? null} onGo={goTo} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <div className="page-scroll" ref={scroller} tabIndex={0} role="region" aria-label={words.page.region}>
          <Sheets review={review} layout={layout} shown={shown} images={images} matches={matches} currentMatch={currentMatch} />
          {review.textLines.map((lines, sourceIndex) =>
            lines === null ? null : <TextSheet key={sourceIndex} review={review} sourceIndex={sourceIndex} lines={lines} matches={matches} currentMatch={currentMatch} />,
          )}
          {review.blocks.map((blocks, sourceIndex) =>
            blocks === null ? null : <SheetView key={sourceIndex} review={review} sourceIndex={sourceIndex} blocks={blocks} matches={matches} currentMatch={currentMatch} />,
          )}
        </div>
      </div>
      <FindingBar />
    </section>
  )
}

interface SheetsProps {
  readonly review: Review
  readonly layout: PageLayout
  readonly shown: readonly PageSlot[]
  readonly images: PageImages
  readonly matches: readonly TextMatch[]
  readonly currentMatch: TextMatch | null
}

function Sheets({ review, layout, shown, images, matches, currentMatch }: SheetsProps): ReactElement | null {
  const { state, words } = useApp()
  const [tip, setTip] = useState<{ readonly text: string; readonly x: number; readonly y: number } | null>(null)
  const marks = markPages(review)
  const matchesByPage = useMemo(() => groupByPage(matches), [matches])
  const titles = useMemo(() => {
    const pages = new Map<string, string>()
    for (const { id, places } of review.budget.forms) {
      const name = formName(review, id, state.language, words)
      for (const key of places.map(pageKey)) pages.set(key, pages.has(key) ? `${pages.get(key)}${words.comma}${name}` : name)
    }
    return pages
  }, [review, state.language, words])
  const onHover = useCallback(
    (hit: Hit | null, x: number, y: number) => {
      const cell = hit?.cellId == null ? undefined : indexReview(review).cells.get(hit.cellId)
      setTip(cell === undefined ? null : { text: `${cellName(review, cell.path, state.language, words)}${words.colon}${figureText(cell, words)} ${cell.amount === null ? '' : words.unitsAfter[cell.unit]}`, x, y })
    },
    [review, state.language, words],
  )
  if (layout.slots.length === 0) return null
  return (
    <div className="page-column" style={{ height: layout.height, minWidth: layout.width }}>
      {shown.map((slot) => (
        <PageSheet
          key={slot.key}
          slot={slot}
          images={images}
          marks={marks.get(slot.key)}
          review={review}
          matches={matchesByPage.get(slot.key) ?? noMatches}
          currentMatch={currentMatch !== null && pageKey(currentMatch.place) === slot.key ? currentMatch : null}
          title={titles.get(slot.key) ?? ''}
          lines={state.search.lines}
          onHover={onHover}
        />
      ))}
      {tip !== null && (
        <div className="tip" role="presentation" style={{ left: Math.min(tip.x + 14, window.innerWidth - 300), top: tip.y + 18 }}>
          {tip.text}
        </div>
      )}
    </div>
  )
}

function groupByPage(matches: readonly TextMatch[]): ReadonlyMap<string, readonly TextMatch[]> {
  const groups = new Map<string, TextMatch[]>()
  for (const match of matches) {
    const key = pageKey(match.place)
    groups.set(key, [...(groups.get(key) ?? []), match])
  }
  return groups
}

/** One set of drawings for each document on show; the pane is made anew with the document. */
function usePageImages(): PageImages {
  const { session } = useApp()
  const [images] = useState(() => createPageImages(session.draw))
  useEffect(() => images.dispose, [images])
  return images
}

/** Asks for the pages in view first, then their neighbors, as sharp as the screen is. */
function useWanted(images: PageImages, shown: readonly PageSlot[], view: ScrollView): void {
  useEffect(() => {
    if (view.height === 0) return
    const middle = view.top + view.height / 2
    const nearest = [...shown].sort((left, right) => Math.abs(left.top + left.height / 2 - middle) - Math.abs(right.top + right.height / 2 - middle))
    images.want(nearest.map((slot) => ({ key: slot.key, sourceIndex: slot.sourceIndex, pageNumber: slot.pageNumber, scale: slot.scale * window.devicePixelRatio })))
  })
}

/** Scrolls to where the state wishes to look, once for each wish, and as soon as the pane has a size. */
function useTarget(scroller: React.RefObject<HTMLDivElement | null>, layout: PageLayout, view: ScrollView, target: Target | null): void {
  const served = useRef(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null || target === null || target.serial === served.current || view.width === 0) return
    served.current = target.serial
    if (target.place.lineIndex !== null) {
      const line = document.getElementById(elementIdOf(target.place)) ?? document.getElementById(`line-${target.place.sourceIndex}-${target.place.lineIndex}`)
      if (line !== null) {
        centerLine(element, line)
        // A wide table may also have to move sideways.
        line.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      }
      return
    }
    const goal = scrollFor(layout, target.place, { top: element.scrollTop, left: element.scrollLeft, width: element.clientWidth, height: element.clientHeight })
    if (goal !== null) element.scrollTo(goal)
  }, [scroller, layout, view.width, target])
}

/** Twice, because lines far away only have an estimated height until they come into view. */
function centerLine(scroller: HTMLElement, line: HTMLElement): void {
  for (let pass = 0; pass < 2; pass += 1) {
    const offset = line.getBoundingClientRect().top - scroller.getBoundingClientRect().top
    if (pass === 0 && offset > 24 && offset < scroller.clientHeight - 72) return
    scroller.scrollTop += offset - scroller.clientHeight * 0.36
  }
}

/** When the zoom changes, what stood at the top of the view stays there, and the print begins at the left again. */
function useSteadyZoom(scroller: React.RefObject<HTMLDivElement | null>, layout: PageLayout): void {
  const before = useRef(layout)
  useLayoutEffect(() => {
    const element = scroller.current
    const old = before.current
    before.current = layout
    if (element === null) return
    if (old === layout || old.homeLeft !== layout.homeLeft) element.scrollLeft = layout.homeLeft
    if (old === layout || old.slots.length === 0) return
    const index = slotAt(old.slots, element.scrollTop, 0)
    const from = old.slots[index]
    const to = layout.slots[index]
    if (from === undefined || to === undefined || from.key !== to.key || from.scale === to.scale) return
    element.scrollTop = to.top + ((element.scrollTop - from.top) / from.height) * to.height
  }, [scroller, layout])
}

function useMatches(): readonly TextMatch[] {
  const { state } = useApp()
  const { open, query, lines } = state.search
  const settled = useDeferredValue(query)
  return useMemo(() => (open && lines !== null ? searchText(lines, settled) : noMatches), [open, settled, lines])
}
