import { describe, expect, it } from 'vitest'
import type { SourceInfo } from '../../../core/model/source.ts'
import { layPages, scrollFor, slotAt } from './page-layout.ts'

const source: SourceInfo = {
  name: 'a.pdf',
  hash: '',
  format: 'pdf',
  pages: [
    { pageNumber: 1, widthPt: 600, heightPt: 800, imageOnly: false },
    { pageNumber: 2, widthPt: 800, heightPt: 600, imageOnly: false },
  ],
}
const view = { width: 652, height: 600 }
const extents = new Map([['0/2', { extent: { left: 100, right: 700 } }]])

describe('layPages', () => {
  it('fits a page whose print is unknown to its paper', () => {
    const [first] = layPages([source], new Map(), view, 'width').slots
    expect(first).toMatchObject({ scale: 1, width: 600, left: 26 })
  })

  it('fits a page to its print, with a little white, and keeps the margins reachable', () => {
    const layout = layPages([source], extents, view, 'width')
    const wide = layout.slots[1]
    expect(wide?.scale).toBeCloseTo(600 / 624)
    expect(wide === undefined ? 0 : wide.left + wide.printLeft - layout.homeLeft).toBeCloseTo(26, 0)
    expect(layout.slots.every(({ left }) => left >= 0)).toBe(true)
  })

  it('never cuts away more than a third of the paper', () => {
    const corner = new Map([['0/1', { extent: { left: 500, right: 580 } }]])
    expect(layPages([source], corner, view, 'width').slots[0]?.scale).toBeLessThanOrEqual(1.5)
  })

  it('keeps small print readable unless the whole width is asked for', () => {
    const narrow = { width: 352, height: 600 }
    expect(layPages([source], extents, narrow, 'width').slots[1]?.scale).toBeCloseTo(300 / 624)
    expect(layPages([source], extents, { width: 552, height: 600 }, 'readable').slots[1]?.scale).toBeCloseTo(0.8 * 96 / 72)
    expect(layPages([source], extents, narrow, 'readable').slots[1]?.scale).toBeCloseTo(0.8)
  })

  it('shows the whole page when asked', () => {
    const [first] = layPages([source], extents, view, 'page').slots
    expect(first?.height).toBeLessThanOrEqual(600)
  })

  it('takes a number as percent of paper size', () => {
    expect(layPages([source], extents, view, 1).slots[0]?.width).toBe(800)
  })
})

describe('scrollFor', () => {
  const layout = layPages([source], new Map(), view, 'width')
  const place = { sourceIndex: 0, pageNumber: 2, box: { x: 10, y: 300, width: 50, height: 10 }, lineIndex: null }

  it('leaves the view alone when the place is in it', () => {
    const top = (layout.slots[1]?.top ?? 0) - 50
    expect(scrollFor(layout, place, { top, left: 0, ...view })).toBeNull()
  })

  it('brings the place into view', () => {
    const goal = scrollFor(layout, place, { top: 0, left: 0, ...view })
    expect(slotAt(layout.slots, goal?.top ?? 0, view.height)).toBe(1)
  })

  it('knows nothing of a page that is not there', () => {
    expect(scrollFor(layout, { ...place, pageNumber: 9 }, { top: 0, left: 0, ...view })).toBeNull()
  })
})
