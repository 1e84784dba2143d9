/** What a worker does with one document: reads and audits it, and writes out what the command asked for. */
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { acceptFindings } from '../core/audit/acceptances/accept-findings.ts'
import { auditBudget } from '../core/audit/run.ts'
import { cardOf, isWhole } from '../core/analyze/match-disclosures.ts'
import type { Effects, InputFile } from '../core/effects.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import { countUnread, listFacts } from '../core/model/budget.ts'
import { isOpen, type Severity } from '../core/model/finding.ts'
import { phraseProblem } from '../core/locale/finding-words.ts'
import { openDisclosure, readFiles, type Disclosure } from '../core/pipeline.ts'
import { proposeFamily } from '../core/read/family/propose-family.ts'
import { renderFactsCsv } from '../core/render/csv/render-csv.ts'
import { renderJson } from '../core/render/json/render-json.ts'
import { renderBudget } from '../core/render/render-budget.ts'
import { listCarriedTexts } from '../core/render/xlsx/render-xlsx.ts'
import type { CockpitEntry } from '../core/render/review/cockpit.ts'
import { describeSubject, isUnreadable, makeReviewCard } from '../core/render/review/review-card.ts'
import { makeSarifPart } from '../core/render/sarif/render-sarif.ts'
import { auditReportJson, findingsCsv } from './audit-report.ts'
import type { DocumentAnswer, DocumentSummary, DocumentTask, ReadBefore, Work } from './document-task.ts'
import { packBudget, unpackBudget } from './packed-budget.ts'
import { readDocument } from './read-document.ts'
import { isRelated, reportAudit, reportForms, reportRelated } from './text-report.ts'
import { writeReview } from './write-review.ts'

type AuditedBudget = Pick<Disclosure, 'budget' | 'audit'>

export async function openDocument(task: DocumentTask, effects: Effects): Promise<DocumentAnswer> {
  const { work } = task
  if (work.command === 'propose') return proposeLayout(task, effects)
  const opened = task.before === null ? await openDisclosure(await readInputs(task, effects), effects, task.families, task.packs, [], task.dates) : auditAgain(task.before, task)
  const disclosure = { ...opened, audit: acceptFindings(opened.budget, opened.audit, task.acceptances) }
  const card = cardOf(disclosure.budget, dirname(task.paths[0]))
  const answer = { path: task.paths[0], paths: task.paths, card, packed: null, failure: null, detail: '' }
  if (task.mayBePart && !isWhole(card)) return { ...answer, part: card, output: '', entry: null, summary: null }
  const summary = summarize(disclosure)
  const reports = work.command !== 'audit' || work.outFolder === null || summary.unreadable
    ? []
    : await writeReview(work.targets, join(work.outFolder, task.outName), { ...disclosure, language: task.language, files: await readInputs(task, effects) }, effects)
  const output = await outputOf({ ...task, work }, disclosure, summary, reports.map(({ path }) => path))
  const entry = work.command === 'audit' && work.outFolder !== null ? entryOf(task, disclosure, summary, reports) : null
  return { ...answer, packed: task.packsUp ? packBudget(opened.budget) : null, part: null, output, entry, summary }
}

function readInputs({ paths, families }: DocumentTask, effects: Effects): Promise<InputFile[]> {
  return Promise.all(paths.map((path) => readDocument(path, families, effects)))
}

function auditAgain({ packed, related }: ReadBefore, { packs, dates }: DocumentTask): AuditedBudget {
  const budget = unpackBudget(packed)
  return { budget, audit: auditBudget(budget, packs, related.map((other) => ({ relation: other.relation, budget: unpackBudget(other.packed) })), dates) }
}

/** The file a person goes on with, as text. */
async function proposeLayout(task: DocumentTask, effects: Effects): Promise<DocumentAnswer> {
  const [reading] = await readFiles(await readInputs(task, effects), effects)
  const proposal = reading === undefined || reading.source === null ? null : proposeFamily(reading.source, 'my-family')
  const output = proposal === null ? '' : `${JSON.stringify(proposal, null, 1)}\n`
  return { path: task.paths[0], paths: task.paths, card: null, packed: null, part: null, output, entry: null, summary: null, failure: null, detail: '' }
}

function entryOf({ paths, language }: DocumentTask, { budget, audit }: AuditedBudget, { unreadable }: DocumentSummary, reports: Awaited<ReturnType<typeof writeReview>>): CockpitEntry {
  return {
    files: paths,
    card: unreadable ? null : makeReviewCard(describeSubject(budget), audit),
    reasons: unreadable ? budget.problems.map((problem) => phraseProblem(problem, language)) : [],
    reports: reports.map(({ format, path }) => ({ format, fileName: basename(path) })),
  }
}

async function outputOf(
  { work, paths, before, outName, language }: DocumentTask & { readonly work: Work }, { budget, audit }: AuditedBudget, summary: DocumentSummary, written: readonly string[],
): Promise<string> {
  const path = paths.join(' + ')
  switch (work.command) {
    case 'read':
      if (work.format === 'json') return renderJson(budget, null)
      return work.format === 'csv' ? renderFactsCsv(budget) : `${reportForms(path, budget, summary, language)}\n`
    case 'audit': {
      if (work.format === 'json') return auditReportJson(budget, audit)
      const isAgain = before !== null
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
      const carried = work.targets.includes('xlsx') ? listCarriedTexts(budget).map(({ sheet, cell, text }) => cliWords[language].carried(`${sheet}!${cell}`, text.length)) : []
      return `${[...files.map(cliWords[language].written), ...carried].join('\n')}\n`
    }
  }
}

function summarize({ budget, audit }: AuditedBudget): DocumentSummary {
  const count = (severity: Severity): number => audit.findings.filter((finding) => finding.severity === severity && isOpen(finding)).length
  const factCount = listFacts(budget).length
  return {
    unreadable: isUnreadable(budget),
    pageCount: budget.sources.reduce((sum, { pages }) => sum + pages.length, 0),
    factCount,
    unreadCount: countUnread(budget),
    problemCount: budget.problems.length,
    errorCount: count('error'),
    warningCount: count('warning'),
    adviceCount: count('advice'),
  }
}
