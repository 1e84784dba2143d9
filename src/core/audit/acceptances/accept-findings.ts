/** After the audit: which findings a person accepted before, and which of those speak of something else by now. */
import type { Acceptance, FindingAcceptance } from '../../model/acceptance.ts'
import type { Budget } from '../../model/budget.ts'
import type { Audit } from '../../model/finding.ts'
import { markFindings, subjectOf } from '../../model/finding-mark.ts'

/** The audit with every finding marked that was accepted before. Findings of other documents have other marks. */
export function acceptFindings(budget: Budget, audit: Audit, acceptances: readonly Acceptance[]): Audit {
  return acceptances.length === 0 ? audit : acceptMarked(markFindings(budget, audit.findings), audit, acceptances)
}

/** The same where the marks are known, by finding id. */
export function acceptMarked(marks: ReadonlyMap<string, string>, audit: Audit, acceptances: readonly Acceptance[]): Audit {
  const found = matchAcceptances(marks, acceptances)
  const findings = audit.findings.map((finding) => {
    const acceptance = found.get(finding.id)
    return acceptance === undefined ? finding : { ...finding, acceptance }
  })
  return { ...audit, findings }
}

/** An acceptance that still holds for one finding says nothing of another at the same place. marks: by finding id. → by finding id */
export function matchAcceptances(marks: ReadonlyMap<string, string>, acceptances: readonly Acceptance[]): ReadonlyMap<string, FindingAcceptance> {
  const present = new Set(marks.values())
  const holding = new Map(acceptances.filter(({ mark }) => present.has(mark)).map((acceptance) => [acceptance.mark, acceptance]))
  const lost = new Map(acceptances.filter(({ mark }) => !present.has(mark)).map((acceptance) => [subjectOf(acceptance.mark), acceptance]))
  return new Map([...marks].flatMap(([id, mark]): [string, FindingAcceptance][] => {
    const same = holding.get(mark)
    const before = same ?? lost.get(subjectOf(mark))
    return before === undefined ? [] : [[id, { state: same === undefined ? 'expired' : 'accepted', reason: before.reason, date: before.date }]]
  }))
}
