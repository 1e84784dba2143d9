/** Self-evaluations: money with its execution, then each indicator with target, result and score. Each opens on its own. */
import type { ReactElement } from 'react'
import type { Points, SelfEvaluation } from '../../../core/model/self-evaluation.ts'
import { useApp } from '../../app-context.ts'
import { PlaceLink } from './place-link.tsx'

export function Evaluations({ evaluations }: { readonly evaluations: readonly SelfEvaluation[] }): ReactElement | null {
  const { words } = useApp()
  if (evaluations.length === 0) return null
  return (
    <section>
      <h4>{words.evaluations.heading}</h4>
      {evaluations.map((evaluation) => (
        <EvaluationView key={evaluation.id} evaluation={evaluation} />
      ))}
    </section>
  )
}

function EvaluationView({ evaluation }: { readonly evaluation: SelfEvaluation }): ReactElement {
  const { words } = useApp()
  const { name, funds, indicators, total, places } = evaluation
  return (
    <details className="evaluation">
      <summary>
        <span lang="zh-CN">{name}</span> {total?.score !== null && total?.score !== undefined && <span className="figure">{total.score.text}</span>}
      </summary>
      {places[0] !== undefined && <PlaceLink place={places[0]} selection={null} />}
      <ul className="indicators" lang="zh-CN">
        {funds.map(({ label, annual, executed, weight, rate, score }, at) => (
          <li key={at} className="indicator">
            <span className="indicator-name">{label}</span>
            <span className="indicator-value figure">{pointsText(score, weight)}</span>
            <span className="indicator-text">
              {words.evaluations.executed(executed?.text ?? '', annual?.text ?? '')} {rate?.text ?? ''}
            </span>
          </li>
        ))}
        {indicators.map((indicator) => (
          <li key={indicator.id} className="indicator">
            <span className="indicator-name">{indicator.name}</span>
            <span className="indicator-value figure">{pointsText(indicator.score, indicator.weight)}</span>
            <span className="indicator-text">{words.evaluations.reached(indicator.actual, indicator.target)}</span>
            {indicator.reason !== null && indicator.reason !== '' && <span className="indicator-text quiet">{indicator.reason}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** `9.6 / 10`. */
function pointsText(score: Points | null, weight: Points | null): string {
  return [score, weight].flatMap((points) => (points === null || points.text === '' ? [] : [points.text])).join(' / ')
}
