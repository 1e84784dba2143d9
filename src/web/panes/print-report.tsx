/** What the browser prints: the findings in full, what was not read, what could not be decided. Drawn only while printing. */
import { useEffect, useState, type ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { useApp } from '../app-context.ts'
import { indexReview } from '../state/index-review.ts'
import { cellName, placeName } from '../state/names.ts'
import { SeverityMark } from './marks.tsx'

export function PrintReport(): ReactElement | null {
  const { state, words } = useApp()
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
  const { review, language } = state
  if (!printing || review === null) return null
  const { findings, cells } = indexReview(review)
  const { budget, audit } = review
  const checks = audit.results.reduce((sum, { checkedCount }) => sum + checkedCount, 0)
  const ran = audit.results.filter(({ outcome }) => outcome === 'passed' || outcome === 'violated').length
  const open = review.rules.filter(({ outcome }) => outcome === 'undetermined')
  return (
    <article className="print-report">
      <h1>{budget.department?.value ?? budget.sources[0]?.name}</h1>
      <p>
        {[budget.fiscalYear === null ? '' : words.documents.year(budget.fiscalYear.value), words.about.kinds[budget.documentKind], findings.length === 0 ? words.findings.none : '', words.findings.checkedLine(checks, ran)].filter((part) => part !== '').join(' · ')}
      </p>
      <ol>
        {findings.map((finding) => {
          const text = review.findingTexts[finding.id]?.[language]
          return (
            <li key={finding.id}>
              <p className="print-sentence">
                <SeverityMark severity={finding.severity} /> {text?.sentence}
              </p>
              <ul>
                {finding.places.map((place, at) => {
                  const cell = place.cellId === null ? undefined : cells.get(place.cellId)
                  return (
                    <li key={at}>
                      {placeName(review, place.place, words)} {cell === undefined ? '' : cellName(review, cell.path, language, words)} {place.text === '' ? '' : words.quote(place.text)}
                    </li>
                  )
                })}
              </ul>
              {[text?.reason, ...(text?.basis ?? []).map(({ source }) => source), text?.remedy].filter((line) => line !== undefined && line !== '').map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          )
        })}
      </ol>
      {budget.problems.length > 0 && (
        <>
          <h2>{words.findings.unreadHeading}</h2>
          <ul>
            {budget.problems.map((problem, at) => (
              <li key={at}>
                {problem.place === null ? '' : `${placeName(review, problem.place, words)} `}
                {review.problemTexts[at]?.[language]}
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
              <li key={id}>{title[language]}</li>
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
