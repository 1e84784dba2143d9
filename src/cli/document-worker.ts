/** Runs in a worker thread: opens one document at a time and answers with what the command wants printed. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { listFacts, openDisclosure, renderCsv, renderHtml, renderJson, renderXlsx, type Disclosure } from '../core/index.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import type { Severity } from '../core/model/finding.ts'
import type { ProblemCode } from '../core/model/problem.ts'
import type { DocumentAnswer, DocumentSummary, DocumentTask } from './document-task.ts'
import { nodeEffects } from './node-effects.ts'
import { reportAudit, reportForms } from './text-report.ts'

/** Problems after which nothing of the file can be used. */
const fatal: ReadonlySet<ProblemCode> = new Set([
  'fileEmpty', 'fileNotPdf', 'fileEncrypted', 'fileTooLarge', 'fileTooComplex', 'fileUnreadable', 'textEncodingUnknown', 'notABudget', 'governmentBudget',
])

parentPort?.on('message', (task: DocumentTask) => {
  void perform(task).then((answer) => parentPort?.postMessage(answer))
})

async function perform(task: DocumentTask): Promise<DocumentAnswer> {
  const bytes = new Uint8Array(await readFile(task.path))
  const started = nodeEffects.now()
  const disclosure = await openDisclosure([{ name: basename(task.path), bytes }], nodeEffects)
  const summary = summarize(disclosure, nodeEffects.now() - started)
  return { path: task.path, output: await write(task, disclosure, summary), summary, failure: null, detail: '' }
}

function summarize({ budget, audit }: Disclosure, durationMs: number): DocumentSummary {
  const count = (severity: Severity): number => audit.findings.filter((finding) => finding.severity === severity).length
  return {
    unreadable: budget.forms.length === 0 && budget.problems.some(({ code }) => fatal.has(code)),
    formCount: budget.forms.length,
    factCount: listFacts(budget).length,
    unreadCount: budget.forms.reduce((total, { cells }) => total + cells.filter(({ state }) => state === 'unread').length, 0),
    problemCount: budget.problems.length,
    errorCount: count('error'),
    warningCount: count('warning'),
    adviceCount: count('advice'),
    pageCount: budget.sources.reduce((total, { pages }) => total + pages.length, 0),
    durationMs,
  }
}

async function write(task: DocumentTask, disclosure: Disclosure, summary: DocumentSummary): Promise<string> {
  const { budget, audit } = disclosure
  if (task.command === 'publish') return publish(task, disclosure)
  if (task.format === 'json') return renderJson(budget, task.command === 'audit' ? audit : null)
  if (task.format === 'csv') return renderCsv(budget)
  return task.command === 'read'
    ? reportForms(task.path, budget, summary, task.language)
    : reportAudit(task.path, budget, audit, summary, task.language)
}

async function publish({ path, outFolder, language }: DocumentTask, { budget, audit }: Disclosure): Promise<string> {
  const stem = join(outFolder ?? '.', basename(path, extname(path)))
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    [`${stem}.html`, renderHtml(budget, audit, { language })],
    [`${stem}.xlsx`, await renderXlsx(budget)],
    [`${stem}.json`, renderJson(budget, audit)],
    [`${stem}.csv`, renderCsv(budget)],
  ]
  for (const [file, content] of files) await writeFile(file, content)
  return files.map(([file]) => cliWords[language].written(file)).join('\n')
}
