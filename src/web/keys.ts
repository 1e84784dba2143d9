/** The keys of the whole page. Typing in a field is never disturbed; a button under the focus keeps its Enter and its space. */
import { flushSync } from 'react-dom'
import type { Action } from './state/action.ts'
import { hasOverview, overviewShown } from './state/overview.ts'
import { tabs } from './state/state.ts'
import type { Store } from './state/store.ts'

const zoomSteps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4]

/** The next step of the zoom from what is shown now. */
export function zoomStep(shown: number, by: 1 | -1): number {
  if (by === 1) return zoomSteps.find((step) => step > shown * 1.02) ?? 4
  return [...zoomSteps].reverse().find((step) => step < shown * 0.98) ?? 0.5
}

/** Those that do not speak of the document behind the overview. */
const overviewKeys: ReadonlySet<string> = new Set(['v', 'o', 'J', 'K', '?', '？'])

/** Those of a budget in work: the review behind it stays as it is. */
const preparingKeys: ReadonlySet<string> = new Set(['?', '？'])

export function listenToKeys(store: Store): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isDialogOpen()) return
    if (store.state().preparing !== null && !preparingKeys.has(event.key)) return
    if (event.key === 'Escape') {
      goBack(store, event)
      return
    }
    if (isField(event.target)) return
    if (overviewShown(store.state()) && !overviewKeys.has(event.key)) return
    if (press(store, event.key, event.target)) event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

/** Drawn at once, so that the next key finds the focus where this one put it. */
function act(store: Store, action: Action, focus: string | null): void {
  flushSync(() => store.dispatch(action))
  const element = focus === null ? null : document.querySelector<HTMLElement>(focus)
  element?.focus()
  if (element instanceof HTMLInputElement) element.select()
}

function goBack(store: Store, event: KeyboardEvent): void {
  event.preventDefault()
  const { card } = store.state()
  act(store, { kind: 'wentBack' }, card === null ? '.finding.is-selected .finding-head, .tab[aria-selected="true"]' : `[data-figure="${CSS.escape(card.id)}"], .finding.is-selected .finding-head`)
}

function press(store: Store, key: string, target: EventTarget | null): boolean {
  switch (key) {
    case 'j':
    case 'k':
      act(store, { kind: 'stepped', by: key === 'j' ? 1 : -1 }, '.finding.is-selected .finding-head')
      return true
    case 'Enter':
      if (isControl(target)) return false
      act(store, { kind: 'opened' }, '.finding.is-selected .finding-head')
      return true
    case '/':
      act(store, { kind: 'searchOpened' }, '.search-field')
      return true
    case '?':
    case '？':
      act(store, { kind: 'helpToggled' }, null)
      return true
    case '0':
      act(store, { kind: 'zoomed', zoom: 'width' }, null)
      return true
    case '+':
    case '=':
    case '-': {
      const shown = Number.parseInt(document.querySelector('.zoom-value')?.textContent ?? '100', 10) / 100
      act(store, { kind: 'zoomed', zoom: zoomStep(shown, key === '-' ? -1 : 1) }, null)
      return true
    }
    case 'l':
      if (store.state().review === null) return false
      act(store, { kind: 'layoutToggled', open: true }, null)
      return true
    case 'v':
      if (!hasOverview(store.state())) return false
      act(store, { kind: 'overviewToggled', open: !store.state().overviewOpen }, null)
      return true
    case 'o':
      document.querySelector<HTMLButtonElement>('.open-files')?.click()
      return true
    case 'J':
    case 'K':
      return showDocument(key === 'J' ? 1 : -1)
    case '[':
    case ']':
      document.querySelector<HTMLButtonElement>(key === '[' ? '.page-previous' : '.page-next')?.click()
      return true
    default:
      return showTab(store, key)
  }
}

/** The next or previous document of the list as it is sorted now. */
function showDocument(by: 1 | -1): boolean {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.document-open')]
  const at = buttons.findIndex((button) => button.getAttribute('aria-current') === 'true')
  buttons[at + by]?.click()
  return true
}

function showTab(store: Store, key: string): boolean {
  const tab = /^[1-5]$/.test(key) ? tabs[Number.parseInt(key, 10) - 1] : undefined
  if (tab === undefined || store.state().review === null) return false
  act(store, { kind: 'tabShown', tab }, `#tab-${tab}`)
  return true
}

/** Its keys are its own: Esc closes it, and nothing behind it moves. */
function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, [role="tab"], [role="separator"], td, input') !== null
}
