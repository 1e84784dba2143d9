/** The words of a review in both languages: findings, problems, rules. The sentences themselves live in the core's locale. */
import { provisionData } from '../../core/data/generated/law.ts'
import { citeProvision } from '../../core/locale/cite-provision.ts'
import { phraseFinding, phraseProblem } from '../../core/locale/finding-words.ts'
import type { Audit, Finding, RuleResult } from '../../core/model/finding.ts'
import type { Problem } from '../../core/model/problem.ts'
import type { Bilingual, Citation, FindingText, Language, RuleSummary } from './protocol.ts'

function both<T>(make: (language: Language) => T): Bilingual<T> {
  return { zh: make('zh'), en: make('en') }
}

/** By finding id. */
export function describeFindings({ findings, results }: Audit): Record<string, Bilingual<FindingText>> {
  const rules = new Map(results.map((result) => [result.ruleId, result]))
  return Object.fromEntries(findings.map((finding) => [finding.id, both((language) => describeFinding(finding, rules.get(finding.ruleId) ?? null, language))]))
}

function describeFinding(finding: Finding, rule: RuleResult | null, language: Language): FindingText {
  const { summary, reason, remedy } = phraseFinding(finding, language)
  return { sentence: language === 'en' ? keepUnits(summary) : summary, reason, remedy, basis: (rule?.basis ?? []).flatMap((id) => citationOf(id, language)) }
}

/** A figure and its unit stay on one line. */
function keepUnits(sentence: string): string {
  return sentence.replace(/(?<=\d) (×[\d,]+) (?=yuan)/g, '\u00a0$1\u00a0')
}

function citationOf(id: string, language: Language): Citation[] {
  const provision = provisionData.find((candidate) => candidate.id === id)
  return provision === undefined ? [] : [{ source: citeProvision(provision, language), summary: provision.summary[language] }]
}

/** In the order of the problems. */
export function describeProblems(problems: readonly Problem[]): Bilingual[] {
  return problems.map((problem) => both((language) => phraseProblem(problem, language)))
}

export function describeRules({ results }: Audit): RuleSummary[] {
  return results.map(({ ruleId, title, outcome, checkedCount, placingCount, missing }) => ({ id: ruleId, title, outcome, checkedCount, placingCount, missing }))
}
