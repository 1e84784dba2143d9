/** Runs read, audit or render over all documents and prints the answers in order. → exit code */
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { groupDisclosures, type DisclosureCard } from '../core/analyze/match-disclosures.ts'
import type { Families } from '../core/data/families.ts'
import { cliWords, type BatchTotals } from '../core/locale/cli-words.ts'
import type { Acceptance } from '../core/model/acceptance.ts'
import type { PublicationDates } from '../core/model/publication-dates.ts'
import type { RulePack } from '../core/model/rule-pack.ts'
import type { CockpitEntry } from '../core/render/review/cockpit.ts'
import { renderSarif, type SarifPart } from '../core/render/sarif/render-sarif.ts'
import type { Language } from '../core/render/titles.ts'
import type { DocumentAnswer, DocumentSummary, DocumentTask, ReadBefore, Work } from './document-task.ts'
import { createPool, type DocumentPool } from './document-pool.ts'
import { findDocuments, type FoundDocument } from './find-documents.ts'
import { createProgressBar } from './progress-bar.ts'
import { comparable, relatedOf, reportRelations, type PlacedDisclosure } from './relation-report.ts'
import type { Terminal } from './terminal.ts'
import { writeCockpit } from './write-cockpit.ts'
import { version } from './version.ts'

export interface BatchRequest {
  readonly work: Work
  readonly paths: readonly string[]
  /** Null: one for each core. */
  readonly workerCount: number | null
  readonly language: Language
  /** Layouts known besides the built-in ones. */
  readonly families: Families
  /** A bureau's own rules. */
  readonly packs: readonly RulePack[]
  /** Findings that were accepted before. */
  readonly acceptances: readonly Acceptance[]
  /** Of approval and publication; null where neither was given. */
  readonly dates: PublicationDates | null
}

export async function runDocuments(request: BatchRequest, terminal: Terminal): Promise<number> {
  const pool = createPool(request.workerCount)
  try {
    return await runBatch(request, pool, terminal)
  } finally {
    await pool.close()
  }
}

async function runBatch({ work, paths, language, families, packs, acceptances, dates }: BatchRequest, pool: DocumentPool, terminal: Terminal): Promise<number> {
  const words = cliWords[language]
  const documents = await findDocuments(paths, words)
  if (work.command !== 'read' && work.outFolder !== null) await mkdir(work.outFolder, { recursive: true })
  const print = createPrinter(work, documents.length, terminal, () => placed, language)
  const progress = createProgressBar(terminal, documents.length)
  const kept = new Map<string, Pick<DocumentAnswer, 'summary' | 'failure'>>()
  const parts: Part[] = []
  const placed: PlacedDisclosure[] = []
  const entries = new Map<string, CockpitEntry>()
  const run = (tasks: readonly DocumentTask[]): Promise<void> => pool.run(tasks, {
    done: ({ path }) => progress.advance(path),
    inOrder: async ({ path, paths: own, part, card, packed, output, entry, summary, failure, detail }) => {
      if (part !== null) return void parts.push({ path, card: part })
      if (card !== null) placed.push({ paths: own, card, packed })
      kept.set(path, { summary, failure })
      if (entry !== null) entries.set(path, entry)
      else if (failure !== null) entries.set(path, { files: [path], card: null, reasons: [words.failure(path, failure, detail)], reports: [] })
      progress.wipe()
      if (failure !== null) terminal.remark(`${words.failure(path, failure, detail)}\n`)
      else await print.document(path, output)
    },
  })
  const taskFor = (own: readonly [string, ...string[]], mayBePart: boolean, before: ReadBefore | null = null): DocumentTask =>
    ({ paths: own, before, packsUp: before === null && documents.length > 1 && work.command === 'audit', mayBePart, outName: documents.find(({ path }) => path === own[0])?.outName ?? '', language, work, families, packs, acceptances, dates })
  await run(documents.map(({ path }) => taskFor([path], hasNeighbor(documents, path))))
  // Tables in one file and narrative in another: only now, when all files are known, can anybody say which belong together.
  await run(joinParts(parts).map((joined) => taskFor(joined, false)))
  // And only then, which are of one department, so that their figures can be compared.
  await pool.run(comparable(placed).flatMap(({ paths: [first, ...more], before }) => (first === undefined ? [] : [taskFor([first, ...more], false, before)])), {
    done: () => {},
    inOrder: async ({ path, output, entry, summary, failure, detail }) => {
      if (failure !== null) return terminal.remark(`${words.failure(path, failure, detail)}\n`)
      kept.set(path, { summary, failure })
      if (entry !== null) entries.set(path, entry)
      await print.again(path, output)
    },
  })
  progress.wipe()
  await print.end()
  if (work.command === 'audit' && work.outFolder !== null && entries.size > 1) {
    for (const path of await writeCockpit(work.targets, work.outFolder, [...entries.values()], language)) terminal.remark(`${words.written(path)}\n`)
  }
  const answers = [...kept.values()]
  if (documents.length > 1) terminal.remark(`${words.batch(totalsOf(answers))}\n`)
  if (answers.some(({ failure }) => failure === 'crashed')) return 70
  return answers.some(({ summary }) => summary === null || summary.unreadable || (work.command === 'audit' && summary.errorCount > 0)) ? 1 : 0
}

