/** Sentences about findings and problems for rendered documents, from locale. */
import type { Finding, RuleResult } from '../model/finding.ts'
import type { Problem } from '../model/problem.ts'
import type { Language } from './titles.ts'

export interface FindingSentences {
  readonly summary: string
  readonly reason: string
  readonly remedy: string
}

export function sentencesOf(finding: Finding, rule: RuleResult | null, language: Language): FindingSentences {
  return { summary: rule?.title[language] ?? finding.ruleId, reason: '', remedy: '' }
}

export function troubleOf(problem: Problem, _language: Language): string {
  return `${problem.code} ${Object.values(problem.params).join(' ')}`
}
