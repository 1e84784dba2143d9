/**
 * What remains of one document's audit for the overview of a batch: counts by weight, part by part and rule by rule, of
 * the findings nobody accepted. Made after step 9 where the document was read; small plain data, so that a thousand cross threads and fit one page.
 */
import type { Conclusion, ReviewPart } from '../../locale/review-words.ts'
import { ruleVocabulary } from '../../data/generated/rule-vocabulary.ts'
import { countUnread, type Budget, type DocumentKind } from '../../model/budget.ts'
import { isOpen, type Audit, type Finding, type Severity } from '../../model/finding.ts'
import type { Decimal } from '../../model/narrative.ts'
import type { ProblemCode } from '../../model/problem.ts'
import { judgedParts, judgePart } from './check-sheet.ts'

type SeverityCounts = Readonly<Record<Severity, number>>

export interface ReviewCard {
  readonly department: string | null
  readonly fiscalYear: number | null
  readonly kind: DocumentKind
  readonly counts: SeverityCounts
  readonly figureCount: number
  /** Figures printed and not read. */
  readonly unreadCount: number
  readonly parts: readonly PartCard[]
  readonly rules: readonly RuleCard[]
  /** Rates its projects promise, to be compared with those of others. */
  readonly targets: readonly PromisedRate[]
}

/** value: as a number, whatever its decimals and operator; target: as printed. */
export interface PromisedRate {
  readonly indicator: string
  readonly value: string
  readonly target: string
}

interface PartCard {
  readonly part: ReviewPart
  readonly conclusion: Conclusion
  readonly counts: SeverityCounts
}

/** A rule the document breaks. severity: the gravest of its findings. */
interface RuleCard {
  readonly ruleId: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly severity: Severity
  readonly count: number
}

/** What a card needs of the budget: little enough to be kept when the budget is put away. */
export interface ReviewSubject extends Pick<ReviewCard, 'department' | 'fiscalYear' | 'kind' | 'figureCount' | 'unreadCount' | 'targets'>, Pick<Budget, 'problems'> {}

export function describeSubject(budget: Budget): ReviewSubject {
  const cells = budget.forms.flatMap((form) => form.cells)
  return {
    department: budget.department?.value ?? null,
    fiscalYear: budget.fiscalYear?.value ?? null,
    kind: budget.documentKind,
    figureCount: cells.filter(({ state }) => state === 'amount').length,
    unreadCount: countUnread(budget),
    targets: promisedRates(budget),
    problems: budget.problems,
  }
}

/** Counts and lengths of time naturally differ from body to body; rates need not. */
function promisedRates({ projects }: Budget): PromisedRate[] {
  return projects.flatMap(({ indicators }) => indicators.flatMap(({ name, level2, value, unit, valueText }): PromisedRate[] => {
    const indicator = name.normalize('NFKC').replace(/\s/g, '')
    if (value === null || unit?.includes('%') !== true || indicator === '' || level2.includes(ruleVocabulary.costLevel)) return []
    return [{ indicator, value: withoutZeros(value), target: valueText }]
  }))
}

/** 95 and 95.00 are one value. */
function withoutZeros({ digits, decimals }: Decimal): string {
  let [own, places] = [digits, decimals]
  while (places > 0 && own % 10n === 0n) [own, places] = [own / 10n, places - 1]
  return `${own}/${places}`
}

/** Problems after which nothing of the file can be used: those of the file or archive itself, and these. */
const fatal: ReadonlySet<ProblemCode> = new Set(['pageImageOnly', 'textEncodingUnknown', 'notABudget', 'governmentBudget', 'timeLimit'])

/** Nothing of the document can be used; its problems say why. */
export function isUnreadable({ forms, problems }: Budget): boolean {
  return forms.length === 0 && problems.some(({ code }) => fatal.has(code) || /^(?:file|archive)/.test(code))
}

export function makeReviewCard({ problems, ...subject }: ReviewSubject, audit: Audit): ReviewCard {
  return {
    ...subject,
    counts: countBySeverity(audit.findings),
    parts: judgedParts(audit).map((part) => {
      const { conclusion, findings } = judgePart(part, problems, audit)
      return { part, conclusion, counts: countBySeverity(findings) }
    }),
    rules: brokenRules(audit),
  }
}

function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity && isOpen(finding)).length
  return { error: count('error'), warning: count('warning'), advice: count('advice') }
}

function brokenRules({ findings: all, results }: Audit): RuleCard[] {
  const findings = all.filter(isOpen)
  const titles = new Map(results.map(({ ruleId, title }) => [ruleId, title]))
  return [...new Set(findings.map(({ ruleId }) => ruleId))].map((ruleId) => {
    const own = findings.filter((finding) => finding.ruleId === ruleId)
    const { error, warning } = countBySeverity(own)
    return { ruleId, title: titles.get(ruleId) ?? { zh: ruleId, en: ruleId }, severity: error > 0 ? 'error' : warning > 0 ? 'warning' : 'advice', count: own.length }
  })
}