interface Part {
  readonly path: string
  readonly card: DisclosureCard
}

function hasNeighbor(documents: readonly FoundDocument[], path: string): boolean {
  return documents.some((other) => other.path !== path && dirname(other.path) === dirname(path))
}

/** The files of each disclosure. */
function joinParts(parts: readonly Part[]): (readonly [string, ...string[]])[] {
  return groupDisclosures(parts.map(({ card }) => card)).flatMap((group) => {
    const [first, ...more] = group.map((index) => (parts[index] as Part).path)
    return first === undefined ? [] : [[first, ...more] as const]
  })
}

/** again: the document was audited once more, beside others of its department. */
interface Printer {
  readonly document: (path: string, output: string) => Promise<void>
  readonly again: (path: string, output: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** Joins the outputs of several documents into one well-formed result: one array of JSON, one head of CSV, one log of SARIF. placed: asked at the end, when all documents are known. */
function createPrinter(work: Work, count: number, terminal: Terminal, placed: () => readonly PlacedDisclosure[], language: Language): Printer {
  const { write } = terminal
  const format = work.command === 'render' ? 'text' : work.format
  if (format === 'sarif') return keepingPrinter((outputs) => write(renderSarif([...outputs.values()].map((output) => JSON.parse(output) as SarifPart), version, language)))
  if (work.command === 'audit' && format === 'json' && count > 1) {
    // What the others are to a document is known only when all are read.
    const withRelated = (output: string, related: object): string => output.trimEnd().replace(/^\{/, () => `{\n "related": ${JSON.stringify(related)},`)
    return keepingPrinter((outputs) =>
      write(`[\n${relatedOf(placed()).map((related, index) => withRelated(outputs.get(placed()[index]?.paths[0] ?? '') ?? '{}', related)).join(',\n')}\n]\n`))
  }
  return streamingPrinter(work, count, terminal, placed, language)
}

/** Writes when all is known; what is audited again takes the place of what was said before. */
function keepingPrinter(write: (outputs: ReadonlyMap<string, string>) => Promise<void>): Printer {
  const outputs = new Map<string, string>()
  const keep = async (path: string, output: string): Promise<void> => void outputs.set(path, output)
  return { document: keep, again: keep, end: () => write(outputs) }
}

function streamingPrinter(work: Work, count: number, { write }: Terminal, placed: () => readonly PlacedDisclosure[], language: Language): Printer {
  const format = work.command === 'render' ? 'text' : work.format
  let printed = 0
  const nothing = async (): Promise<void> => {}
  if (format === 'json' && count > 1) {
    return { document: (_, output) => write(`${printed++ === 0 ? '[' : ','}\n${output.trimEnd()}`), again: nothing, end: () => write(printed === 0 ? '[]\n' : '\n]\n') }
  }
  if (format === 'csv') {
    const rows = (output: string): string => output.slice(output.indexOf('\n') + 1)
    return { document: (_, output) => write(printed++ === 0 ? output : rows(output)), again: (_, output) => write(rows(output)), end: nothing }
  }
  const compared: string[] = []
  return {
    document: (_, output) => write(printed++ === 0 || work.command === 'render' ? output : `\n${output}`),
    again: async (_, output) => void compared.push(...(output === '' ? [] : [output])),
    end: async () => {
      const lines = [...(work.command === 'audit' ? reportRelations(placed(), language) : []), ...compared.flatMap((output) => ['', output])]
      if (lines.length > 0) await write(`${lines.join('\n')}\n`)
    },
  }
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
