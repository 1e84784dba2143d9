/** What may be said of a whole document: nothing of what is no budget, and nothing green while rules are undecided or print is unread. */
import type { Acceptance } from '../../core/model/acceptance.ts'
import type { Severity } from '../../core/model/finding.ts'
import type { Review } from '../worker/protocol.ts'

/**
 * notBudget: the rules are not for it · found: some findings · unchecked: no rule could conclude · partly: nothing found, and not all was
 * checked · clean: every rule that applies was decided, everything printed was read
 */
export type Verdict = 'notBudget' | 'found' | 'unchecked' | 'partly' | 'clean'

export function verdictOf({ budget, audit }: Pick<Review, 'budget' | 'audit'>): Verdict {
  if (!isBudget(budget)) return 'notBudget'
  if (audit.findings.length > 0) return 'found'
  if (!audit.results.some(({ outcome }) => outcome === 'passed')) return 'unchecked'
  const isWhole = budget.problems.length === 0 && audit.results.every(({ outcome }) => outcome !== 'undetermined')
  return isWhole ? 'clean' : 'partly'
}

export function isBudget({ problems }: Pick<Review['budget'], 'problems'>): boolean {
  return problems.every(({ code }) => code !== 'notABudget' && code !== 'governmentBudget')
}

/** mark: as findings are accepted by. */
export interface WeighedFinding {
  readonly mark: string
  readonly severity: Severity
}

export function weighFindings({ audit, marks }: Pick<Review, 'audit' | 'marks'>): readonly WeighedFinding[] {
  return audit.findings.map(({ id, severity }) => ({ mark: marks.get(id) ?? '', severity }))
}

/** What still asks for somebody: accepted findings no longer count. */
export function countOpen(findings: readonly WeighedFinding[], accepted: readonly Acceptance[]): Readonly<Record<Severity, number>> {
  const settled = new Set(accepted.map(({ mark }) => mark))
  const open = findings.filter(({ mark }) => !settled.has(mark))
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), advice: count('advice') }
}
