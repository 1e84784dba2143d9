/** The bar between page and review: drag it, or move it with the arrow keys. The width is remembered. */
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import { readPreference, writePreference } from '../state/preferences.ts'

const narrowest = 320
const step = 32

function readWidth(): number {
  const kept = Number.parseInt(readPreference('review-width') ?? '', 10)
  return Number.isFinite(kept) ? kept : Math.round(Math.min(640, Math.max(400, window.innerWidth * 0.32)))
}

export function Splitter(): ReactElement {
  const { words } = useApp()
  const [width, setWidth] = useState(readWidth)
  const dragging = useRef(false)
  const widest = Math.max(narrowest, Math.round(window.innerWidth * 0.6))
  const apply = (wanted: number): void => {
    const next = Math.round(Math.min(widest, Math.max(narrowest, wanted)))
    setWidth(next)
    writePreference('review-width', String(next))
  }
  const attach = (element: HTMLDivElement | null): void => {
    element?.parentElement?.style.setProperty('--review-width', `${Math.min(widest, width)}px`)
  }
  const onPointer = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.type === 'pointerdown') {
      dragging.current = true
      event.currentTarget.setPointerCapture(event.pointerId)
    } else if (event.type === 'pointermove' && dragging.current) apply(window.innerWidth - event.clientX)
    else if (event.type === 'pointerup' || event.type === 'pointercancel') dragging.current = false
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') apply(width + step)
    else if (event.key === 'ArrowRight') apply(width - step)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={attach}
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.splitter}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onPointerUp={onPointer}
      onPointerCancel={onPointer}
      onKeyDown={onKey}
    />
  )
}
