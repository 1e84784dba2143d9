/** Left pane: the documents with counts by weight, and how far a batch has come. */
import { useEffect, useMemo, useState, type ReactElement } from 'react'
import { groupDepartments } from '../../core/analyze/group-departments.ts'
import { useApp } from '../app-context.ts'
import { hasOverview, overviewShown } from '../state/overview.ts'
import type { AppState, DocumentEntry, DocumentSummary } from '../state/state.ts'
import { countOpen } from '../state/verdict.ts'
import { DraftList } from './prepare/draft-list.tsx'
import { OpenButtons } from './open-buttons.tsx'
import { CountMarks } from './marks.tsx'

/** With one document on a narrow screen the pane is a rail, so that the page gets the room; a click opens it. */
export function DocumentsPane(): ReactElement {
  const { state, words } = useApp()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const wide = window.matchMedia('(min-width: 1500px)').matches
  const open = chosen ?? (wide || state.documents.length > 1)
  return (
    <section className={`documents pane${open ? '' : ' is-rail'}`} aria-label={words.documents.heading}>
      <Rail open={open} toggle={() => setChosen(!open)} />
      <DocumentList />
    </section>
  )
}

function Rail({ open, toggle }: { readonly open: boolean; readonly toggle: () => void }): ReactElement {
  const { state, words } = useApp()
  const active = state.documents.find(({ id }) => id === state.activeId)
  return (
    <div className="rail">
      <button type="button" className="tool rail-toggle" aria-expanded={open} aria-label={words.documents.heading} title={words.documents.heading} onClick={toggle}>
        {open ? '«' : '»'}
      </button>
      <div className="rail-marks">{active?.summary != null && <CountMarks counts={countOpen(active.summary.findings, state.accepted)} />}</div>
    </div>
  )
}

function DocumentList(): ReactElement {
  const { state, dispatch, words } = useApp()
  const [byWeight, setByWeight] = useState(false)
  const { documents, accepted } = state
  const groups = useMemo(() => (byWeight ? [...documents].sort((left, right) => weightOf(right, accepted) - weightOf(left, accepted)).map((entry) => [entry]) : byDepartment(documents)), [documents, byWeight, accepted])
  const item = (entry: DocumentEntry): ReactElement => <DocumentItem key={entry.id} entry={entry} active={entry.id === state.activeId && !overviewShown(state)} />
  return (
    <div className="documents-all">
      <div className="documents-head">
        <h2>{words.documents.heading}</h2>
        {documents.length > 1 && <span className="quiet">{words.documents.count(documents.length)}</span>}
        {documents.length > 3 && (
          <button type="button" className="plain small" aria-pressed={byWeight} onClick={() => setByWeight(!byWeight)}>
            {words.documents.byWeight}
          </button>
        )}
      </div>
      <Batch documents={documents} />
      {hasOverview(state) && (
        <button type="button" className="secondary overview-open" aria-pressed={overviewShown(state)} title={`${words.overview.open}  v`} onClick={() => dispatch({ kind: 'overviewToggled', open: !state.overviewOpen })}>
          {words.overview.open}
        </button>
      )}
      <ul className="document-list">
        {groups.map((group) => (group.length === 1 ? group.map(item) : (
          <li key={group[0]?.id} className="department">
            <h3>{words.documents.ofDepartment(departmentOf(group), group.length)}</h3>
            <ul>{group.map(item)}</ul>
          </li>
        )))}
      </ul>
      <div className="documents-open">
        <OpenButtons />
      </div>
      <p className="drop-hint">{words.documents.drop}</p>
      <DraftList />
    </div>
  )
}

/** Last year's, the final accounts and the agencies' documents stand under the budget they belong to; what is not read yet stands by itself, where it was opened. */
function byDepartment(documents: readonly DocumentEntry[]): DocumentEntry[][] {
  const read = documents.flatMap((entry) => (entry.summary === null ? [] : [{ entry, card: entry.summary.card }]))
  const groups = groupDepartments(read.map(({ card }) => card)).map((members) => members.flatMap(({ index }) => read[index]?.entry ?? []))
  const single = documents.flatMap((entry) => (entry.summary === null ? [[entry]] : []))
  const firstOf = (group: readonly DocumentEntry[]): number => Math.min(...group.map((entry) => documents.indexOf(entry)))
  return [...groups, ...single].sort((left, right) => firstOf(left) - firstOf(right))
}

/** The name of the department is the shortest of those its documents give. */
function departmentOf(group: readonly DocumentEntry[]): string {
  return group.map(titleOf).reduce((shortest, name) => (name.length < shortest.length ? name : shortest))
}

function weightOf({ summary }: DocumentEntry, accepted: AppState['accepted']): number {
  if (summary === null) return -1
  const { error, warning, advice } = countOpen(summary.findings, accepted)
  return error * 10_000 + warning * 100 + advice
}

/** Shown while more than one document is under way. */
function Batch({ documents }: { readonly documents: readonly DocumentEntry[] }): ReactElement | null {
  const { session, words } = useApp()
  const pending = documents.filter(({ status }) => status === 'waiting' || status === 'working')
  const batch = documents.filter(({ sample }) => !sample)
  const done = batch.length - pending.length
  useSeconds(pending.length > 0)
  if (batch.length < 2 || pending.length === 0) return null
  const begun = Math.min(...batch.filter(({ startedAtMs }) => startedAtMs > 0).map(({ startedAtMs }) => startedAtMs))
  const secondsLeft = done > 1 ? Math.ceil((((Date.now() - begun) / done) * pending.length) / 1000) : null
  return (
    <div className="batch">
      <span>{words.documents.batch(done, batch.length)}</span>
      <button type="button" className="plain small" onClick={session.cancelAll}>
        {words.documents.cancel}
      </button>
      <progress value={done} max={batch.length} aria-label={words.documents.batch(done, batch.length)} />
      {secondsLeft !== null && <span className="quiet">{words.documents.left(secondsLeft)}</span>}
    </div>
  )
}

