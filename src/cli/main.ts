#!/usr/bin/env node
/**
 * The command line: `mingzhang read|audit|publish|serve`. Parses arguments, finds the files, hands each to the pool and prints the
 * answers. Exit code: 0 nothing wrong, 1 the audit found errors or a file could not be read, 2 wrong usage, 70 our own mistake.
 */
import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cliWords, type BatchTotals } from '../core/locale/cli-words.ts'
import type { DocumentAnswer, DocumentSummary, DocumentTask, Language } from './document-task.ts'

class UsageError extends Error {}

const commands = ['read', 'audit', 'publish', 'serve'] as const
type Command = (typeof commands)[number]

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommandLine(argv)
  const language: Language = values.language === 'en' ? 'en' : 'zh'
  const [command, ...paths] = positionals
  if (values.help === true || command === undefined || command === 'help') {
    console.log(cliWords[language].usage)
    return 0
  }
  if (!(commands as readonly string[]).includes(command)) throw new UsageError(cliWords[language].unknownCommand(command))
  if (command === 'serve') return serve(values.port, language)
  return runDocuments(command as Exclude<Command, 'serve'>, paths, values, language)
}

function parseCommandLine(argv: readonly string[]): ReturnType<typeof parse> {
  try {
    return parse(argv)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      language: { type: 'string', default: 'zh' },
      out: { type: 'string' },
      port: { type: 'string', default: '4173' },
      help: { type: 'boolean', short: 'h' },
    },
  })

async function serve(port: string, language: Language): Promise<number> {
  if (!/^\d{1,5}$/.test(port)) throw new UsageError(cliWords[language].badPort(port))
  const { serveFolder } = await import('./serve.ts')
  const folder = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web' : '../web', import.meta.url))
  const { address, server } = await serveFolder(folder, Number.parseInt(port, 10))
  console.log(cliWords[language].serving(address))
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  server.closeAllConnections()
  server.close()
  return 0
}

type Values = ReturnType<typeof parse>['values']

async function runDocuments(command: DocumentTask['command'], paths: readonly string[], values: Values, language: Language): Promise<number> {
  const words = cliWords[language]
  const { format, out } = values
  if (format !== 'text' && format !== 'json' && format !== 'csv') throw new UsageError(words.badFormat(format))
  if (format === 'csv' && command !== 'read') throw new UsageError(words.csvOnlyForRead)
  if (paths.length === 0) throw new UsageError(words.noFiles)
  if (command === 'publish' && out === undefined) throw new UsageError(words.noOut)
  const files = (await Promise.all(paths.map((path) => listDocuments(path, language)))).flat()
  if (files.length === 0) throw new UsageError(words.emptyFolder)
  if (out !== undefined) await mkdir(out, { recursive: true })
  const tasks = files.map((path): DocumentTask => ({ path, command, format, language, outFolder: out ?? null }))
  return reportAnswers(tasks, language)
}

/** Files below a path that we know how to open, in stable order. A file named outright is taken whatever it is called. */
async function listDocuments(path: string, language: Language): Promise<string[]> {
  const info = await stat(path).catch(() => null)
  if (info === null) throw new UsageError(cliWords[language].notFound(path))
  if (!info.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(pdf|txt)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function reportAnswers(tasks: readonly DocumentTask[], language: Language): Promise<number> {
  const { runTasks } = await import('./document-pool.ts')
  const words = cliWords[language]
  const answers: DocumentAnswer[] = []
  await runTasks(tasks, (answer) => {
    const { output, ...kept } = answer
    answers.push({ ...kept, output: '' })
    if (answer.failure !== null) console.error(words.failure(answer.path, answer.failure, answer.detail))
    else console.log(output)
  })
  if (tasks.length > 1 && tasks[0]?.format === 'text') console.log(words.batch(totalsOf(answers)))
  return answers.some(({ summary }) => summary === null || summary.unreadable || summary.errorCount > 0) ? 1 : 0
}

function totalsOf(answers: readonly DocumentAnswer[]): BatchTotals {
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

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      console.error(error.message)
      process.exitCode = 2
      return
    }
    console.error(error)
    process.exitCode = 70
  },
)
