/** What stands in the middle when there is no page to show: nothing yet, at work, or a file that could not be read. */
import type { ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import { failureText } from '../state/names.ts'
import type { DocumentEntry } from '../state/state.ts'
import { useSeconds } from './documents-pane.tsx'
import { DraftList } from './prepare/draft-list.tsx'
import { OpenButtons } from './open-buttons.tsx'

export function EmptyView(): ReactElement {
  const { session, words } = useApp()
  return (
    <section className="blank-view">
      <div className="blank-sheet">
        <h2>{words.empty.heading}</h2>
        <p className="lead">{words.empty.lead}</p>
        <p className="blank-actions">
          <OpenButtons />
          <button type="button" className="secondary" onClick={() => void session.openSample()}>
            {words.empty.sample}
          </button>
        </p>
        <p className="quiet">{words.empty.privacy}</p>
        <DraftList />
      </div>
    </section>
  )
}

export function WorkingView({ entry }: { readonly entry: DocumentEntry }): ReactElement {
  const { session, words } = useApp()
  useSeconds(true)
  const seconds = entry.startedAtMs === 0 ? 0 : Math.floor((Date.now() - entry.startedAtMs) / 1000)
  const { pagesRead, pageCount } = entry
  const far = pageCount === 0 ? words.documents.working : pagesRead < pageCount ? words.documents.pages(pagesRead, pageCount) : words.documents.checking
  return (
    <section className="blank-view">
      <div className="blank-sheet">
        <h2>{words.working.heading}</h2>
        <p className="lead">{entry.name}</p>
        {pageCount === 0 ? <progress aria-label={far} /> : <progress value={pagesRead} max={pageCount} aria-label={far} />}
        <p className="quiet">
          {far}
          {seconds > 0 && ` · ${words.working.elapsed(seconds)}`}
        </p>
        <p className="blank-actions">
          <button type="button" className="secondary" onClick={() => session.cancel(entry.id)}>
            {words.working.cancel}
          </button>
        </p>
      </div>
    </section>
  )
}

export function FailedView({ entry }: { readonly entry: DocumentEntry }): ReactElement {
  const { state, session, words } = useApp()
  return (
    <section className="blank-view">
      <div className="blank-sheet" role="status">
        <h2>{entry.failure === 'cancelled' ? words.documents.cancelled : words.failed.heading}</h2>
        <p className="lead">{entry.name}</p>
        <p>{failureText(entry, state.language, words)}</p>
        <p className="blank-actions">
          <button type="button" className="secondary" onClick={() => session.retry(entry.id)}>
            {words.documents.retry}
          </button>
          <button type="button" className="plain" onClick={() => session.close(entry.id)}>
            {words.documents.remove}
          </button>
        </p>
      </div>
    </section>
  )
}
