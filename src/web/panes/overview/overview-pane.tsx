/** The overview of several documents in place of one: who fails what, worst first, what is broken most, what was not read. A name opens its document. */
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { cockpitWords } from '../../../core/locale/cockpit-words.ts'
import type { Cockpit } from '../../../core/render/review/cockpit.ts'
import { useApp } from '../../app-context.ts'
import { makeOverview, type Overview } from '../../state/overview.ts'
import { SeverityMark } from '../marks.tsx'
import { DocumentLink, nameOf } from './document-link.tsx'
import { OverviewMatrix } from './overview-matrix.tsx'

export function OverviewPane(): ReactElement {
  const { state, words } = useApp()
  const overview = useOverview()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  return (
    <section className="overview pane" id="review" aria-labelledby="overview-heading">
      <h2 id="overview-heading" ref={head} tabIndex={-1}>
        {cockpitWords[state.language].matrixHeading}
      </h2>
      {overview.waiting > 0 && <p className="quiet" role="status">{words.overview.reading(overview.waiting)}</p>}
      <OverviewBody overview={overview} />
    </section>
  )
}

/** On paper: all rows, and every rule with its documents. */
export function PrintedOverview(): ReactElement {
  const { state } = useApp()
  const words = cockpitWords[state.language]
  return (
    <article className="print-report print-overview">
      <h1>{words.title}</h1>
      <OverviewBody overview={useOverview()} />
      <p className="print-foot">{words.made}</p>
    </article>
  )
}

function useOverview(): Overview {
  const { state } = useApp()
  const { documents, accepted, language } = state
  return useMemo(() => makeOverview({ documents, accepted, language }), [documents, accepted, language])
}

/** With few documents everything is in sight; with more, a field finds one. */
const filterFrom = 9

function OverviewBody({ overview }: { readonly overview: Overview }): ReactElement {
  const { state, words } = useApp()
  const [wanted, setWanted] = useState('')
  const { cockpit } = overview
  const text = cockpitWords[state.language]
  const shown = cockpit.judged.filter((entry) => `${nameOf(entry)} ${entry.files.join(' ')}`.includes(wanted.trim()))
  return (
    <>
      <Glance cockpit={cockpit} />
      {cockpit.judged.length > 0 && <p className="quiet overview-note">{text.matrixNote}</p>}
      {cockpit.judged.length >= filterFrom && (
        <p className="overview-filter">
          <label>
            {text.filter} <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
          </label>{' '}
          <output className="quiet">{wanted === '' ? '' : words.overview.shown(shown.length, cockpit.judged.length)}</output>
        </p>
      )}
      {cockpit.judged.length > 0 && <OverviewMatrix overview={overview} rows={shown} />}
      {cockpit.judged.length > 0 && <BrokenRules overview={overview} />}
      {cockpit.unread.length > 0 && <NotRead overview={overview} />}
    </>
  )
}

function Glance({ cockpit: { judged, unread, totals } }: { readonly cockpit: Cockpit }): ReactElement {
  const { state } = useApp()
  const words = cockpitWords[state.language]
  const lines: readonly (readonly [string, number, string, string?])[] = [
    [words.documents, judged.length + unread.length, ''],
    [words.withErrors, totals.withErrors, 'mark-error'],
    [words.withWarnings, totals.withWarnings, 'mark-warning'],
    [words.withNeither, totals.withNeither, ''],
    [words.notRead, unread.length, ''],
    [words.unreadFigures, totals.unreadFigures, '', words.ofFigures(totals.figures)],
  ]
  return (
    <dl className="overview-glance">
      {lines.map(([term, value, mark, also]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={value === 0 ? '' : mark}>
            {value} {also !== undefined && <span className="quiet">{also}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function BrokenRules({ overview: { cockpit, ids } }: { readonly overview: Overview }): ReactElement {
  const { state } = useApp()
  const words = cockpitWords[state.language]
  return (
    <section aria-labelledby="overview-rules">
      <h3 id="overview-rules">{words.rulesHeading}</h3>
      {cockpit.rules.length === 0 && <p>{words.noRules}</p>}
      {cockpit.rules.map(({ ruleId, title, severity, documents, findingCount }) => (
        <details key={ruleId} className="overview-rule">
          <summary>
            <SeverityMark severity={severity} /> {title[state.language]} <span className="quiet">{words.inDocuments(documents.length, findingCount)}</span>
          </summary>
          <ul>
            {documents.flatMap(({ index, count }) => {
              const entry = cockpit.judged[index]
              return entry === undefined ? [] : [
                <li key={index}>
                  <DocumentLink entry={entry} ids={ids} /> <span className="quiet">{[entry.card.fiscalYear, count > 1 ? `× ${count}` : null].filter((part) => part !== null).join(' ')}</span>
                </li>,
              ]
            })}
          </ul>
        </details>
      ))}
    </section>
  )
}

function NotRead({ overview: { cockpit, ids } }: { readonly overview: Overview }): ReactElement {
  const { state } = useApp()
  const words = cockpitWords[state.language]
  return (
    <section aria-labelledby="overview-unread">
      <h3 id="overview-unread">{words.notReadHeading}</h3>
      <ul className="overview-unread">
        {cockpit.unread.map((entry) => (
          <li key={ids.get(entry)}>
            <DocumentLink entry={entry} ids={ids} />
            <p className="quiet">{entry.reasons.join(' ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
