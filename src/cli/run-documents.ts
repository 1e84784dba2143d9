/** Runs read, audit or render over all documents and prints the answers in order. → exit code */
import { mkdir } from 'node:fs/promises'
import { cliWords, type BatchTotals } from '../core/locale/cli-words.ts'
import type { Language } from '../core/render/titles.ts'
import { sarifLog } from './audit-report.ts'
import type { DocumentAnswer, DocumentSummary, DocumentTask, Work } from './document-task.ts'
import { runTasks } from './document-pool.ts'
import { findDocuments } from './find-documents.ts'
import { createProgressBar } from './progress-bar.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

export interface BatchRequest {
  readonly work: Work
  readonly paths: readonly string[]
  /** Null: one for each core. */
  readonly workerCount: number | null
  readonly language: Language
}

export async function runDocuments({ work, paths, workerCount, language }: BatchRequest, terminal: Terminal): Promise<number> {
  const words = cliWords[language]
  const documents = await findDocuments(paths, words)
  if (work.command === 'render') await mkdir(work.outFolder, { recursive: true })
  const tasks = documents.map(({ path, outName }): DocumentTask => ({ path, outName, language, work }))
  const print = createPrinter(work, tasks.length, terminal)
  const progress = createProgressBar(terminal, tasks.length)
  const kept: Pick<DocumentAnswer, 'summary' | 'failure'>[] = []
  await runTasks(tasks, {
    done: ({ path }) => progress.advance(path),
    inOrder: async ({ path, output, summary, failure, detail }) => {
      kept.push({ summary, failure })
      progress.wipe()
      if (failure !== null) terminal.remark(`${words.failure(path, failure, detail)}\n`)
      else await print.document(output)
    },
  }, workerCount)
  progress.wipe()
  await print.end()
  if (tasks.length > 1) terminal.remark(`${words.batch(totalsOf(kept))}\n`)
  if (kept.some(({ failure }) => failure === 'crashed')) return 70
  return kept.some(({ summary }) => summary === null || summary.unreadable || (work.command === 'audit' && summary.errorCount > 0)) ? 1 : 0
}

interface Printer {
  readonly document: (output: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** Joins the outputs of several documents into one well-formed result: one array of JSON, one head of CSV, one log of SARIF. */
function createPrinter(work: Work, count: number, { write }: Terminal): Printer {
  const format = work.command === 'render' ? 'text' : work.format
  let printed = 0
  if (format === 'sarif') {
    const parts: string[] = []
    return { document: async (output) => void parts.push(output), end: () => write(sarifLog(parts, version)) }
  }
  if (format === 'json' && count > 1) {
    return { document: (output) => write(`${printed++ === 0 ? '[' : ','}\n${output.trimEnd()}`), end: () => write(printed === 0 ? '[]\n' : '\n]\n') }
  }
  if (format === 'csv') return { document: (output) => write(printed++ === 0 ? output : output.slice(output.indexOf('\n') + 1)), end: async () => {} }
  return { document: (output) => write(printed++ === 0 || work.command === 'render' ? output : `\n${output}`), end: async () => {} }
}

function totalsOf(answers: readonly Pick<DocumentAnswer, 'summary'>[]): BatchTotals {
  const sum = (count: (summary: DocumentSummary) => number): number =>
    answers.reduce((total, { summary }) => total + (summary === null ? 0 : count(summary)), 0)
  return {
    documentCount: answers.length,
    failedCount: answers.filter(({ summary }) => summary === null || summary.unreadable).length,
    pageCount: sum(({ pageCount }) => pageCount),
    factCount: sum(({ factCount }) => factCount),
    unreadCount: sum(({ unreadCount }) => unreadCount),
    errorCount: sum(({ errorCount }) => errorCount),
    warningCount: sum(({ warningCount }) => warningCount),
    adviceCount: sum(({ adviceCount }) => adviceCount),
  }
}
