/** The whole page: header, three panes, and what lies over them. */
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactElement } from 'react'
import { enApp } from '../core/locale/en-app.ts'
import { zhApp } from '../core/locale/zh-app.ts'
import { AppContext, type App as AppValue } from './app-context.ts'
import { listenToKeys } from './keys.ts'
import { DocumentsPane } from './panes/documents-pane.tsx'
import { DropTarget } from './panes/drop-target.tsx'
import { EmptyView, FailedView, WorkingView } from './panes/empty-view.tsx'
import { Header } from './panes/header.tsx'
import { HelpDialog } from './panes/help-dialog.tsx'
import { LiveRegion } from './panes/live-region.tsx'
import { NoticeBar } from './panes/notice-bar.tsx'
import { OverviewPane } from './panes/overview/overview-pane.tsx'
import { PagePane } from './panes/page/page-pane.tsx'
import { PaneSwitch } from './panes/pane-switch.tsx'
import { PrepareView } from './panes/prepare/prepare-view.tsx'
import { ResumeBar } from './panes/prepare/resume-bar.tsx'
import { PrintReport } from './panes/print-report.tsx'
import { ReviewPane } from './panes/review/review-pane.tsx'
import { Splitter } from './panes/splitter.tsx'
import { rememberAccepted } from './state/acceptances.ts'
import { createHoverStore, HoverContext } from './state/hover.ts'
import { overviewShown } from './state/overview.ts'
import type { Session } from './state/session.ts'
import type { AppState } from './state/state.ts'
import type { Store } from './state/store.ts'

export function App({ store, session }: { readonly store: Store; readonly session: Session }): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state)
  const [hover] = useState(createHoverStore)
  const words = state.language === 'en' ? enApp : zhApp
  const app = useMemo<AppValue>(() => ({ state, dispatch: store.dispatch, session, words }), [state, store, session, words])
  useEffect(() => listenToKeys(store), [store])
  useRemembered(state)
  useOnline(store)
  useLeaveWarning(state)
  return (
    <AppContext.Provider value={app}>
      <HoverContext.Provider value={hover}>
        <Header />
        {state.preparing === null && state.documents.length > 0 && <ResumeBar />}
        {state.preparing === null ? <Body state={state} /> : <PrepareView preparing={state.preparing} />}
        {state.preparing === null && <PaneSwitch />}
        <NoticeBar />
        <HelpDialog />
        <DropTarget />
        <LiveRegion />
        <PrintReport />
      </HoverContext.Provider>
    </AppContext.Provider>
  )
}

function Body({ state }: { readonly state: AppState }): ReactElement {
  const active = state.documents.find(({ id }) => id === state.activeId)
  const overview = overviewShown(state)
  const shown = !overview && active !== undefined && state.review !== null && active.status !== 'failed'
  return (
    <main className={`body shows-${state.pane}${state.documents.length === 0 ? ' is-empty' : ''}`}>
      {state.documents.length > 0 && <DocumentsPane />}
      {!overview && active === undefined && <EmptyView />}
      {overview && <OverviewPane />}
      {!overview && active !== undefined && !shown && (active.status === 'failed' || active.status === 'cancelled' ? <FailedView entry={active} /> : <WorkingView entry={active} />)}
      {shown && (
        <>
          <PagePane key={active.id} />
          <Splitter />
          <ReviewPane />
        </>
      )}
    </main>
  )
}

/** Language, accepted findings and the page's own title follow the state. */
function useRemembered({ language, accepted, review }: AppState): void {
  const words = language === 'en' ? enApp : zhApp
  useEffect(() => {
    document.documentElement.lang = words.languageTag
  }, [words])
  useEffect(() => rememberAccepted(accepted), [accepted])
  const department = review?.budget.department?.value
  useEffect(() => {
    document.title = department === undefined ? `${words.product} · ${words.tagline}` : `${department} · ${words.product}`
  }, [department, words])
}

/** Opened files lie in memory only, and so does a budget in work that the disk does not take; leaving the page would drop them without a word. */
function useLeaveWarning({ documents, preparing }: AppState): void {
  const hasFiles = documents.some(({ sample }) => !sample) || preparing?.keeping === 'failed'
  useEffect(() => {
    if (!hasFiles) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [hasFiles])
}

function useOnline(store: Store): void {
  useEffect(() => {
    const tell = (): void => store.dispatch({ kind: 'onlineChanged', online: navigator.onLine })
    window.addEventListener('online', tell)
    window.addEventListener('offline', tell)
    return () => {
      window.removeEventListener('online', tell)
      window.removeEventListener('offline', tell)
    }
  }, [store])
}
