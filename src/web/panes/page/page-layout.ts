/** Where each page of the document on show stands in the scrolling column, for a given width and zoom. Pixels are CSS pixels. */
import type { SourceInfo } from '../../../core/model/source.ts'
import type { Place } from '../../../core/model/place.ts'
import type { Zoom } from '../../state/state.ts'

export interface PageSlot {
  readonly key: string
  readonly sourceIndex: number
  readonly pageNumber: number
  readonly imageOnly: boolean
  /** CSS pixels in one point. */
  readonly scale: number
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

export interface PageLayout {
  readonly slots: readonly PageSlot[]
  readonly width: number
  readonly height: number
}

export interface Viewport {
  readonly width: number
  readonly height: number
}

export const pageGap = 16
/** Room left of the page for the margin marks. */
export const pageMargin = 28
const pixelsPerPoint = 96 / 72
/** A small page is not blown up beyond this to fill a wide pane. */
const widestFit = 1.75 * pixelsPerPoint

export function layPages(sources: readonly SourceInfo[], viewport: Viewport, zoom: Zoom): PageLayout {
  const room = Math.max(120, viewport.width - 2 * pageMargin)
  let top = pageGap
  const slots: PageSlot[] = []
  for (const [sourceIndex, source] of sources.entries()) {
    if (source.format !== 'pdf') continue
    for (const { pageNumber, widthPt, heightPt, imageOnly } of source.pages) {
      const scale = scaleOf(zoom, widthPt, heightPt, room, viewport.height - 2 * pageGap)
      const width = Math.round(widthPt * scale)
      const height = Math.round(heightPt * scale)
      const left = Math.max(pageMargin, Math.round((viewport.width - width) / 2))
      slots.push({ key: `${sourceIndex}/${pageNumber}`, sourceIndex, pageNumber, imageOnly, scale, top, left, width, height })
      top += height + pageGap
    }
  }
  return { slots, width: Math.max(0, ...slots.map(({ left, width }) => left + width + pageMargin)), height: top }
}

function scaleOf(zoom: Zoom, widthPt: number, heightPt: number, room: number, tall: number): number {
  if (typeof zoom === 'number') return zoom * pixelsPerPoint
  const toWidth = Math.min(widestFit, room / Math.max(1, widthPt))
  return zoom === 'width' ? toWidth : Math.min(toWidth, Math.max(60, tall) / Math.max(1, heightPt))
}

/** Index of the page at the upper third of the view. */
export function slotAt(slots: readonly PageSlot[], scrollTop: number, viewHeight: number): number {
  const line = scrollTop + viewHeight / 3
  const index = slots.findIndex(({ top, height }) => top + height + pageGap > line)
  return index < 0 ? slots.length - 1 : index
}

/** How far to scroll so that the place stands well in view; null when it already does. */
export function scrollFor(slots: readonly PageSlot[], place: Place, view: { readonly top: number; readonly left: number } & Viewport): { top: number; left: number } | null {
  const slot = slots.find(({ sourceIndex, pageNumber }) => sourceIndex === place.sourceIndex && pageNumber === place.pageNumber)
  if (slot === undefined) return null
  const box = place.box ?? { x: 0, y: 0, width: 0, height: 0 }
  const y = slot.top + box.y * slot.scale
  const x = slot.left + box.x * slot.scale
  const right = x + box.width * slot.scale
  const bottom = y + box.height * slot.scale
  const inHeight = y >= view.top + 24 && bottom <= view.top + view.height - 48
  const inWidth = x >= view.left && right <= view.left + view.width
  if (inHeight && inWidth && place.box !== null) return null
  return {
    top: inHeight && place.box !== null ? view.top : place.box === null ? slot.top - pageGap : Math.max(0, y - view.height * 0.36),
    left: inWidth ? view.left : Math.max(0, x - (view.width - Math.min(view.width, right - x)) / 2),
  }
}
