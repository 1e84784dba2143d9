/** The audit of one document for programs, and as a list of findings for spreadsheets. */
import type { Budget } from '../core/model/budget.ts'
import type { Audit } from '../core/model/finding.ts'
import { phraseAcceptance } from '../core/locale/acceptance-words.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import { textField, writeCsv } from '../core/render/csv/csv.ts'
import { phrasePlaces } from '../core/locale/place-words.ts'
import { problemJson, auditJson } from '../core/render/json/json-parts.ts'
import { phraseFinding } from '../core/locale/finding-words.ts'
import type { Language } from '../core/render/titles.ts'

/** findings with every place, rules with their outcomes, and what could not be read; keys as in the published schema. */
export function auditReportJson(budget: Budget, audit: Audit): string {
  const { department, fiscalYear, documentKind, familyId, stage, sources } = budget
  const report = {
    document: {
      file: sources[0]?.name ?? '', sha256: sources[0]?.hash ?? '', files: sources.map(({ name }) => name), kind: documentKind, stage, family: familyId,
      department: department?.value ?? null, fiscalYear: fiscalYear?.value ?? null,
    },
    ...(auditJson(budget, audit) as object),
    problems: budget.problems.map((problem) => problemJson(budget, problem)),
  }
  return `${JSON.stringify(report, null, 1)}\n`
}

/** One finding a line, with a byte order mark, for people with a spreadsheet. */
export function findingsCsv(path: string, budget: Budget, audit: Audit, language: Language): string {
  const words = cliWords[language]
  const rows = audit.findings.map((finding) => {
    const { summary, reason, remedy } = phraseFinding(finding, language)
    const where = phrasePlaces(finding, budget.sources, language).join(' ')
    const printed = [...finding.places, ...(finding.elsewhere ?? [])].map(({ text }) => text).filter((text) => text !== '').join(' | ')
    return [path, words.severity[finding.severity], summary, where, printed, reason, remedy, finding.ruleId, finding.acceptance === undefined ? '' : phraseAcceptance(finding.acceptance, language)].map(textField)
  })
  return `\ufeff${writeCsv(words.findingHeads, rows)}`
}
