/** The audit of one document for programs: our own JSON, and SARIF 2.1.0, which review tools and editors open. */
import type { Budget } from '../core/model/budget.ts'
import type { Audit, Finding, FindingPlace, Severity } from '../core/model/finding.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import { textField, writeCsv } from '../core/render/csv/csv.ts'
import { phrasePlace } from '../core/locale/place-words.ts'
import { locatePlace } from '../core/model/source.ts'
import { placeJson, problemJson, auditJson } from '../core/render/json/json-parts.ts'
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
    const where = [...new Set(finding.places.map(({ place }) => phrasePlace(budget.sources, place, language)))].join(' ')
    const printed = finding.places.map(({ text }) => text).filter((text) => text !== '').join(' | ')
    return [path, words.severity[finding.severity], summary, where, printed, reason, remedy, finding.ruleId].map(textField)
  })
  return `\ufeff${writeCsv(words.findingHeads, rows)}`
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', advice: 'note' }

/** The results and rules of one document; `sarifLog` makes one log of many. */
export function sarifResults(budget: Budget, audit: Audit, paths: readonly string[], language: Language): string {
  const results = audit.findings.map((finding) => {
    const { summary, reason } = phraseFinding(finding, language)
    return {
      ruleId: finding.ruleId,
      level: levels[finding.severity],
      message: { text: [summary, reason].filter((text) => text !== '').join(' ') },
      locations: finding.places.map((place) => locationOf(budget, place, paths, language)),
      partialFingerprints: { finding: finding.id },
      properties: amountsOf(finding),
    }
  })
  const described = audit.results.map(({ ruleId, title }) => ({ id: ruleId, shortDescription: { text: title[language] } }))
  return JSON.stringify({ rules: described, results })
}

function amountsOf({ expectedFen, actualFen }: Finding): Record<string, string> {
  return { ...(expectedFen === null ? {} : { expectedFen: expectedFen.toString() }), ...(actualFen === null ? {} : { actualFen: actualFen.toString() }) }
}

/** A page and a box have no region in SARIF, so they travel as properties; a line of a text is a region. */
function locationOf(budget: Budget, { place, role, text }: FindingPlace, paths: readonly string[], language: Language): object {
  const { line, sheet } = locatePlace(budget.sources, place)
  const region = line === null || sheet !== null ? {} : { region: { startLine: line } }
  return {
    physicalLocation: { artifactLocation: { uri: encodeURI((paths[place.sourceIndex] ?? '').replaceAll('\\', '/')) }, ...region },
    message: { text: `${phrasePlace(budget.sources, place, language)} ${text}`.trim() },
    properties: { role, place: placeJson(budget, place) },
  }
}

/** One SARIF log of the parts that workers sent. */
export function sarifLog(parts: readonly string[], version: string): string {
  const read = parts.map((part) => JSON.parse(part) as { rules: readonly { readonly id: string }[]; results: readonly object[] })
  const rules = [...new Map(read.flatMap(({ rules: own }) => own).map((rule) => [rule.id, rule])).values()]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'mingzhang', version, rules } }, results: read.flatMap(({ results }) => results) }],
  }
  return `${JSON.stringify(log, null, 1)}\n`
}
