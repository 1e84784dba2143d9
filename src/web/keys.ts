/** The keys of the whole page. Typing in a field is never disturbed; a button under the focus keeps its Enter and its space. */
import { tabs } from './state/state.ts'
import type { Store } from './state/store.ts'

const zoomSteps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4]

/** The next step of the zoom from what is shown now. */
export function zoomStep(shown: number, by: 1 | -1): number {
  if (by === 1) return zoomSteps.find((step) => step > shown * 1.02) ?? 4
  return [...zoomSteps].reverse().find((step) => step < shown * 0.98) ?? 0.5
}

export function listenToKeys(store: Store): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (event.key === 'Escape') return goBack(store, event)
    if (isField(event.target) || store.state().helpOpen) return
    if (press(store, event.key, event.target)) event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

function goBack(store: Store, event: KeyboardEvent): void {
  if (store.state().helpOpen) return
  event.preventDefault()
  const { card } = store.state()
  store.dispatch({ kind: 'wentBack' })
  focusSoon(card === null ? '.finding.is-selected .finding-head, .tab[aria-selected="true"]' : `[data-figure="${CSS.escape(card.id)}"], .finding.is-selected .finding-head`)
}

function press(store: Store, key: string, target: EventTarget | null): boolean {
  const { dispatch } = store
  switch (key) {
    case 'j':
    case 'k':
      dispatch({ kind: 'stepped', by: key === 'j' ? 1 : -1 })
      focusSoon('.finding.is-selected .finding-head')
      return true
    case 'Enter':
      if (isControl(target)) return false
      dispatch({ kind: 'opened' })
      return true
    case '/':
      dispatch({ kind: 'searchOpened' })
      focusSoon('.search-field')
      return true
    case '?':
    case '？':
      dispatch({ kind: 'helpToggled' })
      return true
    case '0':
      dispatch({ kind: 'zoomed', zoom: 'width' })
      return true
    case '+':
    case '=':
    case '-': {
      const shown = Number.parseInt(document.querySelector('.zoom-value')?.textContent ?? '100', 10) / 100
      dispatch({ kind: 'zoomed', zoom: zoomStep(shown, key === '-' ? -1 : 1) })
      return true
    }
    case '[':
    case ']':
      document.querySelector<HTMLButtonElement>(key === '[' ? '.page-previous' : '.page-next')?.click()
      return true
    default:
      return showTab(store, key)
  }
}

function showTab(store: Store, key: string): boolean {
  const tab = /^[1-5]$/.test(key) ? tabs[Number.parseInt(key, 10) - 1] : undefined
  if (tab === undefined || store.state().review === null) return false
  store.dispatch({ kind: 'tabShown', tab })
  focusSoon(`#tab-${tab}`)
  return true
}

/** After React has drawn. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector)
    element?.focus({ preventScroll: false })
    if (element instanceof HTMLInputElement) element.select()
  })
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, [role="tab"], [role="separator"], td, input') !== null
}
