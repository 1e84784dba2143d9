/** The signs of weight: shape first, color second, and a word for those who hear the page. */
import type { ReactElement } from 'react'
import type { Severity } from '../../core/model/finding.ts'
import { useApp } from '../app-context.ts'

export const severitySigns: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', advice: '◆' }
const severities: readonly Severity[] = ['error', 'warning', 'advice']

export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const { words } = useApp()
  return (
    <span className={`mark mark-${severity}`}>
      <span aria-hidden="true">{severitySigns[severity]}</span>
      <span className="heard">{words.severities[severity]}</span>
    </span>
  )
}

/** ● 3 ▲ 5 ◆ 2; weights without a finding are left out. */
export function CountMarks({ counts }: { readonly counts: Readonly<Record<Severity, number>> }): ReactElement {
  const { words } = useApp()
  return (
    <>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity} className={`count mark-${severity}`} title={words.severities[severity]}>
            <span aria-hidden="true">{severitySigns[severity]}</span>
            <span className="heard">{words.severities[severity]}</span> {counts[severity]}
          </span>
        ))}
    </>
  )
}
