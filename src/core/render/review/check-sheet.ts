/**
 * The reviewer's check sheet as data: one part after another, whether it meets the requirements, and what does not, with its place and
 * remedy. Made from the audit after step 9; written out as a workbook and as a Word document.
 */
import { acceptanceWords, phraseAcceptance } from '../../locale/acceptance-words.ts'
import { documentKinds } from '../../locale/document-kinds.ts'
import { phraseFinding, phraseProblem } from '../../locale/finding-words.ts'
import { phrasePack } from '../../locale/pack-words.ts'
import { phrasePlaces } from '../../locale/place-words.ts'
import { reviewParts, reviewWords, type Conclusion, type ReviewPart } from '../../locale/review-words.ts'
import { conclusionMeasure } from '../../data/generated/conclusion-measure.ts'
import type { Budget } from '../../model/budget.ts'
import { isOpen, type Audit, type Finding, type RuleResult, type Severity } from '../../model/finding.ts'
import type { Problem } from '../../model/problem.ts'
import type { Language } from '../titles.ts'

export interface CheckSheet {
  readonly title: string
  /** Label and value, above the table. */
  readonly facts: readonly (readonly [string, string])[]
  readonly parts: readonly CheckedPart[]
}

export interface CheckedPart {
  readonly name: string
  readonly conclusion: Conclusion
  readonly problems: readonly CheckedProblem[]
  /** What was checked and agrees, what could not be judged. */
  readonly remarks: readonly string[]
}

export interface CheckedProblem {
  /** How heavy it is, or that it was accepted. */
  readonly label: string
  readonly text: string
  readonly where: string
  readonly remedy: string
}

/** The part a rule belongs to, by the folder in its id. */
const partOf: Readonly<Record<string, ReviewPart>> = {
  timeliness: 'timeliness',
  completeness: 'completeness',
  identity: 'tables',
  bound: 'tables',
  'cross-table': 'tables',
  narrative: 'narrative',
  statement: 'narrative',
  classification: 'classification',
  'three-public': 'threePublic',
  project: 'performance',
  indicator: 'performance',
  'spend-plan': 'performance',
  'self-evaluation': 'performance',
  procurement: 'procurementAndAssets',
  asset: 'procurementAndAssets',
  related: 'otherDocuments',
  format: 'wording',
  pack: 'ownRules',
}

export function reviewPartOf(ruleId: string): ReviewPart | undefined {
  return partOf[ruleId.split('/')[0] ?? '']
}

export function makeCheckSheet(budget: Budget, audit: Audit, language: Language): CheckSheet {
  const words = reviewWords[language]
  const count = (severity: Severity): number => audit.findings.filter((finding) => finding.severity === severity && isOpen(finding)).length
  const acceptedCount = audit.findings.filter((finding) => !isOpen(finding)).length
  const department = budget.department?.value ?? budget.sources[0]?.name ?? ''
  const document = [budget.fiscalYear?.value, documentKinds[language][budget.documentKind]].filter((part) => part !== undefined).join(' ')
  return {
    title: words.sheetTitle(department),
    facts: [
      [words.facts.department, department],
      [words.facts.document, document],
      [words.facts.file, budget.sources.map(({ name }) => name).join(' + ')],
      [words.facts.totals, [words.totals(count('error'), count('warning'), count('advice')), ...(acceptedCount === 0 ? [] : [acceptanceWords[language].count(acceptedCount)])].join(words.separator)],
      [words.facts.reviewer, ''],
      [words.facts.date, ''],
    ],
    parts: [...(isAsked('timeliness', audit) ? [] : [openTimeliness(language)]), ...judgedParts(audit).map((part) => checkedPart(part, budget, audit, language))],
  }
}

/** Own rules, dates and other documents are judged only where there were any. */
function isAsked(part: ReviewPart, { packs, results, dates }: Audit): boolean {
  if (part === 'ownRules') return packs !== undefined
  if (part === 'timeliness') return dates !== undefined
  return part !== 'otherDocuments' || results.some(({ ruleId, outcome }) => reviewPartOf(ruleId) === part && outcome !== 'notApplicable')
}

