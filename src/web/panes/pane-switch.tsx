/** On a phone: which of the three panes is on. Hidden on wider screens, where all are. */
import type { ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import type { Pane } from '../state/state.ts'

const panes: readonly Pane[] = ['documents', 'page', 'review']

export function PaneSwitch(): ReactElement | null {
  const { state, dispatch, words } = useApp()
  if (state.documents.length === 0) return null
  return (
    <nav className="pane-switch" aria-label={words.tabList}>
      {panes.map((pane) => (
        <button key={pane} type="button" aria-current={state.pane === pane ? 'true' : undefined} onClick={() => dispatch({ kind: 'paneShown', pane })}>
          {words.panes[pane]}
        </button>
      ))}
    </nav>
  )
}
