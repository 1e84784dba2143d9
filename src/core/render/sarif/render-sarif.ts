/**
 * Findings as SARIF 2.1.0, which review tools and editors open: rules with what they rest on, results with their places. Made from the
 * audit after step 9; the parts of several documents are joined into one log with one list of rules.
 */
import { provisionData } from '../../data/generated/law.ts'
import { citeProvision } from '../../locale/cite-provision.ts'
import { phraseFinding, phraseProblem } from '../../locale/finding-words.ts'
import { phraseElsewhere, phrasePlace } from '../../locale/place-words.ts'
import { toDecimalYuan } from '../../money.ts'
import type { FindingAcceptance } from '../../model/acceptance.ts'
import type { Budget } from '../../model/budget.ts'
import { phraseAcceptance } from '../../locale/acceptance-words.ts'
import { markFindings } from '../../model/finding-mark.ts'
import type { Audit, Finding, FindingPlace, RuleResult, Severity } from '../../model/finding.ts'
import { locatePlace, type SourceInfo } from '../../model/source.ts'
import { placeJson } from '../json/json-parts.ts'
import type { Language } from '../titles.ts'

/** What one document adds to a log; plain data, so that it can cross threads. */
export interface SarifPart {
  readonly rules: readonly { readonly id: string }[]
  readonly results: readonly { readonly ruleId: string; readonly suppressions?: readonly object[] }[]
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[]
  /** What could not be read: a log without results is no proof that there is nothing to find. */
  readonly notifications: readonly object[]
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', advice: 'note' }

/** paths: of the budget's sources, in their order, as the reader of the log finds them. */
export function makeSarifPart(budget: Budget, audit: Audit, paths: readonly string[], language: Language): SarifPart {
  const uris = budget.sources.map(({ name }, index) => pathToUri(paths[index] ?? name))
  const marks = markFindings(budget, audit.findings)
  return {
    rules: audit.results.map((result) => describeRule(result, language)),
    results: audit.findings.map((finding) => describeFinding(finding, marks.get(finding.id) ?? '', budget, uris, language)),
    artifacts: budget.sources.map(({ hash }, index) => ({ location: { uri: uris[index] ?? '' }, hashes: { 'sha-256': hash } })),
    notifications: budget.problems.map((problem) => ({
      level: 'warning',
      message: { text: phraseProblem(problem, language) },
      descriptor: { id: problem.code },
      locations: problem.place === null ? [] : [describePlace({ place: problem.place, text: '' }, budget.sources, uris, language)],
    })),
  }
}

/** One log of the parts. Each rule stands once, and each result points to it by number as well as by name. */
export function renderSarif(parts: readonly SarifPart[], version: string, language: Language): string {
  const rules = [...new Map(parts.flatMap((part) => part.rules).map((rule) => [rule.id, rule])).values()]
  const results = parts.flatMap((part) => part.results)
  // Where one result says whether it is suppressed, the others say that they are not.
  const isJudged = results.some(({ suppressions }) => suppressions !== undefined)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const run = {
    tool: { driver: { name: 'mingzhang', version, language: languageTags[language], rules } },
    language: languageTags[language],
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: parts.flatMap(({ notifications }) => notifications) }],
    artifacts: [...new Map(parts.flatMap(({ artifacts }) => artifacts).map((artifact) => [artifact.location.uri, artifact])).values()],
    results: results.map((result) => ({ ...result, ruleIndex: indexes.get(result.ruleId) ?? -1, ...(isJudged ? { suppressions: result.suppressions ?? [] } : {}) })),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 1)}\n`
}

const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

function describeRule({ ruleId, title, basis, severity }: RuleResult, language: Language): { readonly id: string } {
  const provisions = basis.flatMap((id) => provisionData.find((provision) => provision.id === id) ?? [])
  const cited = provisions.map((provision) => ({ law: citeProvision(provision, language), summary: provision.summary[language] }))
  const help = {
    text: [title[language], ...cited.map(({ law, summary }) => `${law}\n${summary}`)].join('\n\n'),
    markdown: [`**${title[language]}**`, ...cited.map(({ law, summary }) => `*${law}*  \n${summary}`)].join('\n\n'),
  }
  const described = { id: ruleId, name: title[language], shortDescription: { text: title[language] }, help, defaultConfiguration: { level: levels[severity] }, properties: { basis } }
  return described
}

/** The place to look at first is the likely slip where one is known; the others are related to it. */
function describeFinding(finding: Finding, mark: string, budget: Budget, uris: readonly string[], language: Language): SarifPart['results'][number] {
  const { summary, reason, remedy } = phraseFinding(finding, language)
  const first = finding.places.find(({ cellId }) => cellId !== null && cellId === finding.likely?.cellId) ?? finding.places[0]
  const others = finding.places.filter((place) => place !== first)
  const described = {
    ruleId: finding.ruleId,
    level: levels[finding.severity],
    message: { text: [summary, reason, remedy].filter((text) => text !== '').join(' ') },
    locations: first === undefined ? [] : [describePlace(first, budget.sources, uris, language)],
    relatedLocations: [
      ...others.map((place) => describePlace(place, budget.sources, uris, language)),
      ...(finding.elsewhere ?? []).map((one) => ({ ...describePlace(one, [one.source], [pathToUri(one.source.name)], language), message: { text: `${phraseElsewhere(one, language)} ${one.text}` } })),
    ].map((location, index) => ({ id: index + 1, ...location })),
    partialFingerprints: { 'finding/v1': finding.id, 'printed/v1': mark },
    properties: amountsOf(finding),
    ...(finding.acceptance === undefined ? {} : { suppressions: [suppressionOf(finding.acceptance, language)] }),
  }
  return described
}

/** An acceptance that expired suppresses nothing until somebody has looked again. */
function suppressionOf(acceptance: FindingAcceptance, language: Language): object {
  return { kind: 'external', status: acceptance.state === 'accepted' ? 'accepted' : 'underReview', justification: phraseAcceptance(acceptance, language) }
}

function amountsOf({ expectedFen, actualFen }: Finding): Record<string, string> {
  return { ...(expectedFen === null ? {} : { expectedYuan: toDecimalYuan(expectedFen) }), ...(actualFen === null ? {} : { actualYuan: toDecimalYuan(actualFen) }) }
}

/** SARIF knows lines of a text, but neither pages nor cells: those are named as logical places, and the box travels as a property. */
function describePlace({ place, text }: Pick<FindingPlace, 'place' | 'text'>, sources: readonly SourceInfo[], uris: readonly string[], language: Language): object {
  const { line, sheet } = locatePlace(sources, place)
  const where = phrasePlace(sources, place, language)
  const region = line === null || sheet !== null ? {} : { region: { startLine: line } }
  return {
    physicalLocation: { artifactLocation: { uri: uris[place.sourceIndex] ?? '' }, ...region },
    ...(where === '' ? {} : { logicalLocations: [{ fullyQualifiedName: where }] }),
    message: { text: `${where} ${text}`.trim() },
    properties: { place: placeJson({ sources }, place) },
  }
}

/** A path of either platform as a URI: marks that mean something in a URI (# ? % :) are escaped, absolute paths get their scheme. */
export function pathToUri(path: string): string {
  const forward = path.replaceAll('\\', '/').replace(/\p{Surrogate}/gu, '\ufffd')
  const escaped = forward.split('/').map((part, index) => (index === 0 && /^[a-z]:$/i.test(part) ? part : encodeURIComponent(part))).join('/')
  if (/^[a-z]:\//i.test(escaped)) return `file:///${escaped}`
  if (escaped.startsWith('//')) return `file:${escaped}`
  return escaped.startsWith('/') ? `file://${escaped}` : escaped
}
