/** The order in which the faces tell findings. */
import type { Finding, Severity } from './finding.ts'

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

/** Findings by weight, then in the order they stand in the document. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const positionOf = (finding: Finding): number => {
    const place = finding.places[0]?.place
    return place === undefined ? Infinity : place.sourceIndex * 1e9 + place.pageNumber * 1e5 + (place.lineIndex ?? place.box?.y ?? 0)
  }
  return [...findings].sort((left, right) => weights[left.severity] - weights[right.severity] || positionOf(left) - positionOf(right))
}
