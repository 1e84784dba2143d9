/** The part of the benchmark that reads PDFs and texts into facts and audits them, one core, beside the public tools the machine has. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { listFacts } from '../src/core/model/budget.ts'
import type { Disclosure } from '../src/core/pipeline.ts'
import type { Measured } from './build-measured.ts'
import { cpuNow, middle } from './clock.ts'
import { hasPlumber, hasPoppler, missingPeers, plumberMs, popplerMs } from './peers.ts'

const right = (head: string): TextColumn => ({ head, align: 'right' })
const left = (head: string): TextColumn => ({ head, align: 'left' })
export const nameOf = (path: string): string => (basename(path).startsWith('input.') ? basename(join(path, '..')) : basename(path))

/** Milliseconds of each stage on the processor, and of reading and assembling by the clock. */
interface Stages {
  readonly read: number
  readonly assemble: number
  readonly audit: number
  readonly wall: number
}

interface Timing extends Stages {
  readonly disclosure: Disclosure
}

/** For each stage the middle of several warm runs. */
async function timed(measured: Measured, path: string, rounds: number): Promise<Timing> {
  const bytes = new Uint8Array(readFileSync(path))
  const effects = { ...measured.nodeEffects, now: cpuNow }
  const runs: Stages[] = []
  let disclosure: Disclosure
  do {
    const started = performance.now()
    disclosure = await measured.openDisclosure([{ name: basename(path), bytes }], effects)
    const { read, assemble, audit } = disclosure.durationsMs
    const all = performance.now() - started
    runs.push({ read, assemble, audit, wall: (all * (read + assemble)) / Math.max(read + assemble + audit, Number.EPSILON) })
  } while (runs.length < rounds)
  const of = (stage: keyof Stages): number => middle(runs.map((run) => run[stage]))
  return { disclosure, read: of('read'), assemble: of('assemble'), audit: of('audit'), wall: of('wall') }
}

const unreadIn = ({ budget }: Disclosure): number => budget.forms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'unread').length
const perSecond = (pages: number, ms: number): string => ((pages * 1000) / ms).toFixed(0)

/** Pages a second count reading and assembling, so that a peer that audits nothing can stand beside. */
export async function benchPdf(measured: Measured, paths: readonly string[]): Promise<string[]> {
  const rows: string[][] = []
  const total = { pages: 0, read: 0, assemble: 0, audit: 0, wall: 0, poppler: 0, plumber: 0 }
  for (let round = 0; round < 2; round += 1) for (const path of paths) await timed(measured, path, 1)
  for (const path of paths) {
    const { disclosure, ...stages } = await timed(measured, path, 7)
    const pages = disclosure.budget.sources[0]?.pages.length ?? 0
    const [poppler, plumber] = [popplerMs(path), plumberMs(path)]
    total.pages += pages
    for (const stage of ['read', 'assemble', 'audit', 'wall'] as const) total[stage] += stages[stage]
    total.poppler += poppler ?? 0
    total.plumber += plumber ?? 0
    rows.push([nameOf(path), String(pages), String(listFacts(disclosure.budget).length), String(unreadIn(disclosure)), ...speeds(pages, stages, poppler, plumber)])
  }
  rows.push(['all', String(total.pages), '', '', ...speeds(total.pages, total, hasPoppler ? total.poppler : null, hasPlumber ? total.plumber : null)])
  const heads = ['pages', 'facts', 'unread', 'read ms', 'assemble ms', 'audit ms', 'pages/s', 'by the clock', 'pdftotext', 'ratio', 'pdfplumber', 'ratio']
  return [...formatTable([left('PDF into facts, warm, one core'), ...heads.map(right)], rows), ...missingPeers()]
}

function speeds(pages: number, { read, assemble, audit, wall }: Stages, ...peers: readonly (number | null)[]): string[] {
  const own = read + assemble
  const beside = peers.flatMap((ms) => (ms === null || ms === 0 ? ['', ''] : [perSecond(pages, ms), (ms / own).toFixed(2)]))
  return [read.toFixed(0), assemble.toFixed(0), audit.toFixed(1), perSecond(pages, own), perSecond(pages, wall), ...beside]
}

export async function benchText(measured: Measured, paths: readonly string[]): Promise<string[]> {
  const rows: string[][] = []
  for (const path of paths) {
    const { disclosure, read, assemble, audit } = await timed(measured, path, 9)
    const { projects } = disclosure.budget
    const indicators = projects.reduce((sum, project) => sum + project.indicators.length, 0)
    rows.push([nameOf(path), ...[listFacts(disclosure.budget).length, unreadIn(disclosure), projects.length, indicators, disclosure.audit.findings.length].map(String), ...[read, assemble, audit].map((ms) => ms.toFixed(0))])
  }
  return formatTable([left('text without geometry, warm'), ...['facts', 'unread', 'projects', 'indicators', 'findings', 'read ms', 'assemble ms', 'audit ms'].map(right)], rows)
}