/** The dates are not in a disclosure, so people fill them in where nobody handed them in. */
function openTimeliness(language: Language): CheckedPart {
  return { name: reviewWords[language].parts.timeliness, conclusion: 'toFill', problems: [], remarks: [reviewWords[language].timeliness] }
}

/** What the audit says of one part: its findings, the rules that passed and those that could not be judged, and what was not read. */
interface PartJudgment {
  readonly conclusion: Conclusion
  readonly findings: readonly Finding[]
  readonly passed: readonly RuleResult[]
  readonly undetermined: readonly RuleResult[]
  readonly unread: readonly Problem[]
}

export function judgePart(part: ReviewPart, problems: readonly Problem[], audit: Audit): PartJudgment {
  const belongs = ({ ruleId }: { readonly ruleId: string }): boolean => reviewPartOf(ruleId) === part
  const results = audit.results.filter(belongs)
  const own = audit.findings.filter(belongs)
  const findings = [...own.filter(isOpen), ...own.filter((finding) => !isOpen(finding))]
  const passed = results.filter(({ outcome }) => outcome === 'passed')
  const undetermined = results.filter(({ outcome }) => outcome === 'undetermined')
  const unread = part === 'completeness' ? problems : []
  return { conclusion: conclude(findings, passed.length, undetermined.length + unread.length), findings, passed, undetermined, unread }
}

/** Those the sheet of this document has. */
export function judgedParts(audit: Audit): ReviewPart[] {
  return reviewParts.filter((part) => isAsked(part, audit))
}

function checkedPart(part: ReviewPart, budget: Budget, audit: Audit, language: Language): CheckedPart {
  const words = reviewWords[language]
  const judged = judgePart(part, budget.problems, audit)
  const titlesOf = (results: readonly RuleResult[]): string[] => [...new Set(results.map(({ title }) => title[language]))]
  const { conclusion, findings } = judged
  const passed = titlesOf(judged.passed)
  const undetermined = titlesOf(judged.undetermined)
  const unread = judged.unread.map((problem) => phraseProblem(problem, language))
  return {
    name: words.parts[part],
    conclusion,
    problems: findings.map((finding) => checkedProblem(finding, budget, language)),
    remarks: [
      ...(part === 'timeliness' && audit.dates !== undefined ? [words.dates(audit.dates.approved, audit.dates.published)] : []),
      ...(part === 'ownRules' ? (audit.packs ?? []).map((pack) => phrasePack(pack, language)) : []),
      ...(passed.length === 0 ? [] : [words.passed(passed.length)]),
      ...(undetermined.length === 0 ? [] : [words.undetermined(undetermined.length) + undetermined.join(words.separator)]),
      ...(unread.length === 0 ? [] : [words.unread + unread.join(words.separator)]),
    ],
  }
}

/** What a reviewer would write: 不符合 for errors, for what must be published and is not, and for many warnings; 基本符合 for a few. */
function conclude(findings: readonly Finding[], passedCount: number, openCount: number): Conclusion {
  const asking = findings.filter(isOpen)
  const warnings = asking.filter(({ severity }) => severity === 'warning')
  const isDecisive = ({ severity, ruleId }: Finding): boolean => severity === 'error' || (severity === 'warning' && conclusionMeasure.failingRules.includes(ruleId))
  if (asking.some(isDecisive) || warnings.length >= conclusionMeasure.failingWarnings) return 'fails'
  if (warnings.length > 0) return 'advised'
  if (openCount > 0) return 'open'
  if (findings.length > 0) return 'advised'
  return passedCount > 0 ? 'meets' : 'notApplicable'
}

function checkedProblem(finding: Finding, budget: Budget, language: Language): CheckedProblem {
  const { summary, remedy } = phraseFinding(finding, language)
  const { acceptance } = finding
  const label = isOpen(finding) ? reviewWords[language].severities[finding.severity] : acceptanceWords[language].accepted
  const opinion = acceptance === undefined ? remedy : isOpen(finding) ? `${phraseAcceptance(acceptance, language)} ${remedy}`.trim() : phraseAcceptance(acceptance, language)
  return { label, text: summary, where: phrasePlaces(finding, budget.sources, language).join(reviewWords[language].separator), remedy: opinion }
}
