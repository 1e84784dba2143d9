/** What `read` and `audit` print for one document in a terminal: forms as tables, findings with their pages, and what was not read. */
import { acceptanceWords, phraseAcceptance } from '../core/locale/acceptance-words.ts'
import { phraseLeftAlone, phraseMarked } from '../core/locale/left-alone-words.ts'
import { phrasePack } from '../core/locale/pack-words.ts'
import { phraseElsewhere, phrasePages, phrasePlace } from '../core/locale/place-words.ts'
import { citeProvision } from '../core/locale/cite-provision.ts'
import { cliWords, type CliWords } from '../core/locale/cli-words.ts'
import { formatFen } from '../core/money.ts'
import type { Budget } from '../core/model/budget.ts'
import { isOpen, type Audit, type Finding, type Severity } from '../core/model/finding.ts'
import type { Form } from '../core/model/form.ts'
import { sortFindings } from '../core/model/sort-findings.ts'
import type { Problem } from '../core/model/problem.ts'
import { phraseFinding, phraseProblem } from '../core/locale/finding-words.ts'
import { layTable, type LayoutCell, type TableLayout } from '../core/render/table-layout.ts'
import { definitionOf } from '../core/data/families.ts'
import { formName, type Language } from '../core/render/titles.ts'
import { provisionData } from '../core/data/generated/law.ts'
import type { DocumentSummary } from './document-task.ts'
import { formatTable } from './text-table.ts'

/** Most places a finding lists in the terminal; the page and the JSON list all. */
const mostPlaces = 8

export function reportForms(path: string, budget: Budget, summary: DocumentSummary, language: Language): string {
  return [headOf(path, budget), ...budget.forms.flatMap((form) => formLines(budget, form, language)), '', countsLine(budget, summary, language), ...problemLines(budget, language)].join('\n')
}

function countsLine({ forms, projects, narrative: { claims } }: Budget, { factCount, unreadCount }: DocumentSummary, language: Language): string {
  return cliWords[language].counts({
    forms: forms.length,
    unreadForms: forms.filter(({ status }) => status === 'unread').length,
    facts: factCount,
    unread: unreadCount,
    projects: projects.length,
    claims: claims.length,
    bound: claims.filter(({ binding }) => binding.kind === 'bound').length,
  })
}

export function reportAudit(path: string, budget: Budget, audit: Audit, summary: DocumentSummary, language: Language): string {
  const words = cliWords[language]
  if (summary.unreadable) return [headOf(path, budget), ...problemLines(budget, language)].join('\n')
  const open = audit.findings.filter(isOpen)
  const acceptedCount = audit.findings.length - open.length
  const findings = findingLines(budget, audit, audit.findings, language)
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length
  const outcome = (wanted: string): number => audit.results.filter((result) => result.outcome === wanted).length
  const totals = words.audited({
    passed: outcome('passed'),
    undetermined: outcome('undetermined'),
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
  })
  return [headOf(path, budget), ...findings, '', ...(audit.packs ?? []).map((pack) => phrasePack(pack, language)), totals, ...(acceptedCount === 0 ? [] : [acceptanceWords[language].count(acceptedCount)]), countsLine(budget, summary, language), ...problemLines(budget, language)].join('\n')
}

/** Only what was found by comparing with other disclosures of the department; empty for nothing. */
export function reportRelated(path: string, budget: Budget, audit: Audit, language: Language): string {
  const findings = audit.findings.filter(isRelated)
  return findings.length === 0 ? '' : [`${headOf(path, budget)}  ${cliWords[language].compared}`, ...findingLines(budget, audit, findings, language)].join('\n')
}

/** It rests on another disclosure of the department. */
export function isRelated({ elsewhere }: Finding): boolean {
  return elsewhere !== undefined
}

function findingLines(budget: Budget, audit: Audit, findings: readonly Finding[], language: Language): string[] {
  const words = cliWords[language]
  const results = new Map(audit.results.map((result) => [result.ruleId, result]))
  const sorted = sortFindings(findings)
  return [...sorted.filter(isOpen), ...sorted.filter((finding) => !isOpen(finding))].flatMap((finding) => {
    if (!isOpen(finding)) return acceptedLines(finding, budget, language)
    const { summary: sentence, reason, remedy } = phraseFinding(finding, language)
    const where = placesText(budget, finding, language)
    return [
      '',
      `${words.severity[finding.severity]}  ${sentence}`,
      ...acceptanceLines(finding, language),
      ...(where === '' ? [] : [`    ${words.where}: ${where}`]),
      ...[reason, ...lawsOf(results.get(finding.ruleId)?.basis ?? [], language)].filter((text) => text !== '').map((text) => `    ${words.why}: ${text}`),
      ...likelyLines(finding, budget, language),
      ...(remedy === '' ? [] : [`    ${words.remedy}: ${remedy}`]),
      `    ${finding.ruleId}`,
    ]
  })
}

/** In short: it was looked at before, and the reason stands with it. */
function acceptedLines(finding: Finding, budget: Budget, language: Language): string[] {
  return [
    '',
    `✓ ${acceptanceWords[language].accepted}  ${phraseFinding(finding, language).summary}`,
    ...acceptanceLines(finding, language),
    `    ${cliWords[language].where}: ${placesText(budget, finding, language)}`,
    `    ${finding.ruleId}`,
  ]
}

function acceptanceLines({ acceptance }: Finding, language: Language): string[] {
  return acceptance === undefined ? [] : [`    ${phraseAcceptance(acceptance, language)}`]
}

function headOf(path: string, { department, fiscalYear }: Budget): string {
  return [path, department?.value, fiscalYear?.value].filter((part) => part !== undefined).join('  ')
}

