/** What `read` and `audit` print for one document in a terminal: forms as tables, findings with their pages, and what was not read. */
import { cliWords, type CliWords } from '../core/locale/cli-words.ts'
import { formatFen } from '../core/money.ts'
import type { Budget } from '../core/model/budget.ts'
import type { Audit, Finding, FindingPlace, Severity } from '../core/model/finding.ts'
import type { Form } from '../core/model/form.ts'
import { sentencesOf, troubleOf } from '../core/render/sentences.ts'
import { layTable, type LayoutCell, type TableLayout } from '../core/render/table-layout.ts'
import { definitionOf } from '../core/render/titles.ts'
import type { DocumentSummary, Language } from './document-task.ts'
import { formatTable } from './text-table.ts'

/** Most places a finding lists in the terminal; the page and the JSON list all. */
const mostPlaces = 8

export function reportForms(path: string, budget: Budget, summary: DocumentSummary, language: Language): string {
  const words = cliWords[language]
  const claims = budget.narrative.claims
  const counts = words.counts({
    forms: summary.formCount,
    facts: summary.factCount,
    unread: summary.unreadCount,
    projects: budget.projects.length,
    claims: claims.length,
    bound: claims.filter(({ binding }) => binding.kind === 'bound').length,
  })
  return [headOf(path, budget), ...budget.forms.flatMap((form) => formLines(budget, form, language)), '', counts, ...problemLines(budget, language)].join('\n')
}

export function reportAudit(path: string, budget: Budget, audit: Audit, summary: DocumentSummary, language: Language): string {
  const words = cliWords[language]
  const results = new Map(audit.results.map((result) => [result.ruleId, result]))
  const findings = audit.findings.flatMap((finding) => {
    const { summary: sentence, reason, remedy } = sentencesOf(finding, results.get(finding.ruleId) ?? null, language)
    return [
      '',
      `${words.severity[finding.severity]}  ${sentence}`,
      `    ${words.where}: ${placesText(finding.places, words)}`,
      ...(reason === '' ? [] : [`    ${words.why}: ${reason}`]),
      ...likelyLines(finding, budget, words),
      ...(remedy === '' ? [] : [`    ${words.remedy}: ${remedy}`]),
      `    ${finding.ruleId}`,
    ]
  })
  const count = (severity: Severity): number => audit.findings.filter((finding) => finding.severity === severity).length
  const outcome = (wanted: string): number => audit.results.filter((result) => result.outcome === wanted).length
  const totals = words.audited({
    passed: outcome('passed'),
    undetermined: outcome('undetermined'),
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
  })
  const unread = words.counts({
    forms: summary.formCount,
    facts: summary.factCount,
    unread: summary.unreadCount,
    projects: budget.projects.length,
    claims: budget.narrative.claims.length,
    bound: budget.narrative.claims.filter(({ binding }) => binding.kind === 'bound').length,
  })
  return [headOf(path, budget), ...findings, '', totals, unread, ...problemLines(budget, language)].join('\n')
}

function headOf(path: string, { department, fiscalYear }: Budget): string {
  return [path, department?.value, fiscalYear?.value].filter((part) => part !== undefined).join('  ')
}

function formLines(budget: Budget, form: Form, language: Language): string[] {
  const words = cliWords[language]
  const pages = [...new Set(form.places.map(({ pageNumber }) => words.page(pageNumber)))].join(' ')
  const unit = form.unit === null ? '' : words.unit[form.unit]
  const state = form.status === 'nil' ? words.nil : form.status === 'unread' ? words.unread : ''
  const head = ['', [form.title, unit, pages, state].filter((part) => part !== '').join('  ')]
  if (form.status !== 'filled') return head
  return [...head, ...tableLines(layTable(form, definitionOf(budget, form), language), words)]
}

function tableLines(layout: TableLayout, words: CliWords): string[] {
  const columns = layout.columns.map(({ heads, kind }) => ({
    head: heads.at(-1)?.text ?? '',
    align: kind === 'amount' ? 'right' : 'left',
  }) as const)
  const rows = layout.rows.filter(({ blank }) => !blank).map((row) => row.cells.map((cell) => cellText(cell, words)))
  return formatTable(columns, rows)
}

function cellText(cell: LayoutCell, words: CliWords): string {
  if (cell.kind === 'label') return '  '.repeat(cell.depth) + cell.name.text
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'empty' || cell.cell === null) return ''
  return cell.cell.state === 'unread' ? `[${words.unread}]` : cell.cell.text
}

function placesText(places: readonly FindingPlace[], words: CliWords): string {
  const shown = places.slice(0, mostPlaces).map(({ place, text }) => `${words.page(place.pageNumber)}「${shorten(text)}」`)
  return [...new Set(shown)].join('  ') + (places.length > mostPlaces ? '  …' : '')
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

function likelyLines({ likely }: Finding, budget: Budget, words: CliWords): string[] {
  if (likely === null) return []
  const cell = budget.forms.flatMap((form) => form.cells).find(({ id }) => id === likely.cellId)
  if (cell === undefined) return []
  return [`    ${words.likely}: ${words.page(cell.place.pageNumber)} ${cell.text} → ${formatFen(likely.proposedFen, cell.unit, 2)}`]
}

function problemLines(budget: Budget, language: Language): string[] {
  if (budget.problems.length === 0) return []
  const words = cliWords[language]
  const line = (problem: Budget['problems'][number]): string =>
    `  ${problem.place === null ? '' : `${words.page(problem.place.pageNumber)}  `}${troubleOf(problem, language)}`
  return ['', `${words.problems}:`, ...budget.problems.map(line)]
}
