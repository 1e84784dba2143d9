/** What the browser prints: the findings in full, what was not read, what could not be decided. Drawn only while printing. */
import { useEffect, useState, type ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { phraseAcceptance } from '../../core/locale/acceptance-words.ts'
import { phraseElsewhere } from '../../core/locale/place-words.ts'
import type { Finding } from '../../core/model/finding.ts'
import { useApp } from '../app-context.ts'
import { acceptancesOf } from '../state/acceptances.ts'
import { indexReview } from '../state/index-review.ts'
import { cellName, placeName } from '../state/names.ts'
import { overviewShown } from '../state/overview.ts'
import { countOpen, verdictOf, weighFindings } from '../state/verdict.ts'
import type { Review } from '../worker/protocol.ts'
import { SeverityMark } from './marks.tsx'
import { PrintedOverview } from './overview/overview-pane.tsx'

export function PrintReport(): ReactElement | null {
  const { state } = useApp()
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  if (printing && overviewShown(state)) return <PrintedOverview />
  return printing && state.review !== null ? <Report review={state.review} /> : null
}

function Report({ review }: { readonly review: Review }): ReactElement {
  const { state, words } = useApp()
  const { budget, audit } = review
  const { findings } = indexReview(review)
  const checks = audit.results.reduce((sum, { checkedCount }) => sum + checkedCount, 0)
  const ran = audit.results.filter(({ outcome }) => outcome === 'passed' || outcome === 'violated').length
  const year = budget.fiscalYear === null ? '' : words.documents.year(budget.fiscalYear.value)
  const verdict = verdictOf(review)
  const counts = countOpen(weighFindings(review), state.accepted)
  const result =
    verdict === 'notBudget'
      ? words.findings.notBudget.title
      : verdict === 'found'
        ? words.findings.countLine(counts.error, counts.warning, counts.advice)
        : words.findings.verdicts[verdict].title
  const open = review.rules.filter(({ outcome }) => outcome === 'undetermined')
  return (
    <article className="print-report">
      <h1>{budget.department?.value ?? budget.sources[0]?.name}</h1>
      <p>{[year, words.about.kinds[budget.documentKind], ...budget.sources.map(({ name }) => name)].filter((part) => part !== '').join(' · ')}</p>
      <p className="print-result">{[result, words.findings.checkedLine(checks, ran), open.length > 0 ? words.findings.undetermined(open.length) : ''].filter((part) => part !== '').join(' · ')}</p>
      <ol>
        {findings.map((finding) => (
          <PrintedFinding key={finding.id} finding={finding} review={review} />
        ))}
      </ol>
      {budget.problems.length > 0 && (
        <>
          <h2>{words.findings.unreadHeading}</h2>
          <ul>
            {budget.problems.map((problem, at) => (
              <li key={at}>
                {problem.place === null ? '' : `${placeName(review, problem.place, state.language, words)} `}
                {review.problemTexts[at]?.[state.language]}
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <>
          <h2>{words.findings.undeterminedHeading}</h2>
          <ul>
            {open.map(({ id, title }) => (
              <li key={id}>{title[state.language]}</li>
            ))}
          </ul>
        </>
      )}
      <p className="print-foot">
        {words.product} · {budget.sources.map(({ name, hash }) => `${name} ${hash.slice(0, 16)}`).join(' · ')}
      </p>
    </article>
  )
}

function PrintedFinding({ finding, review }: { readonly finding: Finding; readonly review: Review }): ReactElement {
  const { state, words } = useApp()
  const text = review.findingTexts[finding.id]?.[state.language]
  const acceptance = acceptancesOf(review, state.accepted).get(finding.id)
  const why = text === undefined ? '' : [text.reason, ...text.basis.map(({ source }) => source)].filter((line) => line !== '').join(' ')
  const lines = [
    { label: words.findings.why, line: why },
    { label: words.findings.remedy, line: text?.remedy ?? '' },
  ].filter(({ line }) => line !== '')
  return (
    <li>
      <p className="print-sentence">
        <SeverityMark severity={finding.severity} /> {text?.sentence}
      </p>
      {finding.places.length > 0 && <b>{words.findings.where}</b>}
      <ul>
        {finding.places.map((place, at) => {
          const cell = place.cellId === null ? undefined : indexReview(review).cells.get(place.cellId)
          return (
            <li key={at}>
              {placeName(review, place.place, state.language, words)} {cell === undefined ? '' : cellName(review, cell.path, state.language, words)} {place.text === '' ? '' : words.quote(place.text)}
            </li>
          )
        })}
        {(finding.elsewhere ?? []).map((one, at) => (
          <li key={`elsewhere-${at}`}>
            {phraseElsewhere(one, state.language)} {one.text === '' ? '' : words.quote(one.text)}
          </li>
        ))}
      </ul>
      {lines.map(({ label, line }) => (
        <p key={label}>
          <b>{label}</b> {line}
        </p>
      ))}
      {acceptance !== undefined && <p>{phraseAcceptance(acceptance, state.language)}</p>}
    </li>
  )
}
