/** The line over the page: which page, how large, search. */
import { useEffect, useState, type FormEvent, type ReactElement } from 'react'
import { useApp } from '../../app-context.ts'
import { zoomStep } from '../../keys.ts'
import type { PageSlot } from './page-layout.ts'

export interface PageToolsProps {
  readonly slots: readonly PageSlot[]
  readonly current: PageSlot | null
  readonly onGo: (slot: PageSlot) => void
}

export function PageTools({ slots, current, onGo }: PageToolsProps): ReactElement {
  const { dispatch, words } = useApp()
  return (
    <div className="page-tools">
      {current !== null && <PageNumber slots={slots} current={current} onGo={onGo} />}
      {current !== null && <ZoomTools scale={current.scale} />}
      <button type="button" className="tool search-button" title={`${words.page.search}  /`} onClick={() => dispatch({ kind: 'searchOpened' })}>
        {words.page.search}
      </button>
    </div>
  )
}

function PageNumber({ slots, current, onGo }: { readonly slots: readonly PageSlot[]; readonly current: PageSlot; readonly onGo: (slot: PageSlot) => void }): ReactElement {
  const { words } = useApp()
  const at = slots.indexOf(current)
  const [typed, setTyped] = useState(String(at + 1))
  useEffect(() => setTyped(String(at + 1)), [at])
  const go = (index: number): void => {
    const slot = slots[index]
    if (slot !== undefined) onGo(slot)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    go(Number.parseInt(typed, 10) - 1)
  }
  return (
    <form className="page-number" onSubmit={submit}>
      <button type="button" className="tool page-previous" aria-label={words.page.previous} title={`${words.page.previous}  [`} disabled={at <= 0} onClick={() => go(at - 1)}>
        ‹
      </button>
      <input inputMode="numeric" value={typed} size={3} aria-label={words.page.goTo} onChange={(event) => setTyped(event.target.value)} onBlur={() => setTyped(String(at + 1))} />
      <span className="quiet">{words.page.pageOf(slots.length)}</span>
      <button type="button" className="tool page-next" aria-label={words.page.next} title={`${words.page.next}  ]`} disabled={at >= slots.length - 1} onClick={() => go(at + 1)}>
        ›
      </button>
    </form>
  )
}

function ZoomTools({ scale }: { readonly scale: number }): ReactElement {
  const { state, dispatch, words } = useApp()
  const shown = (scale * 72) / 96
  return (
    <div className="zoom" role="group" aria-label={words.page.zoom}>
      <button type="button" className="tool" aria-label={words.page.zoomOut} title={`${words.page.zoomOut}  -`} onClick={() => dispatch({ kind: 'zoomed', zoom: zoomStep(shown, -1) })}>
        −
      </button>
      <span className="zoom-value">{Math.round(shown * 100)}%</span>
      <button type="button" className="tool" aria-label={words.page.zoomIn} title={`${words.page.zoomIn}  +`} onClick={() => dispatch({ kind: 'zoomed', zoom: zoomStep(shown, 1) })}>
        +
      </button>
      <button type="button" className="tool fit" aria-pressed={state.zoom === 'width'} onClick={() => dispatch({ kind: 'zoomed', zoom: 'width' })}>
        {words.page.fitWidth}
      </button>
      <button type="button" className="tool fit" aria-pressed={state.zoom === 'page'} onClick={() => dispatch({ kind: 'zoomed', zoom: 'page' })}>
        {words.page.fitPage}
      </button>
    </div>
  )
}
