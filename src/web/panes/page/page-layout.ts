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
  /** Left edge of what is printed, inside the page. */
  readonly printLeft: number
}

export interface PageLayout {
  readonly slots: readonly PageSlot[]
  readonly width: number
  readonly height: number
  /** Where the column stands when nobody has scrolled sideways: the print of the pages begins at the left of the view. */
  readonly homeLeft: number
}

export interface Viewport {
  readonly width: number
  readonly height: number
}

/** Left and right edge of what is printed on a page, in points, by `sourceIndex/pageNumber`. */
export type Extents = ReadonlyMap<string, { readonly extent: { readonly left: number; readonly right: number } | null }>

const pageGap = 16
/** Room left of the print for the margin marks, and the same on the right. */
const pageMargin = 26
/** White kept around the print, in points, when a page is fitted to the width of its print. */
const keptMarginPt = 12
const pixelsPerPoint = 96 / 72
/** A page is not blown up beyond this to fill a wide pane. */
const widestFit = 1.5 * pixelsPerPoint

/** What is to be read is not drawn smaller than this, in pixels for a point; a wide table scrolls sideways instead. */
const leastReadable = 0.8 * pixelsPerPoint
const leastReadableOnPhone = 0.8
const phoneWidth = 480

/** Fitting to the width fits the print and lets the empty margins of the paper go out of view: a wide table stays readable beside the review. */
export function layPages(sources: readonly SourceInfo[], extents: Extents, viewport: Viewport, zoom: Zoom): PageLayout {
  const room = Math.max(120, viewport.width - 2 * pageMargin)
  const drafts = sources.flatMap((source, sourceIndex) =>
    source.format !== 'pdf'
      ? []
      : source.pages.map((page) => {
          const key = `${sourceIndex}/${page.pageNumber}`
          const print = zoom === 'width' || zoom === 'readable' ? printOf(extents.get(key)?.extent ?? null, page.widthPt) : { left: 0, right: page.widthPt }
          return { key, sourceIndex, page, print, scale: scaleOf(zoom, print.right - print.left, page.widthPt, page.heightPt, room, viewport.height - 2 * pageGap) }
        }),
  )
  const homeLeft = Math.max(0, ...drafts.map(({ print, scale }) => Math.round(print.left * scale - Math.max(0, room - (print.right - print.left) * scale) / 2)))
  let top = pageGap
  const slots = drafts.map(({ key, sourceIndex, page, print, scale }): PageSlot => {
    const width = Math.round(page.widthPt * scale)
    const height = Math.round(page.heightPt * scale)
    const printWidth = (print.right - print.left) * scale
    const left = homeLeft + pageMargin + Math.max(0, Math.round((room - printWidth) / 2)) - Math.round(print.left * scale)
    const slot = { key, sourceIndex, pageNumber: page.pageNumber, imageOnly: page.imageOnly, scale, top, left, width, height, printLeft: print.left * scale }
    top += height + pageGap
    return slot
  })
  const right = Math.max(0, ...slots.map(({ left, width }) => left + width + pageMargin))
  return { slots, width: Math.max(right, homeLeft + viewport.width), height: top, homeLeft }
}

function printOf(extent: { readonly left: number; readonly right: number } | null, widthPt: number): { left: number; right: number } {
  if (extent === null) return { left: 0, right: widthPt }
  const left = Math.max(0, extent.left - keptMarginPt)
  const right = Math.min(widthPt, extent.right + keptMarginPt)
  /** What was read may be a corner of the page only; never cut away more than a third of the paper. */
  const least = (widthPt * 2) / 3
  if (right - left >= least) return { left, right }
  const start = Math.min(widthPt - least, Math.max(0, (left + right - least) / 2))
  return { left: start, right: start + least }
}

function scaleOf(zoom: Zoom, printWidthPt: number, widthPt: number, heightPt: number, room: number, tall: number): number {
  if (typeof zoom === 'number') return zoom * pixelsPerPoint
  const fit = Math.min(widestFit, room / Math.max(1, printWidthPt))
  if (zoom === 'width') return fit
  if (zoom === 'readable') return Math.max(room < phoneWidth ? leastReadableOnPhone : leastReadable, fit)
  return Math.min(widestFit, room / Math.max(1, widthPt), Math.max(60, tall) / Math.max(1, heightPt))
}

/** Index of the page at the upper third of the view. */
export function slotAt(slots: readonly PageSlot[], scrollTop: number, viewHeight: number): number {
  const line = scrollTop + viewHeight / 3
  const index = slots.findIndex(({ top, height }) => top + height + pageGap > line)
  return index < 0 ? slots.length - 1 : index
}

/** How far to scroll so that the place stands well in view; null when it already does. */
export function scrollFor(layout: PageLayout, place: Place, view: { readonly top: number; readonly left: number } & Viewport): { top: number; left: number } | null {
  const slot = layout.slots.find(({ sourceIndex, pageNumber }) => sourceIndex === place.sourceIndex && pageNumber === place.pageNumber)
  if (slot === undefined) return null
  if (place.box === null) return { top: slot.top - pageGap, left: layout.homeLeft }
  const y = slot.top + place.box.y * slot.scale
  const x = slot.left + place.box.x * slot.scale
  const right = x + place.box.width * slot.scale
  const bottom = y + place.box.height * slot.scale
  const fits = (left: number): boolean => x >= left && right <= left + view.width
  const inHeight = y >= view.top + 24 && bottom <= view.top + view.height - 48
  if (inHeight && fits(view.left)) return null
  const left = fits(view.left) ? view.left : fits(layout.homeLeft) ? layout.homeLeft : Math.max(0, x - (view.width - Math.min(view.width, right - x)) / 2)
  return { top: inHeight ? view.top : Math.max(0, y - view.height * 0.36), left }
}
