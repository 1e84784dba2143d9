/** Right pane: tabs, the chosen one below them, and the card of the figure in question at the foot. */
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react'
import { useApp } from '../../app-context.ts'
import { tabs, type Tab } from '../../state/state.ts'
import { LayoutPane } from '../layout/layout-pane.tsx'
import { AboutTab } from './about-tab.tsx'
import { FigureCard } from './figure-card.tsx'
import { FindingsTab } from './findings-tab.tsx'
import { FormsTab } from './forms-tab.tsx'
import { NarrativeTab } from './narrative-tab.tsx'
import { ProjectsTab } from './projects-tab.tsx'

const panels: Readonly<Record<Tab, () => ReactElement>> = {
  findings: FindingsTab,
  forms: FormsTab,
  narrative: NarrativeTab,
  projects: ProjectsTab,
  about: AboutTab,
}

export function ReviewPane(): ReactElement {
  const { state, words } = useApp()
  const Panel = panels[state.tab]
  const panel = useRef<HTMLDivElement>(null)
  useKeptScroll(panel, state.tab, state.activeId)
  if (state.layoutOpen) return <LayoutPane key={state.activeId} />
  return (
    <section className="review-pane pane" id="review" tabIndex={-1} aria-label={words.panes.review}>
      <TabList />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard. */}
      <div className="tab-panel" ref={panel} role="tabpanel" id="tab-panel" aria-labelledby={`tab-${state.tab}`} tabIndex={0}>
        <Panel />
      </div>
      {state.card !== null && <FigureCard key={state.card.id} selection={state.card} />}
    </section>
  )
}

function TabList(): ReactElement {
  const { state, dispatch, words } = useApp()
  const { review } = state
  const counts: Partial<Record<Tab, number>> =
    review === null
      ? {}
      : { findings: review.audit.findings.length, forms: review.budget.forms.length, projects: review.budget.projects.length }
  const onKey = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(state.tab)
    const to = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: (at + tabs.length - 1) % tabs.length, Home: 0, End: tabs.length - 1 }[event.key]
    const tab = to === undefined ? undefined : tabs[to]
    if (tab === undefined) return
    event.preventDefault()
    dispatch({ kind: 'tabShown', tab })
    document.getElementById(`tab-${tab}`)?.focus()
  }
  return (
    <div className="tab-list" role="tablist" aria-label={words.tabList} onKeyDown={onKey}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          className="tab"
          type="button"
          role="tab"
          aria-selected={state.tab === tab}
          aria-controls="tab-panel"
          tabIndex={state.tab === tab ? 0 : -1}
          onClick={() => dispatch({ kind: 'tabShown', tab })}
        >
          {words.tabs[tab]}
          {counts[tab] !== undefined && counts[tab] > 0 && <span className="tab-count">{counts[tab]}</span>}
        </button>
      ))}
    </div>
  )
}

/** Each tab comes back where it was left. */
function useKeptScroll(panel: React.RefObject<HTMLDivElement | null>, tab: Tab, documentId: string | null): void {
  const kept = useRef(new Map<string, number>())
  useEffect(() => {
    const element = panel.current
    const key = `${documentId ?? ''}/${tab}`
    if (element === null) return
    element.scrollTop = kept.current.get(key) ?? 0
    const remember = (): void => {
      kept.current.set(key, element.scrollTop)
    }
    element.addEventListener('scroll', remember, { passive: true })
    return () => element.removeEventListener('scroll', remember)
  }, [panel, tab, documentId])
}