function formLines(budget: Budget, form: Form, language: Language): string[] {
  const words = cliWords[language]
  const definition = definitionOf(budget, form)
  const pages = [...new Set(form.places.map((place) => phrasePlace(budget.sources, place, language)))].slice(0, 4).join(' ')
  const unit = form.unit === null ? '' : words.unit[form.unit]
  const state = form.status === 'nil' ? words.nil : form.status === 'unread' ? words.unread : ''
  const head = ['', [formName(form, definition, language).text, unit, pages, state].filter((part) => part !== '').join('  ')]
  if (form.status !== 'filled') return head
  const { evidence } = form
  const why = evidence === undefined ? [] : [words.byMeaning({ headCount: evidence.heads.length, codeCount: evidence.codeCount, sumCount: evidence.sumCount })]
  return [...head, ...why, ...tableLines(layTable(form, definition, language), words)]
}

/** Only rows and amount columns in which something is printed; what is left out is said. */
function tableLines(layout: TableLayout, words: CliWords): string[] {
  const rows = layout.rows.filter(({ blank }) => !blank)
  const kept = layout.columns.flatMap((column, index) => {
    const isBlank = rows.every(({ cells }) => cellText(cells[index] ?? { kind: 'empty' }, words) === '')
    return isBlank ? [] : [{ index, head: column.heads.at(-1)?.text ?? '', align: column.kind === 'amount' ? 'right' : 'left' } as const]
  })
  const table = formatTable(kept, rows.map(({ cells }) => kept.map(({ index }) => cellText(cells[index] ?? { kind: 'empty' }, words))))
  const hiddenRows = layout.rows.length - rows.length
  const hiddenColumns = layout.columns.length - kept.length
  return hiddenRows + hiddenColumns === 0 ? table : [...table, words.blankLeftOut(hiddenRows, hiddenColumns)]
}

function cellText(cell: LayoutCell, words: CliWords): string {
  if (cell.kind === 'label') return '  '.repeat(cell.depth) + cell.name.text
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'empty' || cell.cell === null) return ''
  return cell.cell.state === 'unread' ? `[${words.unread}]` : cell.cell.text
}

function placesText(budget: Budget, { places, elsewhere = [] }: Finding, language: Language): string {
  const quoted = (where: string, text: string): string => `${where}${cliWords[language].quote(shorten(text))}`
  const shown = places.slice(0, mostPlaces).map(({ place, text }) => quoted(phrasePlace(budget.sources, place, language), text))
  const others = elsewhere.slice(0, mostPlaces).map((one) => quoted(phraseElsewhere(one, language), one.text))
  return [...new Set([...shown, ...others])].join('  ') + (places.length > mostPlaces || elsewhere.length > mostPlaces ? '  …' : '')
}

function lawsOf(basis: readonly string[], language: Language): string[] {
  return basis.flatMap((id) => provisionData.filter((provision) => provision.id === id)).map((law) => `${citeProvision(law, language)}${cliWords[language].colon}${law.summary[language]}`)
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

function likelyLines({ likely }: Finding, budget: Budget, language: Language): string[] {
  if (likely === null) return []
  const cell = budget.forms.flatMap((form) => form.cells).find(({ id }) => id === likely.cellId)
  if (cell === undefined) return []
  return [`    ${cliWords[language].likely}: ${phrasePlace(budget.sources, cell.place, language)} ${cell.text} → ${formatFen(likely.proposedFen, cell.unit, 2)}`]
}

/** Problems alike are one line, with all their pages. */
function problemLines(budget: Budget, language: Language): string[] {
  const kept = budget.sources.flatMap(({ name, leftAlone, marked }) =>
    [phraseLeftAlone(leftAlone, language), phraseMarked(marked, language)].flatMap((sentence) => (sentence === null ? [] : [budget.sources.length > 1 ? `${name}  ${sentence}` : sentence])))
  if (budget.problems.length === 0) return kept
  const groups = new Map<string, Problem[]>()
  for (const problem of budget.problems) {
    const where = isOfPage(budget, problem, language) ? `${problem.place?.sourceIndex}` : placeOfProblem(budget, problem, language)
    const key = `${where} ${phraseProblem(problem, language)}`
    groups.set(key, [...(groups.get(key) ?? []), problem])
  }
  return [...kept, '', `${cliWords[language].problems}:`, ...[...groups.values()].flatMap((alike) => problemLine(budget, alike, language))]
}

function problemLine(budget: Budget, alike: readonly Problem[], language: Language): string[] {
  const [first] = alike
  if (first === undefined) return []
  const pages = [...new Set(alike.flatMap(({ place }) => place?.pageNumber ?? []))].sort((left, right) => left - right)
  const where = isOfPage(budget, first, language) ? phrasePages(pages, language) : placeOfProblem(budget, first, language)
  const line = `  ${where === '' ? '' : `${where}  `}${phraseProblem(first, language)}`
  const repeated = alike.length - (isOfPage(budget, first, language) ? pages.length : 1)
  return [repeated === 0 ? line : cliWords[language].repeated(line, alike.length)]
}

/** It has a page and nothing finer. */
function isOfPage(budget: Budget, problem: Problem, language: Language): boolean {
  return problem.place !== null && placeOfProblem(budget, problem, language) === phrasePages([problem.place.pageNumber], language)
}

/** One that concerns the whole file has no place in it. */
function placeOfProblem({ sources }: Budget, { place, code }: Problem, language: Language): string {
  return place === null || code.startsWith('file') ? '' : phrasePlace(sources, place, language)
}
