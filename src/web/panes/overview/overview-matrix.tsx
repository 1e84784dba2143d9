/** Documents by parts of the review, worst first: in each cell what was found there, or that it meets. */
import type { ReactElement } from 'react'
import { cockpitWords } from '../../../core/locale/cockpit-words.ts'
import { documentKinds } from '../../../core/locale/document-kinds.ts'
import type { ReviewPart } from '../../../core/locale/review-words.ts'
import type { JudgedEntry } from '../../../core/render/review/cockpit.ts'
import type { ReviewCard } from '../../../core/render/review/review-card.ts'
import { useApp } from '../../app-context.ts'
import type { Overview } from '../../state/overview.ts'
import { CountMarks } from '../marks.tsx'
import { DocumentLink } from './document-link.tsx'

interface MatrixProps {
  readonly overview: Overview
  readonly rows: readonly JudgedEntry[]
}

export function OverviewMatrix({ overview: { cockpit, ids }, rows }: MatrixProps): ReactElement {
  const { state, words: app } = useApp()
  const words = cockpitWords[state.language]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <div className="overview-scroll" role="region" aria-labelledby="overview-heading" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.document}</th>
            <th scope="col">{words.unread}</th>
            {cockpit.parts.map(({ part }) => (
              <th key={part} scope="col">
                {words.parts[part]}
              </th>
            ))}
          </tr>
          <tr className="overview-failing">
            <th scope="row" colSpan={2}>
              {words.failing}
            </th>
            {cockpit.parts.map(({ part, failing }) => (
              <td key={part}>{failing}</td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={cockpit.parts.length + 2}>{app.overview.notFound}</td>
            </tr>
          )}
          {rows.map((entry) => (
            <tr key={ids.get(entry)}>
              <th scope="row">
                <DocumentLink entry={entry} ids={ids} />
                <span className="quiet">{[entry.card.fiscalYear ?? '', documentKinds[state.language][entry.card.kind]].join(' ').trim()}</span>
                <span className="overview-counts">
                  <CountMarks counts={entry.card.counts} />
                </span>
                <span className="quiet overview-file">{entry.files.join(' + ')}</span>
              </th>
              <td className={entry.card.unreadCount === 0 ? 'quiet' : ''}>{entry.card.unreadCount}</td>
              {cockpit.parts.map(({ part }) => (
                <PartCell key={part} card={entry.card} part={part} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Green only for what meets. */
function PartCell({ card, part }: { readonly card: ReviewCard; readonly part: ReviewPart }): ReactElement {
  const { state } = useApp()
  const found = card.parts.find((one) => one.part === part)
  if (found === undefined || found.conclusion === 'toFill') return <td />
  const { conclusion, counts } = found
  if (counts.error + counts.warning + counts.advice > 0) return <td><CountMarks counts={counts} /></td>
  const said = cockpitWords[state.language].states[conclusion]
  if (conclusion !== 'meets') return <td className="quiet">{said}</td>
  return (
    <td className="mark-proven">
      <span aria-hidden="true">✓</span>
      <span className="heard">{said}</span>
    </td>
  )
}
