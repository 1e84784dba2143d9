/** What a worker does with one document: reads and audits it, and writes out what the command asked for. */
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { acceptFindings } from '../core/audit/acceptances/accept-findings.ts'
import { cardOf, isWhole } from '../core/analyze/match-disclosures.ts'
import type { Effects, InputFile } from '../core/effects.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import { listFacts } from '../core/model/budget.ts'
import type { RelatedBudget } from '../core/model/disclosure-relation.ts'
import { isOpen, type Severity } from '../core/model/finding.ts'
import { phraseProblem } from '../core/locale/finding-words.ts'
import type { ProblemCode } from '../core/model/problem.ts'
import { openDisclosure, readFiles, type Disclosure } from '../core/pipeline.ts'
import { proposeFamily } from '../core/read/family/propose-family.ts'
import { renderFactsCsv } from '../core/render/csv/render-csv.ts'
import { renderJson } from '../core/render/json/render-json.ts'
import { renderBudget } from '../core/render/render-budget.ts'
import type { CockpitEntry } from '../core/render/review/cockpit.ts'
import { makeReviewCard } from '../core/render/review/review-card.ts'
import { makeSarifPart } from '../core/render/sarif/render-sarif.ts'
import { auditReportJson, findingsCsv } from './audit-report.ts'
import type { DocumentAnswer, DocumentSummary, DocumentTask, Work } from './document-task.ts'
import { readInput } from './read-input.ts'
import { isRelated, reportAudit, reportForms, reportRelated } from './text-report.ts'
import { writeReview } from './write-review.ts'

/** Problems after which nothing of the file can be used: those of the file or archive itself, and these. */
const fatal: ReadonlySet<ProblemCode> = new Set(['pageImageOnly', 'textEncodingUnknown', 'notABudget', 'governmentBudget', 'timeLimit'])
const isFatal = (code: ProblemCode): boolean => fatal.has(code) || /^(?:file|archive)/.test(code)

export async function openDocument(task: DocumentTask, effects: Effects): Promise<DocumentAnswer> {
  const { work } = task
  const files = await Promise.all(task.paths.map(readInput))
  if (work.command === 'propose') return proposeLayout(task, files, effects)
  const opened = await openDisclosure(files, effects, task.families, task.packs, await openRelated(task, effects))
  const disclosure = { ...opened, audit: acceptFindings(opened.budget, opened.audit, task.acceptances) }
  const card = cardOf(disclosure.budget, dirname(task.paths[0]))
  const answer = { path: task.paths[0], paths: task.paths, card, failure: null, detail: '' }
  if (task.mayBePart && !isWhole(card)) return { ...answer, part: card, output: '', entry: null, summary: null }
  const summary = summarize(disclosure)
  const reports = work.command !== 'audit' || work.outFolder === null || summary.unreadable ? [] : await writeReview(work.targets, join(work.outFolder, task.outName), { ...disclosure, language: task.language, files }, effects)
  const output = await outputOf({ ...task, work }, disclosure, summary, reports.map(({ path }) => path))
  const entry = work.command === 'audit' && work.outFolder !== null ? entryOf(task, disclosure, summary, reports) : null
  return { ...answer, part: null, output, entry, summary }
}

/** One after another: only their figures are kept. */
async function openRelated({ related, families }: DocumentTask, effects: Effects): Promise<RelatedBudget[]> {
  const opened: RelatedBudget[] = []
  for (const { relation, paths } of related) opened.push({ relation, budget: (await openDisclosure(await Promise.all(paths.map(readInput)), effects, families)).budget })
  return opened
}

/** The file a person goes on with, as text. */
async function proposeLayout(task: DocumentTask, files: readonly InputFile[], effects: Effects): Promise<DocumentAnswer> {
  const [reading] = await readFiles(files, effects)
  const proposal = reading === undefined || reading.source === null ? null : proposeFamily(reading.source, 'my-family')
  const output = proposal === null ? '' : `${JSON.stringify(proposal, null, 1)}\n`
  return { path: task.paths[0], paths: task.paths, card: null, part: null, output, entry: null, summary: null, failure: null, detail: '' }
}

function entryOf({ paths, language }: DocumentTask, { budget, audit }: Disclosure, { unreadable }: DocumentSummary, reports: Awaited<ReturnType<typeof writeReview>>): CockpitEntry {
  return {
    files: paths,
    card: unreadable ? null : makeReviewCard(budget, audit),
    reasons: unreadable ? budget.problems.map((problem) => phraseProblem(problem, language)) : [],
    reports: reports.map(({ format, path }) => ({ format, fileName: basename(path) })),
  }
}

async function outputOf(
  { work, paths, related, outName, language }: DocumentTask & { readonly work: Work }, { budget, audit }: Disclosure, summary: DocumentSummary, written: readonly string[],
): Promise<string> {
  const path = paths.join(' + ')
  switch (work.command) {
    case 'read':
      if (work.format === 'json') return renderJson(budget, null)
      return work.format === 'csv' ? renderFactsCsv(budget) : `${reportForms(path, budget, summary, language)}\n`
    case 'audit': {
      if (work.format === 'json') return auditReportJson(budget, audit)
      const isAgain = related.length > 0
      if (work.format === 'csv') return findingsCsv(path, budget, isAgain ? { ...audit, findings: audit.findings.filter(isRelated) } : audit, language)
      if (work.format === 'sarif') return JSON.stringify(makeSarifPart(budget, audit, paths, language))
      if (isAgain) return reportRelated(path, budget, audit, language)
      return `${[reportAudit(path, budget, audit, summary, language), ...written.map(cliWords[language].written)].join('\n')}\n`
    }
    case 'render': {
      if (summary.unreadable) return `${cliWords[language].notWritten(path, budget.problems.map((problem) => phraseProblem(problem, language)))}\n`
      const files = await Promise.all(work.targets.map(async (target) => {
        const file = join(work.outFolder, `${outName}.${target}`)
        await writeFile(file, await renderBudget(target, budget, work.withFindings ? audit : null, language))
        return file
      }))
      return `${files.map(cliWords[language].written).join('\n')}\n`
    }
  }
}

function summarize({ budget, audit, durationsMs }: Disclosure): DocumentSummary {
  const count = (severity: Severity): number => audit.findings.filter((finding) => finding.severity === severity && isOpen(finding)).length
  const factCount = listFacts(budget).length
  return {
    unreadable: budget.forms.length === 0 && budget.problems.some(({ code }) => isFatal(code)),
    pageCount: budget.sources.reduce((sum, { pages }) => sum + pages.length, 0),
    formCount: budget.forms.length,
    factCount,
    unreadCount: budget.forms.reduce((sum, { cells }) => sum + cells.filter(({ state }) => state === 'unread').length, 0),
    problemCount: budget.problems.length,
    errorCount: count('error'),
    warningCount: count('warning'),
    adviceCount: count('advice'),
    durationMs: Math.round(durationsMs.read + durationsMs.assemble + durationsMs.audit),
  }
}