function DocumentItem({ entry, active }: { readonly entry: DocumentEntry; readonly active: boolean }): ReactElement {
  const { state, session, words } = useApp()
  const title = titleOf(entry)
  const year = entry.summary?.fiscalYear ?? null
  const kind = entry.summary === null || entry.summary.card.kind === 'other' ? '' : words.about.kinds[entry.summary.card.kind]
  const hasTwin = state.documents.some((other) => other.id !== entry.id && titleOf(other) === title && other.summary?.fiscalYear === entry.summary?.fiscalYear && other.summary?.card.kind === entry.summary?.card.kind)
  return (
    <li className={`document${active ? ' is-active' : ''}`}>
      <button type="button" className="document-open" aria-current={active ? 'true' : undefined} onClick={() => session.activate(entry.id)} title={entry.folder === '' ? entry.name : `${entry.folder}/${entry.name}`}>
        <span className="document-name">
          {title}
        </span>
        {year !== null && <span className="document-file quiet">{`${words.documents.year(year)} ${kind}`}</span>}
        {hasTwin && title !== entry.name && <span className="document-file quiet">{entry.name}</span>}
        <span className="document-state">
          {entry.sample && <span className="tag">{words.documents.sample}</span>}
          <DocumentState entry={entry} />
        </span>
      </button>
      <span className="document-actions">
        <DocumentAction entry={entry} />
        {!active && <JoinAction entry={entry} />}
      </span>
    </li>
  )
}

function titleOf({ summary, name }: DocumentEntry): string {
  return summary?.department ?? name
}

function DocumentState({ entry }: { readonly entry: DocumentEntry }): ReactElement {
  const { words } = useApp()
  const { status, summary } = entry
  if (status === 'waiting') return <span className="quiet">{words.documents.waiting}</span>
  if (status === 'working') return <Progress entry={entry} />
  if (status === 'cancelled') return <span className="quiet">{words.documents.cancelled}</span>
  if (status === 'failed' || summary === null) return <span className="unreadable">{words.forms.unread}</span>
  if (summary.verdict === 'notBudget') return <span className="unreadable">{words.documents.notBudget}</span>
  return (
    <>
      <DocumentVerdict summary={summary} />
      {summary.unreadCount > 0 && (
        <span className="unread-count" title={words.documents.unread(summary.unreadCount)}>
          <span className="hatch" aria-hidden="true" />
          <span className="heard">{words.documents.unread(summary.unreadCount)}</span>
          <span aria-hidden="true">{summary.unreadCount}</span>
        </span>
      )}
    </>
  )
}

/** Green only for what was checked as a whole. */
function DocumentVerdict({ summary }: { readonly summary: DocumentSummary }): ReactElement {
  const { state, words } = useApp()
  const { verdict, findings, undeterminedCount } = summary
  const undetermined = undeterminedCount > 0 && <span className="quiet">{words.documents.undetermined(undeterminedCount)}</span>
  if (verdict === 'clean') return <span className="mark-proven">✓ {words.documents.clean}</span>
  if (verdict !== 'found') {
    return (
      <>
        <span>{verdict === 'partly' ? words.documents.partly : words.documents.unchecked}</span>
        {undetermined}
      </>
    )
  }
  const counts = countOpen(findings, state.accepted)
  const accepted = findings.length - counts.error - counts.warning - counts.advice
  return (
    <>
      <CountMarks counts={counts} />
      {accepted > 0 && <span className="quiet">{words.findings.acceptedCount(accepted)}</span>}
      {undetermined}
    </>
  )
}

function Progress({ entry }: { readonly entry: DocumentEntry }): ReactElement {
  const { words } = useApp()
  const { pagesRead, pageCount } = entry
  const text = pageCount === 0 ? words.documents.working : pagesRead < pageCount ? words.documents.pages(pagesRead, pageCount) : words.documents.checking
  return (
    <>
      <span className="quiet">{text}</span>
      {pageCount === 0 ? <progress aria-label={text} /> : <progress value={pagesRead} max={pageCount} aria-label={text} />}
    </>
  )
}

function DocumentAction({ entry }: { readonly entry: DocumentEntry }): ReactElement {
  const { session, words } = useApp()
  const underWay = entry.status === 'waiting' || entry.status === 'working'
  const label = underWay ? words.documents.cancelOne(entry.name) : words.documents.close(entry.name)
  return (
    <button type="button" className="document-close" aria-label={label} title={label} onClick={() => (underWay ? session.cancel(entry.id) : session.close(entry.id))}>
      ×
    </button>
  )
}

/** For disclosures in several files: reads this one together with the one on show. */
function JoinAction({ entry }: { readonly entry: DocumentEntry }): ReactElement | null {
  const { state, session, words } = useApp()
  const active = state.documents.find(({ id }) => id === state.activeId)
  if (active === undefined || active.sample || entry.sample || active.status !== 'done' || entry.status !== 'done') return null
  const label = words.documents.join(entry.name, active.name)
  return (
    <button type="button" className="document-close" aria-label={label} title={label} onClick={() => session.join(active.id, entry.id)}>
      +
    </button>
  )
}

/** Draws again each second while something is under way. */
export function useSeconds(running: boolean): void {
  const [, tick] = useState(0)
  useEffect(() => {
    if (!running) return
    const timer = window.setInterval(() => tick((count) => count + 1), 1000)
    return () => window.clearInterval(timer)
  }, [running])
}
